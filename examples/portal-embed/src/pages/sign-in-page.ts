import { html } from 'hono/html';
import { demoPassword } from '../accounts.js';
import type { Page } from './layout.js';

/** @param next path to go on to after signing in */
export function createSignInPage(next: string): Page {
  return {
    title: '登录',
    trail: [{ label: '登录' }],
    body: html`<h1>登录</h1>
      <form id="sign-in" class="sign-in" method="post" action="/api/session" data-next="${next}">
        <p>
          <label for="account">登录名</label
          ><input id="account" name="account" autocomplete="username" autocapitalize="none" required />
        </p>
        <p>
          <label for="password">口令</label
          ><input id="password" name="password" type="password" autocomplete="current-password" required />
        </p>
        <p class="error" id="sign-in-error" role="alert"></p>
        <p><button type="submit">登录</button></p>
      </form>
      <p class="hint">
        本站为演示系统：可用右上角“切换演示账号”直接以任一身份登录，也可输入登录名（如 linwenbo）和口令
        ${demoPassword}。
      </p>`,
  };
}

/** Only a path of this site: an address of another one would lead there straight from our sign-in. */
export function toNext(given: string | undefined): string {
  return given !== undefined && /^\/(?![/\\])/.test(given) ? given : '/todo';
}

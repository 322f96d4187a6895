import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import type { ElementPart } from 'lit/directive.js';
import { wordsOf } from '../wording/language.js';
import * as zh from '../wording/zh.js';
import { actions, button } from './button.js';

export interface ConfirmationOptions {
  readonly question: string;
  /** What will happen and whether it can be undone. */
  readonly body?: unknown;
  /** Says what will be done ("撤回提案"), never only "确定". */
  readonly confirmLabel: string;
  readonly danger?: boolean | undefined;
  readonly busy?: boolean | undefined;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** A dialog that is part of the page appears below the button that was pressed; the focus must follow. */
const focusWhenShown = directive(
  class extends Directive {
    private isShown = false;
    render(): undefined {
      return undefined;
    }
    override update({ element }: ElementPart): void {
      if (this.isShown) return;
      this.isShown = true;
      void Promise.resolve().then(() => (element as HTMLElement).focus());
    }
  },
);

/**
 * Asks before a step that is hard to take back, in the flow of the page: no dialog to be covered by the portal's own
 * layers. Show it in place of the button that led here; Escape cancels.
 */
export function confirmation(options: ConfirmationOptions): TemplateResult {
  const { question, body = '', confirmLabel, danger = false, busy = false, onConfirm, onCancel } = options;
  const onKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onCancel();
  };
  return html`<div
    class="notice"
    part="confirmation"
    data-tone=${danger ? 'danger' : 'warning'}
    role="alertdialog"
    aria-labelledby="question"
    tabindex="-1"
    @keydown=${onKeydown}
    ${focusWhenShown()}
  >
    <p class="title" id="question">${question}</p>
    <div class="body">${body}</div>
    ${actions(
      button({ label: confirmLabel, variant: danger ? 'danger' : 'primary', busy, onClick: onConfirm }),
      button({ label: wordsOf('states', zh.states).cancel, onClick: onCancel }),
    )}
  </div>`;
}

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { CaseView } from '@cppcc-kit/adapter';
import { openings, questions, sendings, type Attack } from './bad-input/attacks.js';
import { toForm } from './life.js';
import { quietPortal, setUpPortal } from './portal.js';
import { newKey, signIn, type Session } from './session.js';

/** What every request must leave as it was: the member's case, its history, and how many cases there are. */
async function takeStock(member: Session, id: string) {
  const [view, history, list] = await Promise.all([
    member.adapter.get(id),
    member.adapter.history(id),
    member.adapter.list({ limit: 200 }),
  ]);
  return { version: view.version, events: history.items.length, cases: list.items.length };
}

describe('bad input over HTTP', () => {
  const portal = setUpPortal(quietPortal);
  let member: Session;
  let own: CaseView;
  const sessions = new Map<string, Session>();

  before(async () => {
    for (const account of ['linWenbo', 'suQiaoyun', 'songYaqin', 'dingXiuying', 'fuXiaolei', 'visitor'])
      sessions.set(account, await signIn(portal().address, account));
    member = sessions.get('linWenbo')!;
    own = await member.send(await member.open(toForm()), 'submit');
  });

  async function attack({ name, by = 'linWenbo', path = '/cases', init, status, code, at }: Attack) {
    const before = await takeStock(member, own.id);
    const response = await sessions.get(by)!.request(path, init);
    const text = await response.text();
    assert.equal(response.status, status, `${name}: ${text.slice(0, 300)}`);
    assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/, name);
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff', name);
    const problem = JSON.parse(text) as {
      readonly code: string;
      readonly path?: string;
      readonly detail: string;
      readonly refusals?: readonly { readonly path: string }[];
    };
    assert.equal(problem.code, code, name);
    assert.match(problem.detail, /[\u4e00-\u9fff].*。$/su, `${name} is told in Chinese`);
    if (at !== undefined)
      assert.ok(
        (problem.refusals ?? [problem]).some((each) => each.path === at),
        `${name}: ${text.slice(0, 300)}`,
      );
    assert.deepEqual(await takeStock(member, own.id), before, `${name} changed something`);
  }

  it('a proposal that cannot be one is refused, with code and path', async (test) => {
    for (const each of openings) await test.test(each.name, () => attack(each));
  });

  it('an event that cannot be one is refused, with code and path', async (test) => {
    for (const each of sendings(own)) await test.test(each.name, () => attack(each));
    assert.equal(({} as { readonly isAdmin?: boolean }).isAdmin, undefined);
  });

  it('a question that is not this person’s to ask is not answered', async (test) => {
    for (const each of questions(own)) await test.test(each.name, () => attack(each));
  });

  it('a text of exactly its length is taken as it is, whatever it consists of', async () => {
    const subject = '𠮷䶮'.repeat(25);
    const situation = '<b>&amp;</b>'.repeat(100);
    const { id } = await member.open(toForm('', { subject, situation }));
    const { snapshot } = await member.adapter.get(id);
    const form = snapshot.data['form'] as { readonly subject: string; readonly situation: string };
    assert.deepEqual([form.subject, form.situation], [subject, situation]);
  });

  it('a repeated event happens once, and only its sender is told again', async () => {
    const view = await member.send(await member.open(toForm()), 'submit');
    const init = {
      method: 'POST',
      body: JSON.stringify({ type: 'receive', data: {} }),
      headers: {
        'content-type': 'application/json',
        'idempotency-key': newKey(),
        'if-match': `"${view.version}"`,
      },
    };
    const repeat = async (account: string) =>
      (await sessions.get(account)!.request(`/cases/${view.id}/events`, init)).status;
    const answers = [
      await repeat('songYaqin'),
      await repeat('songYaqin'),
      await repeat('linWenbo'),
      await repeat('suQiaoyun'),
    ];
    assert.deepEqual(answers, [200, 200, 412, 404]);
    await sessions.get('dingXiuying')!.send({ ...view, version: view.version + 1 }, 'review', {
      eligibility: true,
      content: true,
      format: true,
      opinion: '同意',
    });
    assert.equal(await repeat('songYaqin'), 200);
    assert.deepEqual(
      (await member.adapter.history(view.id)).items.map(({ type }) => type),
      ['draft', 'submit', 'receive', 'review'],
    );
  });

  it('a repeated request has no second effect, another under its key has none at all', async () => {
    const [key, body] = [
      newKey(),
      (subject: string) => JSON.stringify({ process: 'proposal', data: toForm('', { subject }) }),
    ];
    const send = async (text: string) =>
      member.request('/cases', {
        method: 'POST',
        body: text,
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
      });
    const before = await takeStock(member, own.id);
    const answers = await Promise.all([
      send(body('关于路牌的提案')),
      send(body('关于路牌的提案')),
      send(body('关于路牌的提案')),
    ]);
    const ids = await Promise.all(answers.map(async (answer) => ((await answer.json()) as CaseView).id));
    assert.equal(new Set(ids).size, 1);
    const other = await send(body('关于桥梁的提案'));
    assert.deepEqual(
      [other.status, ((await other.json()) as { readonly path: string }).path],
      [422, 'idempotencyKey'],
    );
    assert.deepEqual(await takeStock(member, own.id), { ...before, cases: before.cases + 1 });
  });

  it('requests out of order conflict, in order they fit', async () => {
    const [clerk, group] = [sessions.get('songYaqin')!, sessions.get('dingXiuying')!];
    const view = await member.send(await member.open(toForm()), 'submit');
    const checks = { eligibility: true, content: true, format: true, opinion: '同意' };
    const send = (session: Session, type: string, data: object, version: number) =>
      session.request(`/cases/${view.id}/events`, {
        method: 'POST',
        body: JSON.stringify({ type, data }),
        headers: {
          'content-type': 'application/json',
          'idempotency-key': newKey(),
          'if-match': `"${version}"`,
        },
      });
    const receive = () => send(clerk, 'receive', {}, view.version);
    const review = (by: Session) => send(by, 'review', checks, view.version + 1);
    assert.equal((await review(clerk)).status, 412);
    assert.equal((await receive()).status, 200);
    assert.equal((await receive()).status, 412);
    assert.equal((await review(group)).status, 200);
    assert.deepEqual(
      (await clerk.adapter.history(view.id)).items.map(({ type }) => type),
      ['draft', 'submit', 'receive', 'review'],
    );
  });
});

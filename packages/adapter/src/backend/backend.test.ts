import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { national } from '@cppcc-kit/profiles';
import {
  defineProcess,
  getProfilePin,
  isPinOf,
  type Actor,
  type CaseEvent,
  type CppccError,
  type Profile,
} from '@cppcc-kit/sdk';
import { chinaCalendar } from '@cppcc-kit/sdk/calendar';
import { proposalDefinition, proposalProcess } from '@cppcc-kit/sdk/proposal';
import type { CaseView, WriteResult } from '../contract.js';
import { createKitContext } from '../kit/context.js';
import { kitActors } from '../kit/actors.js';
import { act, assigned } from '../kit/flow.js';
import { createBackend } from './create-backend.js';
import { digest } from './digest.js';
import { memoryFiles } from './memory-files.js';
import { memoryStore } from './memory-store.js';
import type { BackendOptions } from './options.js';
import { toPlainJson } from './plain-json.js';

const { member, committee } = kitActors;

function create(options: Partial<BackendOptions> = {}) {
  const store = memoryStore();
  const now = () => '2026-03-02T01:30:00Z';
  const all = {
    store,
    processes: [proposalProcess],
    profile: national,
    calendar: chinaCalendar,
    now,
    ...options,
  };
  const backend = createBackend(all);
  return { ...createKitContext(backend, { profile: national }), backend, store: all.store };
}

function accepted(result: WriteResult): CaseView {
  assert.ok(result.ok, JSON.stringify(result));
  return result.case;
}

const hasCode = (code: string, path?: string) => (error: unknown) => {
  assert.equal((error as CppccError).code, code);
  assert.match((error as CppccError).message, /[\u4e00-\u9fff]/u);
  if (path !== undefined) assert.equal((error as CppccError).path, path);
  return true;
};

async function openOne({ as, sample, newKey }: ReturnType<typeof create>): Promise<CaseView> {
  return accepted(
    await as(member).open({ process: 'proposal', data: sample() }, { idempotencyKey: newKey() }),
  );
}

describe('a row of a list', () => {
  it('tells the deadlines of the case, by the clocks that are no longer told of too', async () => {
    let now = '2026-03-02T01:30:00Z';
    const context = create({ now: () => now });
    const { unit } = kitActors;
    const view = await assigned(context);
    // Three working days for the receipt end on the 5th; the unit takes until April.
    now = '2026-04-20T01:30:00Z';
    await act(context, unit, view, 'acknowledge', { contact: '办公室', phone: '0914-2310001' });
    const isReply = ({ kind }: { readonly kind: string }) => kind === 'reply';
    const [row] = (await context.as(unit).list()).items;
    const told = row?.deadlines.find(isReply)?.receipt.due;
    assert.equal(told, '2026-06-05');
    assert.equal((await context.as(unit).get(view.id)).deadlines.find(isReply)?.receipt.due, told);
  });
});

describe('a running case', () => {
  const stricter: Profile = {
    ...national,
    version: 2,
    proposal: { ...national.proposal, limits: { ...national.proposal.limits, subject: 5 } },
  };
  const getProfile = (pin: string) => [national, stricter].find((profile) => isPinOf(pin, profile));
  const submitOne = async (context: ReturnType<typeof create>) => {
    const { id } = await openOne(context);
    const submit = { type: 'submit', data: {}, expectedVersion: 1 };
    return accepted(await context.as(member).send(id, submit, { idempotencyKey: context.newKey() }));
  };

  it('keeps the profile it was submitted with', async () => {
    const before = create();
    const { id } = await submitOne(before);
    const after = create({ store: before.store, profile: stricter, getProfile });
    const view = await after.as(member).get(id);
    assert.equal(view.snapshot.profile, getProfilePin(national));
    const receive = { type: 'receive', data: {}, expectedVersion: 2 };
    assert.equal(
      accepted(await after.as(committee).send(id, receive, { idempotencyKey: 'k' })).snapshot.profile,
      getProfilePin(national),
    );
    const opened = await after
      .as(member)
      .open({ process: 'proposal', data: after.sample() }, { idempotencyKey: 'k2' });
    assert.ok(
      !opened.ok && opened.refusals.some(({ path }) => path === 'subject'),
      'new cases follow the new rules',
    );
  });

  it('is opened and submitted once, whatever rules are in force when the same is asked again', async () => {
    const before = create();
    const opening = { process: 'proposal', data: before.sample() };
    const opened = accepted(await before.as(member).open(opening, { idempotencyKey: 'open' }));
    const submit = { type: 'submit', data: {}, expectedVersion: 1 };
    const submitted = accepted(await before.as(member).send(opened.id, submit, { idempotencyKey: 'submit' }));
    // Under the new rules neither would be taken: the answers got lost, what was done stands.
    const after = create({ store: before.store, profile: stricter, getProfile });
    const again = accepted(await after.as(member).open(opening, { idempotencyKey: 'open' }));
    assert.deepEqual([again.id, again.snapshot], [opened.id, opened.snapshot]);
    const sent = accepted(await after.as(member).send(opened.id, submit, { idempotencyKey: 'submit' }));
    assert.deepEqual(sent.snapshot, submitted.snapshot);
    const { items } = await after.as(member).history(opened.id);
    assert.deepEqual(
      items.map(({ type }) => type),
      ['draft', 'submit'],
    );
    assert.equal((await after.as(member).list()).items.length, 1);
  });

  it('goes on under the rules in force when it is saved or submitted for the first time', async () => {
    const before = create();
    const { id } = await openOne(before);
    const after = create({ store: before.store, profile: stricter, getProfile });
    const submit = { type: 'submit', data: {}, expectedVersion: 1 };
    const refused = await after.as(member).send(id, submit, { idempotencyKey: 'k1' });
    assert.ok(!refused.ok && refused.refusals[0]?.code === 'OTHER_SETTINGS', JSON.stringify(refused));
    assert.match(refused.refusals[0].message, /^提交时适用第1届第1次会议的规定：.*请修改保存后再提交。$/u);
    const revise = { type: 'revise', data: after.sample({ subject: '修路' }), expectedVersion: 1 };
    const revised = accepted(await after.as(member).send(id, revise, { idempotencyKey: 'k2' }));
    assert.equal(revised.snapshot.profile, getProfilePin(stricter));
    const sent = await after.as(member).send(id, { ...submit, expectedVersion: 2 }, { idempotencyKey: 'k3' });
    assert.equal(accepted(sent).snapshot.state, 'submitted');
    const { items } = await after.as(member).history(id);
    assert.deepEqual(
      items.map(({ profile }) => profile),
      [getProfilePin(national), getProfilePin(stricter), getProfilePin(stricter)],
    );
  });

  it('belongs to the session in which it is submitted, with a number of its series', async () => {
    const fourth: Profile = {
      ...national,
      session: { term: 14, session: 4, year: 2026, opens: '2025-10-15', cutOff: '2026-01-16T17:00:00+08:00' },
    };
    const fifth: Profile = {
      ...national,
      version: 2,
      session: { term: 14, session: 5, year: 2027, opens: '2026-10-15', cutOff: '2027-01-16T17:00:00+08:00' },
    };
    const known = (pin: string) => [fourth, fifth].find((profile) => isPinOf(pin, profile));
    let time = '2026-01-10T01:30:00Z';
    const now = () => time;
    const last = create({ profile: fourth, now });
    await submitOne(last);
    time = '2026-12-20T01:30:00Z';
    const { id } = await openOne(last);
    time = '2027-01-08T01:30:00Z';
    const present = create({ store: last.store, profile: fifth, getProfile: known, now });
    const submit = { type: 'submit', data: {}, expectedVersion: 1 };
    const sent = accepted(await present.as(member).send(id, submit, { idempotencyKey: 'k' }));
    const { timing, term, session } = sent.snapshot.data;
    assert.deepEqual({ timing, term, session }, { timing: 'session', term: 14, session: 5 });
    assert.equal(sent.snapshot.profile, getProfilePin(fifth));
    const receive = { type: 'receive', data: {}, expectedVersion: 2 };
    const received = accepted(await present.as(committee).send(id, receive, { idempotencyKey: 'k' }));
    assert.equal(received.snapshot.numbers['serial'], 1, 'the first of the fifth session');
    const again = await present.as(committee).get(id);
    assert.deepEqual(again.snapshot.data, received.snapshot.data, 'and so by the log');
  });

  it('says so when its profile is not at hand, and the list shows it so', async () => {
    const before = create();
    const { id } = await openOne(before);
    const after = create({ store: before.store, profile: stricter });
    const other = accepted(
      await after
        .as(member)
        .open({ process: 'proposal', data: after.sample({ subject: '修路' }) }, { idempotencyKey: 'k' }),
    );
    await assert.rejects(after.as(member).get(id), hasCode('CPPCC_NOT_SUPPORTED'));
    const { items } = await after.as(member).list();
    assert.deepEqual(
      items.map((row) => [row.id, row.unreadable === undefined]),
      [
        [other.id, true],
        [id, false],
      ],
    );
    const row = items[1]!;
    assert.match(row.title, /^关于完善学校周边交通组织的提案/u);
    assert.match(row.unreadable!, /没有装载该件所用的规则“national@1#/u);
    assert.deepEqual([row.state, row.units, row.deadlines, row.waiting], ['drafting', [], [], []]);
  });

  it('notices that its profile was edited under the same number', async () => {
    const before = create();
    const { id } = await submitOne(before);
    const edited: Profile = { ...stricter, version: 1 };
    const after = create({ store: before.store, profile: edited, getProfile: () => edited });
    await assert.rejects(after.as(member).get(id), (error: Error) =>
      /national@1#\w+”（同一版本号的内容已被改动）/u.test(error.message),
    );
    const kept = create({ store: before.store, profile: edited, getProfile });
    assert.equal((await kept.as(member).get(id)).snapshot.profile, getProfilePin(national));
  });

  it('from before pins had a digest is read by the profile of its number', async () => {
    const context = create();
    const { id } = await submitOne(context);
    const old = create();
    const log = (await context.store.log(id))!.map((event) => ({ ...event, profile: 'national@1' }));
    const [row] = await context.store.list({ addresses: [`person:${member.id}`], limit: 1 });
    await old.store.write({ caseId: id, key: 'x' }, async (tx) =>
      tx.append(id, log, { ...row!, snapshot: { ...row!.snapshot, profile: 'national@1' } }),
    );
    const receive = { type: 'receive', data: {}, expectedVersion: 2 };
    const received = accepted(await old.as(committee).send(id, receive, { idempotencyKey: 'k' }));
    assert.equal(received.snapshot.profile, 'national@1');
    assert.equal((await old.as(member).list()).items[0]?.unreadable, undefined);
  });

  it('keeps its definition while new cases follow the newest', async () => {
    const before = create();
    const { id } = await openOne(before);
    const { version } = proposalDefinition;
    const second = defineProcess({ ...proposalDefinition, version: version + 1 }, proposalProcess.names);
    const after = create({ store: before.store, processes: [second, proposalProcess] });
    assert.equal((await after.as(member).get(id)).snapshot.definition, `proposal@${version}`);
    assert.equal((await openOne(after)).snapshot.definition, `proposal@${version + 1}`);
    const without = create({ store: before.store, processes: [second] });
    await assert.rejects(without.as(member).get(id), hasCode('CPPCC_NOT_SUPPORTED'));
  });

  it('is not shown when its log does not fit the definition', async () => {
    const context = create();
    const { id } = await openOne(context);
    await context.store.write({ caseId: id, key: 'x' }, async (tx) => {
      const [first] = (await tx.log(id)) as readonly [CaseEvent];
      const [row] = await context.store.list({ addresses: [`person:${member.id}`], limit: 1 });
      await tx.append(id, [{ ...first, seq: 2, type: 'close', actor: committee }], row!);
    });
    await assert.rejects(context.as(member).get(id), hasCode('CPPCC_NOT_SUPPORTED'));
    await assert.rejects(
      context.as(member).send(id, { type: 'submit', data: {}, expectedVersion: 2 }, { idempotencyKey: 'k' }),
      hasCode('CPPCC_NOT_SUPPORTED'),
    );
  });
});

describe('a log line', () => {
  it('holds nothing of a session but who acted', async () => {
    const context = create();
    const signedIn = { ...member, token: 'secret', password: 'secret' } as Actor;
    const opened = await context.backend
      .as(signedIn)
      .open({ process: 'proposal', data: context.sample() }, { idempotencyKey: 'k' });
    assert.doesNotMatch(JSON.stringify([opened, await context.store.log(accepted(opened).id)]), /secret"/);
  });

  it('cannot be changed through a view', async () => {
    const context = create();
    const { id } = await openOne(context);
    const { items } = await context.as(member).history(id);
    assert.throws(() => Object.assign(items[0]!.data, { subject: '改' }), TypeError);
    const form = (await context.as(member).get(id)).snapshot.data['form'];
    assert.throws(() => Object.assign(form as object, { subject: '改' }), TypeError);
  });

  it('is not written through what the caller still holds', async () => {
    const context = create();
    const data = { ...context.sample(), suggestions: ['一'] };
    const opening = context.as(member).open({ process: 'proposal', data }, { idempotencyKey: 'k' });
    data.suggestions.push('二');
    assert.deepEqual(
      (accepted(await opening).snapshot.data['form'] as { suggestions: unknown }).suggestions,
      ['一'],
    );
  });
});

describe('a failing write', () => {
  it('leaves nothing, not even a number', async () => {
    const context = create({ files: { ...memoryFiles() } });
    const failure = new Error('disk full');
    const { store } = context;
    const broken = create({
      store: {
        ...store,
        write: (lock, work) =>
          store.write(lock, (tx) => work({ ...tx, remember: () => Promise.reject(failure) })),
      },
    });
    await assert.rejects(openOne(broken), failure);
    assert.deepEqual((await context.as(member).list()).items, []);
    await openOne(context);
    assert.equal((await store.list({ addresses: [`person:${member.id}`], limit: 1 }))[0]?.position, 1);
  });

  it('does not hold up the next one', async () => {
    const context = create();
    const first = context.store.write({ key: 'a' }, () => Promise.reject(new Error('no')));
    const second = context.store.write({ key: 'b' }, (tx) => tx.next('n'));
    await assert.rejects(first);
    assert.equal(await second, 1);
  });
});

describe('an attachment', () => {
  it('is read only for who may have it', async () => {
    const read: string[] = [];
    const files = memoryFiles();
    const watched = {
      ...files,
      get: async (id: string) => {
        read.push(id);
        return files.get(id);
      },
    };
    const context = create({ files: watched });
    const bytes = new Blob(['纸'], { type: 'text/plain' });
    const put = await context
      .as(member)
      .attachments!.put({ name: '附件.txt', type: 'text/plain', bytes }, { idempotencyKey: 'put' });
    const data = context.sample({ attachments: [put] });
    accepted(await context.as(member).open({ process: 'proposal', data }, { idempotencyKey: 'open' }));
    await assert.rejects(context.as(committee).attachments!.get(put.id), hasCode('CPPCC_NOT_FOUND'));
    assert.deepEqual(read, []);
    assert.equal((await context.as(member).attachments!.get(put.id)).bytes.size, bytes.size);
    assert.deepEqual(read, [put.id]);
  });
});

describe('a cursor', () => {
  it('is of no use to somebody else', async () => {
    const context = create();
    await openOne(context);
    await openOne(context);
    const { next } = await context.as(member).list({ limit: 1 });
    await assert.rejects(
      context.as(committee).list({ limit: 1, cursor: next! }),
      hasCode('CPPCC_INVALID', 'cursor'),
    );
  });

  it('allows another page size', async () => {
    const context = create();
    for (let count = 0; count < 4; count++) await openOne(context);
    const first = await context.as(member).list({ limit: 1 });
    const rest = await context.as(member).list({ limit: 50, cursor: first.next! });
    assert.equal(rest.items.length, 3);
    assert.equal(rest.next, undefined);
  });
});

describe('toPlainJson', () => {
  it('copies JSON and leaves out what is undefined', () => {
    const value = { a: [1, 'x', null, { b: true }], c: undefined };
    const copy = toPlainJson(value);
    assert.deepEqual(copy, { a: [1, 'x', null, { b: true }] });
    assert.notEqual((copy as typeof value).a, value.a);
    assert.deepEqual(toPlainJson(Object.create(null)), {});
  });

  it('refuses everything else and says where', () => {
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    for (const [path, value] of [
      ['a.0', { a: [undefined] }],
      ['a', { a: Number.NaN }],
      ['a', { a: Infinity }],
      ['a', { a: 1n }],
      ['a', { a: () => 1 }],
      ['a', { a: Symbol('x') }],
      ['a', { a: new Date(0) }],
      ['a', { a: new Map() }],
      ['a', { a: { [Symbol('x')]: 1 } }],
      ['a.__proto__', { a: JSON.parse('{"__proto__":1}') as unknown }],
      ['constructor', { constructor: 1 }],
      ['a.prototype', { a: { prototype: 1 } }],
      [Array.from({ length: 21 }, () => 'self').join('.'), cycle],
    ] as const) {
      assert.throws(() => toPlainJson(value), hasCode('CPPCC_INVALID', path), path);
    }
  });
});

describe('a repeated key', () => {
  it('does not open a case that its person may no longer see', async () => {
    const context = create();
    const { as, newKey } = context;
    const { id, version } = await openOne(context);
    const submitted = accepted(
      await as(member).send(
        id,
        { type: 'submit', data: {}, expectedVersion: version },
        { idempotencyKey: newKey() },
      ),
    );
    const receive = { type: 'receive', data: {}, expectedVersion: submitted.version };
    const options = { idempotencyKey: newKey() };
    accepted(await as(committee).send(id, receive, options));
    accepted(await as(committee).send(id, receive, options));
    // The clerk now works for a unit that has nothing to do with it.
    const moved: Actor = { ...committee, roles: ['unitClerk'], unit: 'elsewhere' };
    await assert.rejects(as(moved).get(id), hasCode('CPPCC_NOT_FOUND'));
    await assert.rejects(as(moved).send(id, receive, options), hasCode('CPPCC_NOT_FOUND'));
  });
});

describe('digest', () => {
  it('does not depend on the order of keys, only on what is said', () => {
    assert.equal(digest({ a: 1, b: [{ c: '二', d: null }] }), digest({ b: [{ d: null, c: '二' }], a: 1 }));
    const others = [
      { a: 1 },
      { a: '1' },
      { a: [1] },
      { a: null },
      {},
      [],
      '',
      null,
      { a: 1, b: 1 },
      [1, [2]],
      [[1], 2],
      [1, 2],
    ];
    assert.equal(new Set(others.map((each) => digest(each))).size, others.length);
    // Stores hold them beside the keys of what was done.
    assert.equal(digest({ a: 1, b: [{ c: '二', d: null }] }), 'be97413b34edd090-34');
  });
});

describe('a profile that names a role which nobody has', () => {
  it('is refused when the back end starts, with the place and the roles there are', () => {
    const profile = { ...national, proposal: { ...national.proposal, assigners: ['nobodyHasThis'] } };
    assert.throws(() => create({ profile }), hasCode('CPPCC_INVALID', 'proposal.assigners.0'));
    assert.throws(() => create({ profile }), /没有“nobodyHasThis”这个角色，请从.*partyOffice（党委办公室）/u);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { national } from '@cppcc-kit/profiles';
import type { Story } from '../checks.js';
import { getOpenTasks } from '../engine/tasks.js';
import type { Actor, JsonObject } from '../engine/snapshot.js';
import type { Profile } from '../profile/types.js';
import { contact, person } from '../testing/people.js';
import { withRule } from '../testing/profiles.js';
import {
  checks,
  filing,
  objection,
  proposalForm,
  replyLetter,
  research,
} from '../testing/proposal-papers.js';
import { tellProposal } from '../testing/proposal-steps.js';
import { profiles } from '../testing/walks.js';

/**
 * Nobody judges his own, and yet somebody decides: whoever of the offices wrote the proposal, one account in each of
 * them, whichever of them handles it, in every profile.
 */

const of = (id: string, unit: string | undefined, ...roles: string[]): Actor => ({
  id,
  name: id,
  roles,
  ...(unit === undefined ? {} : { unit }),
});
/** One account in each office, and the Chairpersons' Meeting, which is several people. Each may be a member as well. */
const offices = [
  of('p1', undefined, 'member', 'preReviewGroup'),
  of('c1', 'proposal-committee', 'member', 'proposalCommittee'),
  of('o1', 'party-office', 'member', 'partyOffice'),
  of('o2', 'government-office', 'member', 'governmentOffice'),
  of('o3', 'inspection-office', 'member', 'inspectionOffice'),
];
const chairs = ['v1', 'v2', 'v3', 'v4'].map((id) => person(id, 'member', 'chairpersonsMeeting'));
const cast = [...offices, ...chairs];
const mayWrite = [...offices, chairs[0]!];
const handlers = ['government-office', 'party-office', 'inspection-office'];

const pairs = mayWrite.flatMap((first, index) =>
  [undefined, ...mayWrite.slice(index + 1)].map((second) => ({ first, second })),
);

/** A proposal on its way; time goes on by itself. */
class Way {
  private minutes = 0;
  readonly story: Story;
  private readonly handler: string;

  constructor(profile: Profile, handler: string) {
    this.handler = handler;
    this.story = tellProposal(profile);
  }

  private get now(): string {
    this.minutes += 1;
    return new Date(Date.UTC(2026, 0, 5, 1, this.minutes)).toISOString();
  }

  do(actor: Actor, type: string, data: JsonObject = {}): void {
    this.story.do(this.now, actor, type, data);
  }
  wait(days: number): void {
    this.minutes += days * 24 * 60;
  }

  /** The first of all people who may; of the Chairpersons' Meeting only where no office can. */
  somebody(type: string, data: JsonObject = {}): void {
    const now = this.now;
    const may = cast.some((actor) => {
      try {
        this.story.do(now, actor, type, data);
        return true;
      } catch {
        return false;
      }
    });
    assert.ok(may, `nobody can ${type} in ${this.story.snapshot.state}`);
  }
  until(holds: () => boolean, step: () => void): void {
    for (let i = 0; i < 9 && !holds(); i++) step();
    assert.ok(holds(), this.story.snapshot.state);
  }
  isOpen = (kind: string): boolean => getOpenTasks(this.story.snapshot, kind).length > 0;
  isIn = (...states: readonly string[]): boolean => states.includes(this.story.snapshot.state);

  get clerk(): Actor {
    return of(`${this.handler}-clerk`, this.handler, 'unitClerk');
  }
  get head(): Actor {
    return of(`${this.handler}-head`, this.handler, 'unitLeader');
  }
  get unit(): { readonly unit: string } {
    return { unit: this.handler };
  }
}

type Authors = (typeof pairs)[number];

function write(way: Way, { first, second }: Authors): void {
  const invitees = second === undefined ? [] : [{ id: second.id, name: second.name }];
  way.do(
    first,
    'draft',
    proposalForm({
      research,
      proposer: { name: first.name, phone: '13800000001' },
      ...(second === undefined ? {} : { proposerType: 'joint', invitees }),
    }),
  );
  if (second !== undefined) way.do(second, 'acceptCoSign');
  way.do(first, 'submit');
}

function fileAndAssign(way: Way, handler: string, lastStage: number): void {
  way.somebody('receive');
  if (way.isIn('preReview')) way.somebody('review', checks);
  way.until(
    () => Number(way.story.snapshot.data['stage']) === lastStage,
    () => way.somebody('review', checks),
  );
  way.until(
    () => !way.isOpen('stageOpinion'),
    () => way.somebody('review', checks),
  );
  way.somebody('file', filing('key'));
  way.until(
    () => !way.isOpen('keyApproval'),
    () => way.somebody('approveKey', { leader: '主要负责同志' }),
  );
  way.somebody('classify', { category: 'economy', tier: 'ordinary' });
  way.somebody('assign', { mode: 'sole', lead: [handler] });
  if (way.isIn('assigning')) {
    way.somebody('rejectAssignment', { reason: '请再研究。' });
    way.somebody('assign', { mode: 'sole', lead: [handler] });
  }
  way.until(
    () => way.isIn('assigned'),
    () => way.somebody('approveAssignment', { note: '' }),
  );
}

function handle(way: Way, { first }: Authors): void {
  way.do(way.clerk, 'object', objection);
  way.until(
    () => !way.isOpen('objectionDecision'),
    () => way.somebody('rejectObjection', { ...way.unit, reason: '属于职责。' }),
  );
  way.do(way.clerk, 'acknowledge', contact);
  for (const decision of ['refuseExtension', 'approveExtension']) {
    way.do(way.clerk, 'requestExtension', { amount: 1, reason: '情况复杂。' });
    const said = decision === 'approveExtension' ? { amount: 1 } : { reason: '请按期答复。' };
    way.somebody(decision, { ...way.unit, ...said });
  }
  way.do(first, 'requestWithdrawal', { reason: '情况有变化。' });
  way.somebody('refuseWithdrawal', { reason: '请继续办理。' });
}

function answer(way: Way): void {
  way.do(way.clerk, 'draftReply', replyLetter());
  way.do(way.head, 'signReply', { version: way.story.snapshot.seq });
  way.do(way.clerk, 'submitReply');
  way.until(
    () => way.isIn('replied'),
    () => {
      try {
        way.somebody('releaseReply', { ...way.unit, mark: 'A' });
      } catch {
        way.somebody('passReview', { ...way.unit, reason: '请代为审核。' });
      }
    },
  );
}

function end(way: Way, { first, second }: Authors): void {
  if (second !== undefined) way.do(first, 'rate', { overall: 'satisfied' });
  way.wait(40);
  way.somebody('remindRating', { text: '请登录评价。' });
  way.wait(40);
  way.somebody('recordSilence', { note: '' });
  way.somebody('publish', { reply: true });
  way.somebody('nameLeaders', { sponsor: '主席' });
  way.somebody('close', { note: '' });
  way.somebody('unpublish', { reason: '需要核对。' });
  way.somebody('archive');
}

describe('somebody decides', () => {
  const rest = withRule(national, 'proposal.assigners', ['partyOffice', 'governmentOffice']);
  for (const profile of [...profiles, rest])
    for (const handler of handlers)
      it(`whoever wrote it, in ${profile.name}, of what ${handler} handles`, () => {
        for (const authors of pairs) {
          const names = [authors.first, authors.second].map((each) => each?.id ?? '').join(' ');
          const way = new Way(profile, handler);
          try {
            write(way, authors);
            fileAndAssign(way, handler, profile.proposal.reviewStages.length - 1);
            handle(way, authors);
            answer(way);
            end(way, authors);
          } catch (error) {
            throw new Error(`by ${names}`, { cause: error });
          }
        }
      });
});

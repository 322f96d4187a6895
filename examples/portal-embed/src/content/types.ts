/**
 * Shapes of the demonstration content. Texts only: dates, states and account
 * secrets are given by whoever seeds the database.
 */

/** A unit that may be asked to handle a proposal. `letterPrefix` opens its letter numbers (`安教函〔2026〕12号`). */
export interface UnitContent {
  readonly id: string;
  readonly name: string;
  readonly system: '党群' | '政府' | '检察院' | '其它';
  readonly leader: string;
  readonly contact: string;
  readonly phone: string;
  readonly letterPrefix: string;
}

export type PersonRole =
  | 'member'
  | 'proposalCommittee'
  | 'specialCommittee'
  | 'participatingUnit'
  | 'preReviewGroup'
  | 'chairpersonsMeeting'
  | 'partyOffice'
  | 'governmentOffice'
  | 'inspectionOffice'
  | 'unitClerk'
  | 'unitLeader'
  | 'public';

/** What the proposal form (domain 3.1) asks about a member. */
export interface MemberContent {
  readonly memberNo: string;
  readonly sector: string;
  readonly committee: string;
  readonly post: string;
  readonly phone: string;
  readonly address: string;
}

/** One account of the portal. `title` is what the account switcher shows under the name; `unit` is a unit or a special committee. */
export interface PersonContent {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly roles: readonly PersonRole[];
  readonly unit?: string;
  readonly member?: MemberContent;
}

/** `contact` is a person id: the member, or the body's own account, who writes, signs and rates for the collective. */
interface CollectiveContent {
  readonly kind: 'sector' | 'party' | 'specialCommittee' | 'peoplesOrganization';
  readonly name: string;
  readonly contact: string;
}

interface ResearchContent {
  readonly type: '实地走访' | '座谈' | '问卷' | '蹲点' | '随机走访';
  readonly date: string;
  readonly place: string;
  readonly summary: string;
}

/** The answer to one suggestion, in the order of the proposal's `suggestions`. */
interface SuggestionReply {
  readonly adopted: boolean;
  readonly done: boolean;
  readonly text: string;
}

export interface ReplyContent {
  readonly letterNo: string;
  readonly mark: 'A' | 'B' | 'C';
  readonly perSuggestion: readonly SuggestionReply[];
  readonly summary: string;
}

export interface ContactContent {
  readonly phase: 'before' | 'during' | 'after';
  readonly mode: 'faceToFace' | 'meeting' | 'phone' | 'email' | 'letter' | 'other';
  readonly summary: string;
}

/** Why the first unit returns the hand-over, and to whom it points; `units.lead` is the unit that handles in the end. */
interface ObjectionContent {
  readonly unit: string;
  readonly reason: string;
  readonly suggestedUnit: string;
}

/**
 * The review outcome a deliberately weak proposal deserves (domain 2.1), named after the event that brings it about;
 * without one a proposal is fit to be filed. `code` is a non-filing reason of the profile, `mainProposal` a content key.
 */
export type OutcomeContent = { readonly reason: string } & (
  | {
      readonly event: 'decline';
      readonly code: 'litigation' | 'academic' | 'personal' | 'promotion' | 'empty' | 'beyondAuthority';
    }
  | { readonly event: 'merge'; readonly mainProposal: string }
  | { readonly event: 'convert'; readonly to: 'socialSentiment' | 'letter' }
  | { readonly event: 'refer'; readonly destination: string }
  | { readonly event: 'returnForRevision' | 'withdraw' }
);

interface ProposalBase {
  readonly key: string;
  readonly subject: string;
  /** Id of one of the county's categories. */
  readonly category: string;
  /** Recess proposals are submitted after their research date; all others during the session window. */
  readonly timing?: 'recess';
  readonly situation: string;
  readonly analysis: string;
  readonly suggestions: readonly string[];
  readonly units: { readonly lead: string; readonly co?: readonly string[] };
  readonly research?: ResearchContent;
  readonly reply?: ReplyContent;
  readonly contacts?: readonly ContactContent[];
  /** Why the proposer was not satisfied; `secondReply` is then the answer after re-handling. */
  readonly feedbackReason?: string;
  readonly secondReply?: ReplyContent;
  readonly objection?: ObjectionContent;
  readonly outcome?: OutcomeContent;
}

export type ProposalContent = ProposalBase &
  (
    | { readonly proposer: string; readonly coSigners?: readonly string[]; readonly collective?: never }
    | { readonly collective: CollectiveContent; readonly proposer?: never; readonly coSigners?: never }
  );

/** One written supervision opinion (domain 3.8). */
export interface SupervisionContent {
  readonly key: string;
  readonly topic: string;
  readonly scope: string;
  readonly form: string;
  readonly team: { readonly name: string; readonly lead: string; readonly members: readonly string[] };
  readonly unit: string;
  readonly findings: string;
  readonly opinions: readonly string[];
  readonly isKey: boolean;
  readonly reply?: { readonly handling: string; readonly adoption: string; readonly implementation: string };
  readonly explanation?: string;
}

export interface NoticeContent {
  readonly date: string;
  readonly kind: '要闻' | '通知' | '公告' | '委员风采';
  readonly title: string;
}

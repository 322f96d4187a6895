import { acknowledge, assign, object } from './assignment.js';
import { rate } from './feedback.js';
import { extensionDecision, release, unitDecision } from './decision.js';
import {
  followUp,
  inside,
  leaders,
  progress,
  reassign,
  receiptOf,
  remind,
  reminderOfRating,
} from './following.js';
import { contact, coOpinion, extension, implementation, plan } from './handling.js';
import { reply } from './reply.js';
import { classify, convert, decline, file, keyApproval, merge, refer, review } from './review.js';
import { orderRehandling, rehandle } from './rehandling.js';
import {
  coSignOpinion,
  note,
  nothing,
  opinion,
  overrideConversion,
  publish,
  reason,
  receive,
} from './simple.js';
import {
  appointment,
  deemedReceipt,
  followingUp,
  noReply,
  rehandling,
  sending,
  urging,
} from './supervision.js';
import type { EventForm } from './types.js';
import { version } from './version.js';

/** Named schema of the definition → its form. `form` itself (提案表) is `<cppcc-proposal-form>`. */
const forms: Readonly<Record<string, EventForm>> = {
  acknowledge,
  assign,
  classify,
  consent: opinion,
  contact,
  convert,
  coOpinion,
  coSign: coSignOpinion,
  decline,
  extension,
  extensionDecision,
  file,
  followUp,
  implementation,
  inside,
  leaders,
  keyApproval,
  merge,
  note,
  object,
  orderRehandling,
  overrideConversion,
  plan,
  progress,
  publish,
  rate,
  reason,
  reassign,
  receiptOf,
  receive,
  refer,
  rehandle,
  release,
  remind,
  reminderOfRating,
  reply,
  review,
  unitDecision,
  version,
};

/** What a supervision has forms for so far. Schemas of one name are not the same in both: its `plan` is another. */
const supervisionForms: typeof forms = {
  acknowledge,
  appointment,
  deemedReceipt,
  followingUp,
  noReply,
  note,
  progressReport: progress,
  reason,
  rehandling,
  sending,
  urging,
};

/** The form of an event by the schema it needs; undefined where a form of its own is called for. */
export function getEventForm(needs: string | undefined, process: string): EventForm | undefined {
  if (needs === undefined) return nothing;
  return (process === 'supervision' ? supervisionForms : forms)[needs];
}
export type { EventForm, EventFormContext } from './types.js';

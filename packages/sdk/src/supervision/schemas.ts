import * as v from 'valibot';
import type { Profile } from '../profile/types.js';
import { attachments } from '../schemas/attachments.js';
import { numbered, yearOf } from '../schemas/number-by-hand.js';
import {
  choice,
  flag,
  isoDate,
  optionalText,
  phone,
  reference,
  text,
  uniqueList,
} from '../schemas/fields.js';

const reason = (empty: string) => text({ max: 500 }, empty);
const note = v.optional(optionalText({ max: 500 }));
const place = v.pipe(v.number('请选择意见。'), v.integer(), v.minValue(0));
const person = (empty: string) => v.strictObject({ id: reference, name: text({ max: 30 }, empty) });
const files = attachments(10);

/** The end is not before the beginning; both are ISO dates, so text compares as time does. */
const inOrder = ({ from, to }: { readonly from: string; readonly to: string }) => from <= to;

/** One schema for each `needs` of the definition; all limits and lists come from the profile. */
export const supervisionSchemas = {
  reason: () => v.strictObject({ reason: reason('请写明理由。') }),
  note: () => v.strictObject({ note }),
  /** What a member or anybody else would like looked into. */
  suggestion: ({ supervision: { limits } }: Profile) =>
    v.strictObject({
      title: text({ max: limits.topic }, '请填写建议的监督议题。'),
      reason: text({ max: limits.text }, '请写明建议的理由和有关情况。'),
      contact: v.optional(optionalText({ max: 30 })),
      phone: v.optional(phone),
    }),
  topic: ({ supervision: { limits, scopes } }: Profile) =>
    v.strictObject({
      title: text({ max: limits.topic }, '请填写监督议题。'),
      reason: text({ max: limits.text }, '请写明提出议题的理由。'),
      scope: choice(scopes, '请选择监督重点。'),
      proposedBy: text({ max: 60 }, '请填写提出单位。'),
      suggestedUnits: v.optional(uniqueList(reference, limits.units, `单位不能超过${limits.units}个。`)),
      confidential: v.optional(flag),
      /** Case the topic grew out of, e.g. proposals that keep coming back (SZ-50). */
      origin: v.optional(v.strictObject({ process: reference, caseId: reference })),
    }),
  topicOpinion: ({ supervision: { limits } }: Profile) =>
    v.strictObject({ agrees: flag, opinion: optionalText({ max: limits.text }) }),
  approval: (profile: Profile) =>
    numbered(yearOf(profile), {
      leader: person('请选择牵头的主席会议成员。'),
      committee: person('请选择承办的专门委员会。'),
      note,
    }),
  appointment: () =>
    v.strictObject({
      committee: person('请选择承办的专门委员会。'),
      reason: reason('请写明改定承办专门委员会的理由。'),
    }),
  plan: ({ supervision: { forms, limits, partners, cooperation } }: Profile) =>
    v.pipe(
      v.strictObject({
        form: choice(forms, '请选择监督方式。'),
        units: v.pipe(
          uniqueList(reference, limits.units, `被监督单位不能超过${limits.units}个。`),
          v.minLength(1, '请选择被监督单位。'),
        ),
        team: v.strictObject({
          name: v.optional(optionalText({ max: 60 })),
          leader: person('请选择监督小组组长。'),
          members: v.pipe(
            v.array(person('请选择监督小组成员。')),
            v.maxLength(limits.team, `监督小组成员不能超过${limits.team}人。`),
          ),
        }),
        partners: v.optional(uniqueList(choice(partners), partners.length, '选项过多。')),
        cooperation: v.optional(uniqueList(choice(cooperation), cooperation.length, '选项过多。')),
        from: isoDate,
        to: isoDate,
        outline: text({ max: limits.text }, '请写明监督内容和安排。'),
      }),
      v.forward(v.partialCheck([['from'], ['to']], inOrder, '结束日期不能早于开始日期。'), ['to']),
    ),
  briefing: ({ supervision: { briefings, limits } }: Profile) =>
    v.strictObject({
      kind: choice(briefings, '请选择知情明政的方式。'),
      on: isoDate,
      title: text({ max: 100 }, '请填写会议或材料名称。'),
      summary: v.optional(optionalText({ max: limits.text })),
      attachments: files,
    }),
  sharedTopic: () =>
    v.strictObject({
      title: text({ max: 100 }, '请填写同题事项。'),
      body: text({ max: 60 }, '请填写开展单位。'),
      caseId: v.optional(reference),
      note,
    }),
  activity: ({ supervision: { limits } }: Profile) =>
    v.strictObject({
      on: isoDate,
      place: text({ max: 100 }, '请填写地点。'),
      participants: text({ max: 500 }, '请填写参加人员。'),
      findings: text({ max: limits.text }, '请写明活动情况和发现的问题。'),
      attachments: files,
    }),
  /** 监督意见书 (domain §3.8). */
  opinion: ({ supervision: { limits } }: Profile) =>
    v.strictObject({
      title: text({ max: 100 }, '请填写监督意见书标题。'),
      findings: text({ max: limits.text }, '请写明监督中发现的情况和问题。'),
      opinions: v.pipe(
        v.array(
          v.strictObject({
            text: text({ max: limits.text }, '请写明这一条意见，或删去这一条。'),
            unit: v.optional(reference),
          }),
        ),
        v.minLength(1, '请至少提出一条具体意见。'),
        v.maxLength(limits.opinions, `意见不能超过${limits.opinions}条。`),
      ),
      isKey: flag,
      attachments: files,
    }),
  sending: (profile: Profile) =>
    numbered(yearOf(profile), {
      letterNo: v.optional(optionalText({ max: 60 })),
      copyTo: v.optional(optionalText({ max: 200 })),
    }),
  /** 更正 of what does not touch the opinions: a date, a name, a number. */
  correction: () =>
    v.strictObject({
      text: text({ max: 500 }, '请写明更正的内容：原为何处、应为何处。'),
      reason: reason('请写明更正的理由。'),
    }),
  deemedReceipt: () => v.strictObject({ unit: reference, reason: reason('请写明送达和催签的情况。') }),
  noReply: () => v.strictObject({ unit: reference, reason: reason('请写明催办和逾期未反馈的情况。') }),
  urging: () => v.strictObject({ unit: reference, text: reason('请写明催办的事项和要求。') }),
  followingUp: () =>
    v.strictObject({
      unit: reference,
      supervisor: text({ max: 60 }, '请写明督办领导或督办单位。'),
      text: reason('请写明督办要求，将送达被监督单位。'),
    }),
  progressReport: ({ supervision: { limits } }: Profile) =>
    v.strictObject({ text: text({ max: limits.text }, '请写明办理进展。') }),
  rehandling: () => v.strictObject({ unit: reference, reason: reason('请写明交回重新办理的理由和要求。') }),
  acknowledge: () => v.strictObject({ contact: text({ max: 30 }, '请填写承办联系人。'), phone }),
  /** Why it cannot be done soon, in writing (SZ-29). */
  explanation: ({ supervision: { limits } }: Profile) =>
    v.strictObject({
      opinions: v.pipe(
        v.array(place),
        v.minLength(1, '请选择所说明的意见。'),
        v.check((list) => new Set(list).size === list.length, '有重复，请删去一个。'),
      ),
      reason: text({ max: limits.text }, '请写明短时难以办理、落实的原因。'),
      measures: text({ max: limits.text }, '请写明拟采取的措施。'),
      expectedBy: isoDate,
    }),
  reply: ({ supervision: { limits } }: Profile) =>
    v.strictObject({
      letterNo: text({ max: 60 }, '请填写发文字号。'),
      opinions: v.array(
        v.pipe(
          v.strictObject({
            opinion: place,
            handled: flag,
            adopted: flag,
            implemented: flag,
            text: text({ max: limits.text }, '请逐条写明办理、采纳和落实情况。'),
          }),
          v.forward(
            v.partialCheck(
              [['adopted'], ['implemented']],
              ({ adopted, implemented }) => adopted || !implemented,
              '已落实的意见应当同时标明采纳。',
            ),
            ['adopted'],
          ),
          v.forward(
            v.partialCheck(
              [['handled'], ['implemented']],
              ({ handled, implemented }) => handled || !implemented,
              '已落实的意见应当同时标明已办理。',
            ),
            ['handled'],
          ),
        ),
      ),
      contact: text({ max: 30 }, '请填写联系人。'),
      phone,
      attachments: files,
    }),
  version: () => v.strictObject({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  progress: ({ supervision: { limits } }: Profile) =>
    v.strictObject({ unit: reference, on: isoDate, text: text({ max: limits.text }, '请写明督查情况。') }),
  evaluation: ({ supervision: { grades, limits } }: Profile) =>
    v.strictObject({
      unit: reference,
      overall: choice(grades, '请选择评估结果。'),
      participants: text({ max: 500 }, '请填写参加评估的小组成员。'),
      comment: v.optional(optionalText({ max: limits.text })),
    }),
  implementation: ({ supervision: { limits } }: Profile) =>
    v.strictObject({ opinion: place, done: flag, text: text({ max: limits.text }, '请写明落实情况。') }),
  verification: ({ supervision: { limits } }: Profile) =>
    v.strictObject({
      unit: reference,
      opinion: place,
      confirmed: flag,
      text: text({ max: limits.text }, '请写明核实的情况。'),
    }),
  /** 主动协调, 跟踪回访 (SZ-30); 函询 (NJ-05). */
  revisit: ({ supervision: { limits } }: Profile) =>
    v.strictObject({
      on: isoDate,
      mode: v.picklist(['visit', 'coordination', 'inquiry', 'other'], '请选择回访方式。'),
      participants: text({ max: 500 }, '请填写参加人员。'),
      summary: text({ max: limits.text }, '请写明回访情况。'),
    }),
};

import { check, checkEqual } from '../expect.js';
import { act, drafted, replied } from '../flow.js';
import type { KitContext, Scenario } from '../types.js';
import type { Actor } from '@cppcc-kit/sdk';

const find = async (context: KitContext, actor: Actor, search: string): Promise<readonly string[]> =>
  (await context.as(actor).list({ search, limit: 200 })).items.map(({ id }) => id);

/** Titles carry the mark, so that cases of others are not found. */
const titled = async (context: KitContext, title: string, situation = '情况如前。'): Promise<string> =>
  (await drafted(context, { subject: `${title}${context.mark}`, situation })).id;

export const search: readonly Scenario[] = [
  {
    name: 'search/as-it-is-seen',
    title: '查找时，看不见的字符、间隔号的写法、各种空格都不论',
    requires: [],
    async run(context) {
      const { member } = context.actors;
      const { mark } = context;
      const plain = await titled(context, '关于买买提·艾力反映的加装电梯问题');
      const pasted = await titled(context, '关于买买提•艾力反映的加\u200b装电\u00ad梯问题');
      for (const written of [
        '加装电梯',
        '加\u200b装电梯',
        '加装\u00ad电梯',
        '\ufeff加装电梯',
        '加装\u{e0061}电梯',
        '加装电\ufe00梯',
        '买买提·艾力',
        '买买提•艾力',
        '买买提・艾力',
        '买买提.艾力',
        '买买提艾力',
        '加装\u3000电梯',
      ])
        checkEqual(await find(context, member, `${mark} ${written}`), [pasted, plain], `查找“${written}”`);
    },
  },
  {
    name: 'search/in-any-order',
    title: '各词连写也能找到，不论次序，最符合的在前',
    requires: [],
    async run(context) {
      const { member } = context.actors;
      const { mark } = context;
      const apart = await titled(context, '关于为老楼电梯尽快加装护栏');
      const inBody = await titled(context, '关于老楼改造', '居民盼望加装电梯。');
      const inTitle = await titled(context, '关于老楼加装电梯');
      const other = await titled(context, '关于校园周边交通');
      checkEqual(
        await find(context, member, `${mark} 加装电梯`),
        [inTitle, inBody, apart],
        '查找“加装电梯”的次序',
      );
      for (const written of ['电梯加装', '电梯 加装']) {
        const found = await find(context, member, `${mark} ${written}`);
        for (const id of [apart, inBody, inTitle]) check(found.includes(id), `查找“${written}”应找到每一件`);
        check(!found.includes(other), `查找“${written}”不应找到无关的`);
      }
    },
  },
  {
    name: 'search/what-one-may-read',
    title: '正文也可查找，但谁也不能凭自己看不到的内容查到案件',
    requires: [],
    async run(context) {
      const { member, otherMember, committee, unit } = context.actors;
      const { mark } = context;
      const { id } = await replied(context, { situation: '河西片区自来水压力不足。' });
      for (const actor of [member, otherMember, committee, unit])
        checkEqual(await find(context, actor, `${mark} 自来水`), [id], `“${actor.name}”按正文查找`);
      // The reply is not published: whoever only sees that there is a proposal cannot try out what it says.
      for (const actor of [member, committee, unit])
        checkEqual(await find(context, actor, `${mark} 现答复如下`), [id], `“${actor.name}”按答复查找`);
      checkEqual(await find(context, otherMember, `${mark} 现答复如下`), [], '看不到答复的委员按答复查找');
    },
  },
  {
    name: 'search/complete-under-change',
    title: '查找结果翻页期间有案件被办理，一件不漏，未办理的各出现一次',
    requires: [],
    async run(context) {
      const { member } = context.actors;
      const { mark } = context;
      const ids = [
        await titled(context, '关于加装电梯'),
        await titled(context, '关于老楼改造', '居民盼望加装电梯。'),
        await titled(context, '关于电梯尽快加装'),
        await titled(context, '关于再次加装电梯'),
        await titled(context, '关于老楼治理', '有的加装，有的有电梯。'),
      ];
      const query = { search: `${mark} 加装电梯`, limit: 2 };
      const first = await context.as(member).list(query);
      const seen = first.items.map((item) => item.id);
      checkEqual(seen, [ids[3], ids[0]], '第一页');
      // From the last rank to the first, behind the walk.
      const last = await context.as(member).get(ids[4]!);
      const form = { ...(last.snapshot.data['form'] as object), subject: `关于加装电梯的事${mark}` };
      await act(context, member, last, 'revise', form);
      for (let { next } = first; next !== undefined && seen.length < 50;) {
        const page = await context.as(member).list({ ...query, cursor: next });
        seen.push(...page.items.map((item) => item.id));
        next = page.next;
      }
      for (const id of ids.slice(0, 4))
        checkEqual(seen.filter((each) => each === id).length, 1, '未办理的案件出现的次数');
      check(seen.includes(ids[4]!), '被办理的案件应仍能见到');
    },
  },
];

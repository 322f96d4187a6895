import { accepted, check, checkEqual, failed } from '../expect.js';
import { act, assigned, drafted, filed, listAll, open, submitted } from '../flow.js';
import type { KitContext, Scenario } from '../types.js';

async function draftSeveral(context: KitContext, count: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let number = 1; number <= count; number++) ids.push((await drafted(context)).id);
  return ids;
}

export const list: readonly Scenario[] = [
  {
    name: 'list/newest-change-first',
    title: '列表以最近办理的在前',
    requires: [],
    async run(context) {
      const { member } = context.actors;
      const ids = await draftSeveral(context, 3);
      checkEqual(await listAll(context, member), [...ids].reverse(), '新建后的次序');
      await act(context, member, await context.as(member).get(ids[0]!), 'submit');
      checkEqual(await listAll(context, member), [ids[0], ids[2], ids[1]], '办理后的次序');
    },
  },
  {
    name: 'list/row',
    title: '列表的每一行写明标题、状态、编号、期限和本人待办',
    requires: [],
    async run(context) {
      const { unit, committee } = context.actors;
      const view = await assigned(context);
      const row = (await context.as(unit).list({ search: context.mark })).items[0];
      checkEqual(
        [row?.id, row?.version, row?.state, row?.process],
        [view.id, view.version, 'assigned', 'proposal'],
        '编号、版本、状态和业务',
      );
      checkEqual(
        [row?.number, row?.units],
        [view.snapshot.numbers['filing'], ['kit-unit-a']],
        '立案编号和承办单位',
      );
      checkEqual(row?.waiting, ['receipt'], '本人待办');
      check(
        row?.title.includes(context.mark) === true && row.deadlines.some(({ kind }) => kind === 'receipt'),
        '应有标题和签收期限',
      );
      checkEqual(
        (await context.as(committee).list({ search: context.mark })).items[0]?.waiting,
        [],
        '他人的待办',
      );
    },
  },
  {
    name: 'list/complete-under-insertion',
    title: '翻页期间有新案件，原有的每件仍恰好出现一次',
    requires: [],
    async run(context) {
      const { member } = context.actors;
      const ids = await draftSeveral(context, 5);
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await context
          .as(member)
          .list({ search: context.mark, limit: 2, ...(cursor === undefined ? {} : { cursor }) });
        check(page.items.length <= 2, '每页件数应不超过所要求的');
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.next;
        if (seen.length <= 4) await drafted(context);
      } while (cursor !== undefined && seen.length < 50);
      for (const id of ids)
        checkEqual(
          seen.filter((each) => each === id).length,
          1,
          `原有案件出现的次数（共列出${seen.length}件）`,
        );
    },
  },
  {
    name: 'list/complete-under-change',
    title: '翻页期间有案件被办理，一件不漏，最后出现的是最新情况',
    requires: [],
    async run(context) {
      const { member } = context.actors;
      const ids = await draftSeveral(context, 5);
      const first = await context.as(member).list({ search: context.mark, limit: 2 });
      const changed = await act(context, member, await context.as(member).get(ids[1]!), 'submit');
      const rows = [...first.items];
      for (let { next } = first; next !== undefined;) {
        const page = await context.as(member).list({ search: context.mark, limit: 2, cursor: next });
        rows.push(...page.items);
        next = page.next;
      }
      checkEqual(
        ids.filter((id) => !rows.some((row) => row.id === id)),
        [],
        '漏掉的案件',
      );
      checkEqual(
        rows.filter(({ id }) => id === changed.id).pop()?.version,
        changed.version,
        '被办理案件的版本',
      );
      for (const id of ids)
        if (id !== changed.id)
          checkEqual(rows.filter((row) => row.id === id).length, 1, '未办理的案件出现的次数');
    },
  },
  {
    name: 'list/filters',
    title: '按业务、状态、分类、类别、承办单位筛选',
    requires: [],
    async run(context) {
      const { committee } = context.actors;
      const category = context.profile.proposal.categories[0]?.id ?? '';
      const waiting = await submitted(context);
      const handed = await assigned(context);
      const cases: readonly (readonly [object, readonly string[]])[] = [
        [{ process: 'proposal' }, [handed.id, waiting.id]],
        [{ process: 'supervision' }, []],
        [{ states: ['submitted'] }, [waiting.id]],
        [{ states: ['submitted', 'assigned'] }, [handed.id, waiting.id]],
        [{ states: [] }, [handed.id, waiting.id]],
        [{ category }, [handed.id]],
        [{ category: 'noSuchCategory' }, []],
        [{ tier: 'ordinary' }, [handed.id]],
        [{ tier: 'key' }, []],
        [{ unit: 'kit-unit-a' }, [handed.id]],
        [{ unit: 'kit-unit-b' }, []],
        [{ unit: 'kit-unit-a', states: ['submitted'] }, []],
      ];
      for (const [query, expected] of cases)
        checkEqual(await listAll(context, committee, query), expected, `按${JSON.stringify(query)}筛选`);
    },
  },
  {
    name: 'list/mine-and-waiting',
    title: '“我的”只列本人的提案，“待办”只列等本人、本单位或本角色办理的',
    requires: [],
    async run(context) {
      const { member, otherMember, unit, unitLeader, committee } = context.actors;
      const mine = await assigned(context);
      const theirs = accepted(await open(context, {}, otherMember));
      checkEqual(await listAll(context, member, { mine: true }), [mine.id], '委员甲的提案');
      checkEqual(await listAll(context, otherMember, { mine: true }), [theirs.id], '委员乙的提案');
      checkEqual(await listAll(context, committee, { mine: true }), [], '提案委本人的提案');
      checkEqual(await listAll(context, unit, { waiting: true }), [mine.id], '承办单位的待办');
      checkEqual(
        await listAll(context, unitLeader, { taskKinds: ['receipt'] }),
        [mine.id],
        '本单位同事的待签收',
      );
      checkEqual(
        await listAll(context, unit, { waiting: true, taskKinds: ['reply'] }),
        [],
        '承办单位的待答复',
      );
      checkEqual(await listAll(context, member, { waiting: true }), [], '提案者的待办');
      checkEqual(
        await listAll(context, member, { taskKinds: ['receipt'] }),
        [],
        '提案者不能由待办种类得知他人的待办',
      );
    },
  },
  {
    name: 'list/search',
    title: '按标题、编号、提案者查找，各词都要符合，全角半角和大小写不论',
    requires: [],
    async run(context) {
      const { member } = context.actors;
      const { mark } = context;
      const { id, snapshot } = await filed(context);
      await drafted(context);
      const number = String(snapshot.numbers['filing']);
      const wide = mark
        .toUpperCase()
        .replace(/[A-Z0-9]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
      const find = async (search: string) =>
        (await context.as(member).list({ search, limit: 200 })).items.map((item) => item.id);
      checkEqual((await find(mark)).length, 2, `查找“${mark}”的件数`);
      checkEqual((await find(wide)).length, 2, `查找“${wide}”的件数`);
      checkEqual((await find(`学校 ${mark}　交通`)).length, 2, '查找标题中各词的件数');
      checkEqual(await find(`${mark} 第${number}号`), [id], `查找“第${number}号”`);
      checkEqual(await find(`${mark} 第${number.padStart(3, '0')}号`), [id], `查找三位编号`);
      check((await find(`${mark} ${number}`)).includes(id), `查找“${number}”应能找到`);
      check((await find(`${mark} ${context.actors.member.name}`)).includes(id), '按提案者应能找到');
      checkEqual(await find(`${mark} 没有这样的词`), [], '有一词不符');
      checkEqual(await find(`${mark} %`), [], '查找“%”（不是通配符）');
      checkEqual(await find(`${mark}_`), [], '查找“_”（不是通配符）');
    },
  },
  {
    name: 'list/wrong-queries',
    title: '不合规定的查询被拒绝并指明条件',
    requires: [],
    async run(context) {
      await draftSeveral(context, 2);
      const adapter = context.as(context.actors.member);
      const { next } = await adapter.list({ search: context.mark, limit: 1 });
      const wrong: readonly (readonly [object, string])[] = [
        [{ limit: 0 }, 'limit'],
        [{ limit: 201 }, 'limit'],
        [{ limit: 1.5 }, 'limit'],
        [{ cursor: 'no-such-place' }, 'cursor'],
        [{ search: '长'.repeat(101) }, 'search'],
        [{ noSuchFilter: 'x' }, 'noSuchFilter'],
        // A cursor of another query would skip cases without a word.
        [{ cursor: next, search: context.mark, states: ['drafting'] }, 'cursor'],
      ];
      for (const [query, path] of wrong)
        checkEqual(
          (await failed(adapter.list(query), 'CPPCC_INVALID')).path,
          path,
          `查询${JSON.stringify(query)}的错误所涉及的条件`,
        );
    },
  },
];

import { check, checkEqual, failed } from '../expect.js';
import type { Scenario } from '../types.js';

export const directory: readonly Scenario[] = [
  {
    name: 'supports/is-true',
    title: '声明提供的功能确实提供，未声明的确实没有',
    requires: [],
    async run({ as, actors }) {
      const adapter = as(actors.member);
      checkEqual(
        { attachments: adapter.attachments !== undefined, directory: adapter.directory !== undefined },
        adapter.supports,
        '功能',
      );
    },
  },
  {
    name: 'directory/people',
    title: '可以查找委员',
    requires: ['directory'],
    async run({ as, actors }) {
      const people = await as(actors.member).directory!.people({});
      check(
        people.length > 0 && people.every(({ id, name }) => id !== '' && name !== ''),
        '通讯录应列出编号和姓名',
      );
      const { id, name } = people[0]!;
      const found = await as(actors.member).directory!.people({ search: name });
      check(
        found.some((person) => person.id === id),
        `按姓名“${name}”应能找到`,
      );
      checkEqual(await as(actors.member).directory!.people({ search: 'no-such-person' }), [], '查无此人时');
    },
  },
  {
    name: 'directory/units',
    title: '可以查找承办单位',
    requires: ['directory'],
    async run({ as, actors }) {
      const units = await as(actors.committee).directory!.units();
      check(
        units.length > 0 && units.every(({ id, name }) => id !== '' && name !== ''),
        '应列出单位的编号和名称',
      );
    },
  },
  {
    name: 'directory/not-for-visitors',
    title: '通讯录不对未登录的人开放',
    requires: ['directory'],
    async run({ as, actors }) {
      await failed(as(actors.visitor).directory!.people({}), 'CPPCC_FORBIDDEN');
      await failed(as(actors.visitor).directory!.units(), 'CPPCC_FORBIDDEN');
    },
  },
];

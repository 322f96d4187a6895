import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hideContacts } from '../text-tools.js';

describe('hideContacts', () => {
  const hidden = '（联系方式略）';

  it('leaves out numbers and addresses, however they are written', () => {
    for (const contact of [
      '13800000000',
      '138 0000 0000',
      '138-1234-5678',
      '138—1234—5678',
      '138.1234.5678',
      '１３８００００００００',
      '138\u200b0000\u200b0000',
      '+86 13800000000',
      '＋86-13800000000',
      '(+86)13800000000',
      '0914-2310000',
      '09142310000',
      '0914 2310000',
      '0914 231 0001',
      '0914－231－0001',
      '０９１４－２３１０００１',
      '(0914) 231-0000',
      '（0914）2310000',
      '【0914】2310000',
      '0914—2310000转801',
      '0914-2310000 转 801',
      '0914-2310000（801）',
      '0914-2310000-801',
      '029 8765 4321',
      '010-66550000',
      '400-123-4567',
      '4001234567',
      '+852 2123 4567',
      'a@b.cn',
      'a＠b.cn',
      'ａ＠ｂ．ｃｎ',
      'a.b+c@mail.example.org',
      'a @ b.cn',
    ]) {
      assert.equal(hideContacts(`请找张三${contact}。`), `请找张三${hidden}。`, contact);
      assert.equal(hideContacts(`1. ${contact}\n2. 无`), `1. ${hidden}\n2. 无`, contact);
      assert.equal(hideContacts(`第3条（${contact}）`), `第3条（${hidden}）`, contact);
      assert.equal(hideContacts(`2026年 ${contact} 8人`), `2026年 ${hidden} 8人`, contact);
    }
  });

  it('leaves out a local number where something says that it is one', () => {
    const told = {
      '电话2310000。': `电话${hidden}。`,
      '联系电话：2310000转12': `联系电话：${hidden}`,
      '联系人：张三，2310000': `联系人：张三，${hidden}`,
      '拨打231-0000咨询': `拨打${hidden}咨询`,
      '2310000（办）': `${hidden}（办）`,
      '0914-2310000、2310001或2310002': `${hidden}、${hidden}或${hidden}`,
    };
    for (const [text, shown] of Object.entries(told)) assert.equal(hideContacts(text), shown, text);
  });

  it('takes both of two numbers', () =>
    assert.equal(
      hideContacts('手机13800000000 办公0914-2310000/a@b.cn'),
      `手机${hidden} 办公${hidden}/${hidden}`,
    ));

  it('leaves alone what is none', () => {
    for (const text of [
      '投资2345678万元',
      '面积 3456789平方米',
      '面积3456789 m²',
      '编号2345678',
      '文号：2345678',
      '2026年第12345678号文件投入1350000元。',
      '总投资13800000000元，惠及23456789人。',
      '联系群众2345678人次',
      '2026-03-15至2026-04-20',
      '2019—2023年，2024 年',
      '统一社会信用代码91610000123456789X',
      '身份证610102197001010010',
      '面积为3.1380000000',
      '拨打12345、110、12388或95588',
      '8:00-11:30，14:00-17:30',
      '新增1,380,000,0000',
      '人口 2345678，耕地 3456789',
      '@所有人',
      '',
    ])
      assert.equal(hideContacts(text), text);
  });

  it('leaves out names in messengers, and no other word that follows one', () => {
    for (const [text, shown] of [
      ['QQ：12345678。', `QQ：${hidden}。`],
      ['微信wx12345，', `微信${hidden}，`],
      ['微信号是 abc_12-3。', `微信号是 ${hidden}。`],
      ['请加QQ群 87654321', `请加QQ群 ${hidden}`],
      ['微信公众号发布。', '微信公众号发布。'],
      ['微信12000户居民', '微信12000户居民'],
      ['微信 20260101日起', '微信 20260101日起'],
    ] as const)
      assert.equal(hideContacts(text), shown);
  });

  it('is settled after one pass, and done in time', () => {
    const text =
      '0914 231 0001、'.repeat(2000) + '1 '.repeat(50_000) + '1'.repeat(100_000) + 'a@'.repeat(20_000);
    const once = hideContacts(text);
    assert.ok(!/\d{3} \d{4}/.test(once));
    assert.equal(hideContacts(once), once);
  });
});

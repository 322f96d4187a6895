import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { countCharacters, isStorable, normalizeText, saysSomething } from '../text.js';
import { plainText } from '../text-tools.js';
import { MAY_COMPOSE } from './count-characters.js';

/** NFC with every compatibility ideograph left alone. */
const composeApart = (text: string): string =>
  text
    .split(/([\uf900-\ufaff]|\ud87e[\udc00-\ude1f])/)
    .map((part, index) => (index % 2 === 1 ? part : part.normalize('NFC')))
    .join('');

/** The definition in one line; `countCharacters` must agree with it on everything. */
const reference = (text: string, ignoreWhitespace = false): number =>
  [...composeApart(text.replace(/[\u202a-\u202d\u2066-\u2069]/g, '').replace(/\r\n/g, '\n'))].filter(
    (each) => !(ignoreWhitespace && /[\p{White_Space}\uFEFF]/u.test(each)),
  ).length;

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  // Half surrogates, combining marks, jamo, carriage returns and rare ideographs close together.
  fc
    .array(
      fc.constantFrom(
        '\r',
        '\n',
        '\ud842',
        '\udfb7',
        '\u0301',
        'e',
        '\u1100',
        '\u1161',
        '\u11a8',
        '가',
        'か',
        '\u3099',
        '𠮷',
        '\u3000',
        '䶮',
        '豈',
        '\uf90a',
        '\u{2f800}',
        '\u202d',
        '\u2069',
        '\v',
        '\x85',
        '\u2028',
        '\u200b',
        '\u3164',
      ),
      { maxLength: 12 },
    )
    .map((units) => units.join('')),
);

describe('countCharacters', () => {
  it('counts what a reader sees as one character once', () => {
    assert.equal(countCharacters('关于加快推进城乡供水一体化的建议'), 16);
    assert.equal(countCharacters('𠮷䶮𠀀𠀀'), 4);
    assert.equal(countCharacters('e\u0301\u0301'), 2);
    assert.equal(countCharacters('か\u3099'), 1);
    assert.equal(countCharacters('一\r\n二\n三'), 5);
    assert.equal(countCharacters('\ud842'), 1);
    assert.equal(countCharacters(''), 0);
  });

  it('leaves white space out when the profile says so', () => {
    assert.equal(countCharacters('　　一 二\t三\r\n', { ignoreWhitespace: true }), 3);
    assert.equal(countCharacters('　　e\u0301 二\u00a0\ufeff', { ignoreWhitespace: true }), 2);
  });

  it('agrees with its definition on any text', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, ignoreWhitespace) => {
        assert.equal(countCharacters(text, { ignoreWhitespace }), reference(text, ignoreWhitespace));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes the short way only where NFC cannot change the count', () => {
    // Every code point that is the second half of some composition, out of the engine's own tables.
    const seconds = new Set<number>();
    for (let point = 0; point <= 0x10ffff; point++) {
      if (point >= 0xd800 && point <= 0xdfff) continue;
      const text = String.fromCodePoint(point);
      for (const part of [...text.normalize('NFD')].slice(1)) seconds.add(part.codePointAt(0) ?? 0);
      if (!MAY_COMPOSE.test(text))
        assert.equal([...text.normalize('NFC')].length, 1, `U+${point.toString(16)} changes`);
    }
    for (let jamo = 0x1161; jamo <= 0x11c2; jamo++) seconds.add(jamo);
    assert.ok(seconds.size > 60);
    for (const point of seconds) {
      assert.equal(MAY_COMPOSE.test(String.fromCodePoint(point)), true, `U+${point.toString(16)} composes`);
    }
  });
});

describe('isStorable', () => {
  it('accepts prose, markup, rare characters and emoji', () => {
    for (const text of [
      '',
      '一\n二\t三\r\n',
      '<b onclick="x">',
      '𠮷䶮',
      '👨‍👩‍👧',
      '\u200f',
      '\ue000',
      "'; drop table",
    ])
      assert.ok(isStorable(text), text);
  });

  it('refuses what cannot stay, wherever it is', () => {
    for (const text of [
      '一\u0000',
      '\u007f',
      'a\u0085',
      '𠮷\ud842',
      '\udfb7𠮷',
      '报告\u202etxt',
      '\u2066',
      '\ufdd0',
      '\uffff',
      '\u{2fffe}',
    ])
      assert.ok(!isStorable(text), JSON.stringify(text));
  });

  it('judges every code point by what it is', () => {
    const isControl = (point: number): boolean =>
      (point < 0x20 && ![9, 10, 13].includes(point)) || (point >= 0x7f && point < 0xa0);
    const isOrder = (point: number): boolean =>
      (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
    const isNone = (point: number): boolean =>
      (point >= 0xfdd0 && point <= 0xfdef) || (point & 0xfffe) === 0xfffe;
    for (let point = 0; point <= 0x10ffff; point++) {
      const wanted = !(
        isControl(point) ||
        isOrder(point) ||
        isNone(point) ||
        (point >= 0xd800 && point <= 0xdfff)
      );
      assert.equal(isStorable(String.fromCodePoint(point)), wanted, `U+${point.toString(16)}`);
    }
  });

  it('accepts nothing that a UTF-8 round trip would change', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        if (isStorable(text))
          assert.equal(new TextDecoder().decode(new TextEncoder().encode(text)), text.replace(/^\ufeff/, ''));
      }),
    );
  });
});

describe('normalizeText', () => {
  it('writes line ends one way, composes, and trims the end only', () => {
    assert.equal(normalizeText('　　一\r\n二\r三e\u0301 \n　'), '　　一\n二\n三é');
  });

  it('repairs what Word, PDF files and phones bring along', () => {
    assert.equal(
      normalizeText('第一段。\v第二段。\f第三段。\x85四\u2028五\u2029六'),
      '第一段。\n第二段。\n第三段。\n四\n五\n六',
    );
    assert.equal(normalizeText('电话\u202d13800000000\u202c。@\u2068张三\u2069'), '电话13800000000。@张三');
    for (const mark of '\u202a\u202b\u202c\u202d\u2066\u2067\u2068\u2069') {
      assert.equal(normalizeText(`一${mark}二`), '一二');
      assert.equal(countCharacters(`一${mark}二`), 2);
    }
    // What a text turned round said, nobody can know.
    assert.equal(isStorable(normalizeText('报告\u202etxt')), false);
  });

  it('keeps the characters of names', () => {
    for (let point = 0xf900; point <= 0xfaff; point++)
      assert.equal(normalizeText(String.fromCodePoint(point)), String.fromCodePoint(point));
    for (let point = 0x2f800; point <= 0x2fa1d; point++)
      assert.equal(normalizeText(String.fromCodePoint(point)), String.fromCodePoint(point));
    assert.equal(normalizeText('\uf90ae\u0301\u{2f800}'), '\uf90aé\u{2f800}');
  });

  it('leaves nothing that only looks like nothing', () => {
    for (const text of [' \u200b', '\u2060', '\u3164\n', '\ufeff\u00ad'])
      assert.equal(normalizeText(text), '');
  });

  it('counts as stored but for what is cut off the end', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, ignoreWhitespace) => {
        const once = normalizeText(`${text}终`);
        const count = countCharacters(`${text}终`, { ignoreWhitespace });
        assert.equal(countCharacters(once, { ignoreWhitespace }), count);
      }),
      { numRuns: 2000 },
    );
  });

  it('is settled after one pass and never counts more', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normalizeText(text);
        assert.equal(normalizeText(once), once);
        assert.ok(countCharacters(once) <= countCharacters(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('saysSomething', () => {
  it('asks for one visible character', () => {
    for (const text of [
      '一',
      'a',
      '。',
      '……',
      '👍',
      '\u{323af}',
      '\ue000',
      '\uf90a',
      '\u3164 一',
      'e\u0301',
      '𠮷',
    ])
      assert.equal(saysSomething(text), true, JSON.stringify(text));
    const nothing = [
      '',
      ' ',
      '\u3000',
      '\n\t',
      '\u00a0',
      '\u2003',
      '\x85',
      '\u2028',
      '\u00ad',
      '\u034f',
      '\u061c',
      '\u115f',
      '\u1160',
      '\u17b4',
      '\u180e',
      '\u200b',
      '\u200c',
      '\u200d',
      '\u200e',
      '\u200f',
      '\u202a',
      '\u202e',
      '\u2060',
      '\u2064',
      '\u2069',
      '\u2800',
      '\u3164',
      '\ufe0f',
      '\ufeff',
      '\uffa0',
      '\ufff9',
      '\ufffc',
      '\u{1d173}',
      '\u{e0001}',
      '\u{e0041}',
      '\u{e0100}',
      '\u0301',
      '\u0000',
      '\ud842',
    ];
    for (const text of [...nothing, nothing.slice(0, -1).join('')])
      assert.equal(saysSomething(text), false, JSON.stringify(text));
  });
});

describe('plainText', () => {
  it('writes numbers and addresses plainly', () => {
    assert.equal(plainText(' ７２６０００\u200b '), '726000');
    assert.equal(plainText('\u202d７２６\u3000０００\u202c'), '726 000');
    assert.equal(plainText('ｚｈａｎｇ＠ｅｘａｍｐｌｅ．ｃｎ'), 'zhang@example.cn');
  });
});

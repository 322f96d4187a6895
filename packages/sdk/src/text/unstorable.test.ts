import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isStorable } from '../text.js';
import { findUnstorable, removeUnstorable, revealName } from '../text-tools.js';

describe('what cannot be kept', () => {
  it('is named where it stands', () => {
    assert.deepEqual(findUnstorable('城区三所小学\u0007上下学时段\n拥堵\u202e'), [
      { name: 'U+0007', before: '城区三所小学', after: '上下学时段\n拥堵' },
      { name: 'U+202E', before: '上下学时段\n拥堵', after: '' },
    ]);
    assert.deepEqual(findUnstorable('\ud842')[0]?.name, 'U+D842');
  });

  it('is not what can be repaired', () => {
    assert.deepEqual(findUnstorable('一\v二\f三\u202d四\u202c\r\n五\u2068六\u2069'), []);
  });

  it('is taken out, and nothing else', () => {
    assert.equal(removeUnstorable('一\u0000二\v三\u202e\ud842四𠮷'), '一二\n三四𠮷');
    assert.ok(isStorable(removeUnstorable('\u0000\u202e\ud842\ufdd0')));
  });
});

describe('revealName', () => {
  it('writes out what a name hides', () => {
    assert.equal(revealName('报告\u202efdp.exe'), '报告[U+202E]fdp.exe');
    assert.equal(revealName('张\u200b三'), '张[U+200B]三');
    assert.equal(revealName('\u3164'), '[U+3164]');
    assert.equal(revealName('提案.pdf\u0000.exe'), '提案.pdf[U+0000].exe');
    assert.equal(revealName(`提案.pdf${' '.repeat(80)}.exe`), '提案.pdf .exe');
    assert.equal(revealName('提案.pdf\n.exe'), '提案.pdf[U+000A].exe');
    assert.equal(revealName('a\ufeff\u00ad\u{e0041}'), 'a[U+FEFF][U+00AD][U+E0041]');
  });

  it('leaves names as they are', () => {
    for (const name of [
      '张　三'.replace('　', ' '),
      '买买提·艾力',
      '葛\u{e0100}城',
      '家👨‍👩‍👧‍👦.png',
      '❤️‍🔥.txt',
      '調研報告 (一)“終稿”.pdf',
    ])
      assert.equal(revealName(name), name);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkFile, checkFileName, fileKinds, getFileKind, type FileKind } from '../files.js';
import { sniff } from './sniff.js';

const kinds: readonly FileKind[] = ['pdf', 'doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx', 'zip', 'rar', 'txt'];
const latin = (text: string) => Uint8Array.from(Array.from(text), (char) => char.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const join = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

/** An archive of empty files with these names, as written by every zip program. */
function zip(...names: readonly string[]): Uint8Array {
  const number = (value: number, bytes: number) =>
    Uint8Array.from({ length: bytes }, (_, index) => (value >>> (8 * index)) & 255);
  const files = names.map((name) =>
    join(latin('PK\x03\x04'), new Uint8Array(22), number(name.length, 2), number(0, 2), latin(name)),
  );
  const entries = names.map((name) =>
    join(latin('PK\x01\x02'), new Uint8Array(24), number(name.length, 2), new Uint8Array(16), latin(name)),
  );
  const [body, directory] = [join(...files), join(...entries)];
  const counts = join(number(names.length, 2), number(names.length, 2));
  const end = join(
    latin('PK\x05\x06'),
    number(0, 4),
    counts,
    number(directory.length, 4),
    number(body.length, 4),
  );
  return join(body, directory, end, number(0, 2));
}

/** An old office file whose directory names these parts. */
const ole = (...parts: readonly string[]) =>
  join(
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    new Uint8Array(504),
    ...parts.map((name) =>
      join(...Array.from(name, (char) => Uint8Array.from([char.charCodeAt(0), 0])), new Uint8Array(64)),
    ),
  );

const office = (...names: readonly string[]) => zip('[Content_Types].xml', '_rels/.rels', ...names);
const samples = {
  pdf: latin('%PDF-1.7\n\x00\xff'),
  docx: office('word/document.xml'),
  xlsx: office('xl/workbook.xml'),
  pptx: office('ppt/presentation.xml'),
  ofd: zip('OFD.xml', 'Doc_0/Document.xml'),
  doc: ole('Root Entry', 'WordDocument'),
  xls: ole('Root Entry', 'Workbook'),
  ppt: ole('Root Entry', 'PowerPoint Document'),
  zip: zip('a.txt', '材料/b.pdf'),
  rar: latin('Rar!\x1a\x07\x01\x00'),
  text: utf8('一、基本情况\r\n二、建议\t'),
  jpeg: latin('\xff\xd8\xff\xe0\x00\x10JFIF'),
  png: latin('\x89PNG\r\n\x1a\n\x00'),
};

describe('what is in a file', () => {
  for (const [content, bytes] of Object.entries(samples))
    it(`is told by its bytes: ${content}`, () => assert.equal(sniff(bytes), content));

  it('is told where it is not what one would like', () => {
    const rows: readonly (readonly [string, Uint8Array, string])[] = [
      ['RAR 4', latin('Rar!\x1a\x07\x00\xcf'), 'rar'],
      ['an old sheet of Excel 95', ole('Book'), 'xls'],
      ['SharePoint names the main part otherwise', office('word/document2.xml'), 'docx'],
      ['a PDF with something before it', join(latin('\r\n'), samples.pdf), 'pdf'],
      ['a PDF with the mark of UTF-8', join(latin('\xef\xbb\xbf'), samples.pdf), 'pdf'],
      ['a PDF for the printer', join(latin('\x1b%-12345X@PJL JOB\r\n'), samples.pdf), 'pdf'],
      ['a program that says it is a PDF', join(latin('MZ'), samples.pdf), 'unknown'],
      ['a program for Linux that says so', join(latin('\x7fELF'), samples.pdf), 'unknown'],
      ['a page that says so', latin('<html>%PDF-1.7'), 'text'],
      ['a script that says so', latin('#!/bin/sh\n%PDF-1.7'), 'text'],
      ['GB 18030', Uint8Array.from([0xd2, 0xbb, 0xa1, 0xa2]), 'text'],
      ['UTF-16 of Notepad', Uint8Array.from([0xff, 0xfe, 0x00, 0x4e]), 'text'],
      ['macros of today', office('word/document.xml', 'word/vbaProject.bin'), 'macros'],
      ['macros of Excel 4', office('xl/workbook.xml', 'xl/macrosheets/sheet1.xml'), 'macros'],
      ['macros of before', ole('WordDocument', 'Macros', '_VBA_PROJECT'), 'macros'],
      ['a password', ole('EncryptedPackage', 'EncryptionInfo'), 'locked'],
      [
        'an archive with a comment',
        join(samples.zip.slice(0, -2), Uint8Array.from([3, 0, 65, 66, 67])),
        'zip',
      ],
      ['an archive that was cut', samples.docx.slice(0, 60), 'unknown'],
      ['only the beginning of an archive', latin('PK\x03\x04'), 'unknown'],
      [
        'a directory that points outside',
        join(
          latin('PK\x03\x04PK\x05\x06'),
          new Uint8Array(4),
          latin('\x01\x00\x01\x00'),
          new Uint8Array(4),
          latin('\xff\xff\xff\x7f\x00\x00'),
        ),
        'unknown',
      ],
      ['a program for Windows', latin('MZ\x90\x00\x03\x00'), 'unknown'],
      ['a program for Linux', latin('\x7fELF\x02\x01\x01\x00'), 'unknown'],
      ['an installer', ole('Root Entry', 'MsiDatabase'), 'unknown'],
      ['nothing', new Uint8Array(0), 'text'],
    ];
    for (const [what, bytes, content] of rows) assert.equal(sniff(bytes), content, what);
  });
});

describe('the name of a file', () => {
  it('says its kind', () => {
    const rows = [
      ['报告.pdf', 'pdf'],
      ['报告.PDF', 'pdf'],
      ['1.2版.docx', 'docx'],
      ['报告', undefined],
      ['.pdf', undefined],
      ['报告.', undefined],
      ['a.constructor', undefined],
      ['报告.ｐｄｆ', undefined],
    ] as const;
    for (const [name, kind] of rows) assert.equal(getFileKind(name), kind, name);
  });

  it('is taken as people write it', () => {
    for (const name of [
      '调研报告 (一)“终稿”.pdf',
      '2026.03.02 现场.ZIP',
      "a'b&c.txt",
      '䶮〇.docx',
      'console.docx',
      'company.com.cn 资料.pdf',
      `${'长'.repeat(196)}.pdf`,
    ])
      assert.equal(checkFileName(name, kinds), undefined, name);
  });

  it('is refused with what to do', () => {
    const rows: readonly (readonly [string, RegExp])[] = [
      ['提案.pdf.exe', /不能上传这种文件.*pdf、doc/],
      ['提案.exe.pdf', /不能上传这种文件/],
      ['提案.docm', /不能上传这种文件/],
      ['提案.docm.docx', /不能上传这种文件/],
      ['.htaccess', /不能上传这种文件/],
      ['x.html', /不能上传这种文件/],
      ['x.svg', /不能上传这种文件/],
      ['照片.jpg', /不能上传这种文件/],
      ['报告', /另存为其中一种/],
      ['CON.docx', /Windows系统保留/],
      ['com1.pdf', /Windows系统保留/],
      ['LPT³.txt', /Windows系统保留/],
      ['nul .txt', /Windows系统保留/],
      ['报告.pdf.', /末尾/],
      ['报告.pdf ', /末尾/],
      [' 报告.pdf', /开头/],
      ['\u3000报告.pdf', /开头/],
      ['a/b.pdf', /不能有/],
      ['..\\b.pdf', /不能有/],
      ['报告.pdf:a.exe', /不能有/],
      ['报\u0000告.pdf', /看不见/],
      ['报告\u202efdp.exe', /看不见/],
      ['报\u2066告.pdf', /看不见/],
      ['报\u200b告.pdf', /看不见/],
      ['报\u3164告.pdf', /看不见/],
      ['', /没有名称/],
      [`${'长'.repeat(197)}.pdf`, /过长/],
    ];
    for (const [name, message] of rows) assert.match(checkFileName(name, kinds) ?? 'taken', message, name);
  });
});

describe('name, type and content', () => {
  const check = (name: string, type: string, bytes: Uint8Array, allowed = kinds) =>
    checkFile({ name, type, bytes }, allowed);

  it('agree, and the type is ours whatever the computer called it', () => {
    const all = Object.keys(fileKinds) as FileKind[];
    for (const kind of all) {
      const { type, content } = fileKinds[kind];
      for (const given of [type, '', 'application/octet-stream', 'application/kswps', `${type}; charset=x`])
        assert.deepEqual(check(`a.${kind}`, given, samples[content], all), { ok: true, type }, kind);
    }
    assert.equal(check('a.zip', 'application/x-zip-compressed', samples.zip).ok, true);
  });

  it('are refused where one says something else', () => {
    const rows: readonly (readonly [string, string, Uint8Array, string, RegExp])[] = [
      ['a.pdf', '', samples.docx, 'bytes', /实际是文字文档.*另存为\.pdf/],
      ['a.docx', '', samples.zip, 'bytes', /实际是压缩文件/],
      ['a.zip', '', samples.docx, 'bytes', /实际是文字文档/],
      ['a.docx', '', samples.doc, 'bytes', /实际是旧格式的文字文档/],
      ['a.doc', '', utf8('<html><body>'), 'bytes', /实际是纯文本或网页/],
      ['a.doc', '', utf8('{\\rtf1}'), 'bytes', /实际是纯文本或网页/],
      ['a.pdf', '', latin('MZ\x90\x00'), 'bytes', /可能已损坏/],
      ['a.txt', '', latin('MZ\x90\x00'), 'bytes', /可能已损坏/],
      ['a.docx', '', office('word/document.xml', 'word/vbaProject.bin'), 'bytes', /含有宏.*不含宏/],
      ['a.docx', '', ole('EncryptedPackage'), 'bytes', /取消密码/],
      ['a.pdf', 'text/html', samples.pdf, 'type', /不符/],
      ['a.pdf', 'image/svg+xml', samples.pdf, 'type', /不符/],
      ['a.pdf', 'application/zip', samples.pdf, 'type', /不符/],
      ['a.txt', 'text/javascript', samples.text, 'type', /不符/],
      ['a.exe', '', samples.pdf, 'name', /不能上传/],
    ];
    for (const [name, type, bytes, path, message] of rows) {
      const result = check(name, type, bytes);
      assert.ok(!result.ok, name);
      assert.equal(result.path, path, name);
      assert.match(result.message, message);
    }
  });

  it('follow the list of the profile', () => {
    assert.equal(check('照片.jpg', 'image/jpeg', samples.jpeg).ok, false);
    assert.equal(check('照片.jpg', 'image/jpeg', samples.jpeg, ['jpg']).ok, true);
    assert.equal(check('a.pdf', '', samples.pdf, ['jpg']).ok, false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/corpus/document.ts';
import { normalise } from '../../src/corpus/normalise.ts';
import { passagesOf } from '../../src/corpus/passages.ts';
import { readDocument } from '../../src/corpus/read.ts';
import { InputError } from '../../src/errors.ts';
import { runs } from '../support/properties.ts';

const pieces = fc.constantFrom(
  'Hội nghị',
  'ông Nguyễn Văn An',
  'ho\u0323\u0302i',
  'a\u0301',
  '\u200b',
  '\ufeff',
  '\u202e',
  '\u00a0',
  '\u00ad',
  '\r\n',
  '\r',
  '\n',
  '\n\n',
  '\t',
  ' ',
  '. ',
  ': ',
  '- ',
  '1. ',
  'a) ',
  '| ',
  ' | ',
  '![]() |',
  '# ',
  '**',
  '_',
  '`',
  '[x](y)',
  '[ ] ',
  '> ',
  '| a | b |\n|---|---|\n',
  '```\n',
  '---\n',
  '<p>',
  '</p>',
  '<br>',
  '<td>',
  '<tr>',
  '<table>',
  '<div class="related">',
  '</div>',
  '<h1>',
  '<a href=x>',
  '&nbsp;',
  '&ndash;',
  '&#7897;',
  '&amp;lt;',
  '&',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  'Tin liên quan',
  'Ảnh: An',
  '(đã ký)',
  'BIÊN BẢN',
  '12/5/2024',
  '😀',
  '\ud83d',
  '\u0000',
  '\\',
  'I. ',
  '…',
);
const texts = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: pieces },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));
const names = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.htm');

/** The document, or undefined where it is refused as it should be. */
function attempt(name: string, bytes: Uint8Array): Document | undefined {
  try {
    return readDocument(name, bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    expect(String(error)).toContain(`${name}: `);
    return undefined;
  }
}

function check(document: Document, decodedLength: number): void {
  expect(document.text).toBe(document.text.normalize('NFC'));
  let last = 0;
  for (const { start, end } of document.blocks) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(document.text.slice(start, end).trim()).toBe(document.text.slice(start, end));
    last = end;
  }
  expect(last).toBeLessThanOrEqual(document.text.length);
  expect(document.title.trim()).not.toBe('');
  for (const passage of passagesOf([document])) {
    expect(
      document.blocks.some(
        ({ start, end, kind }) => kind !== 'furniture' && start <= passage.start && passage.end <= end,
      ),
    ).toBe(true);
    expect(passage.end).toBeGreaterThan(passage.start);
  }
  let previous = 0;
  for (let offset = 0; offset <= document.text.length; offset++) {
    const source = document.sourceOffset(offset);
    expect(source).toBeGreaterThanOrEqual(0);
    expect(source).toBeLessThanOrEqual(decodedLength + 1);
    expect(source).toBeGreaterThanOrEqual(previous - 1);
    previous = Math.max(previous, source);
  }
}

describe('any file', () => {
  it('of bytes is read, or refused by name', () => {
    fc.assert(
      fc.property(names, fc.uint8Array({ maxLength: 300 }), (name, bytes) => {
        const document = attempt(name, bytes);
        if (document) expect(document.blocks.length).toBeGreaterThan(0);
      }),
      { numRuns: runs(300) },
    );
  });

  it('of text has blocks, passages and offsets in order', () => {
    fc.assert(
      fc.property(names, texts, (name, text) => {
        const document = attempt(name, Buffer.from(text));
        if (document) check(document, text.length);
      }),
      { numRuns: runs(400) },
    );
  });
});

describe('sourceOffset', () => {
  it.each([
    ['a.txt', 'Ho\u0323\u0302i\u200b nghi\u0323 – to\u0309 5'],
    ['a.html', '<html><body><p>Ho\u0323\u0302i <b>ngh&#7883;</b>&nbsp;&ndash; t&#7893; 5</p>'],
    ['a.md', 'Ho\u0323\u0302i **nghị** &ndash; tổ\\_5'],
  ])('of %s points at the character in the file', (name, text) => {
    const document = readDocument(name, Buffer.from(text));
    const dash = document.text.indexOf('–');
    const found = document.sourceOffset(dash);
    expect(text.startsWith('–', found) || text.startsWith('&ndash;', found)).toBe(true);
    expect(text.charAt(document.sourceOffset(document.text.indexOf('H')))).toBe('H');
    expect(text.charAt(document.sourceOffset(document.text.indexOf('5')))).toBe('5');
  });

  it('of HTML that begins with a space and a letter beyond the basic plane points at the letters', () => {
    const text = ' \u{10400}Họp &ndash; 5';
    const document = readDocument('a.htm', Buffer.from(text));
    for (const letter of ['\u{10400}', 'H', '5'])
      expect(document.sourceOffset(document.text.indexOf(letter))).toBe(text.indexOf(letter));
  });

  it('of what Markdown strikes out points at it, its marks kept: it holds no more', () => {
    const text = '- Ngày họp: ~~18/7~~ → **25/7**';
    const document = readDocument('a.md', Buffer.from(text));
    expect(document.text).toContain('Ngày họp: ~~18/7~~ → 25/7');
    for (const part of ['~~18', '18/7', '~~ →', '25/7'])
      expect(document.sourceOffset(document.text.indexOf(part))).toBe(text.indexOf(part));
  });

  it('of a letter that NFC writes as two points at the letter', () => {
    const document = readDocument('a.txt', Buffer.from('ab \u0958 cd'));
    expect(document.text).toBe('ab \u0915\u093c cd');
    expect(document.sourceOffset(3)).toBe(3);
    expect(document.sourceOffset(6)).toBe(5);
  });

  it('is the same place for plain text in NFC', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{Lu}\p{Ll} .,\n]{1,80}$/u), (text) => {
        const even = normalise(text.normalize('NFC'));
        for (let i = 0; i < even.text.length; i++) expect(even.source(i)).toBe(i);
      }),
    );
  });
});

describe('normalise', () => {
  it('gives NFC, drops what cannot be seen, and keeps every place (row 50)', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const even = normalise(text);
        expect(even.text).toBe(even.text.normalize('NFC'));
        expect(even.text).not.toMatch(/[\r\p{Cf}]|\p{Surrogate}/u);
        expect(even.text.replace(/\s/gu, '')).toBe(
          text
            .replace(/\p{Surrogate}/gu, '\ufffd')
            .replace(/[\p{Cc}\p{Cf}\s]/gu, '')
            .normalize('NFC'),
        );
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('hostile files', () => {
  const many = 40_000;
  it.each([
    ['one letter', 'a'.repeat(25 * many)],
    ['no space', 'Hội-nghị.'.repeat(many)],
    ['one line of sentences', 'Ông An nói đúng. '.repeat(many / 10)],
    ['stars', '*'.repeat(many)],
    ['brackets', '[('.repeat(many)],
    ['quotations', '> '.repeat(many)],
    ['elements', '<div><b>'.repeat(many / 10)],
    ['closed elements', `${'<div>'.repeat(1400)}Họp${'</div>'.repeat(1400)}`],
    ['table rows', `<table>${'<tr><td>a<td>b'.repeat(many / 40)}`],
    ['entities', '&#7897;&amp'.repeat(many / 10)],
    ['marks', `a${'\u0301'.repeat(many)}`],
    ['empty lines', '\n'.repeat(many)],
    ['bars', '| '.repeat(many)],
    ['short lines', 'a\n'.repeat(many / 10)],
    ['list', '- a\n'.repeat(many / 25)],
  ])('of %s are read in bounded time, in every format', (_, text) => {
    for (const name of ['a.txt', 'a.md', 'a.html']) {
      const document = attempt(name, Buffer.from(text));
      if (document) expect(passagesOf([document]).every(({ start, end }) => end - start <= 4000)).toBe(true);
    }
  });

  it.each(['a.md', 'a.html'])('of text and a stray tag leads back to its own characters: %s', (name) => {
    const document = attempt(name, Buffer.from('<tr>Hội nghị\ufeff'));
    expect(document?.sourceOffset(0)).toBe(4);
    expect(document?.sourceOffset(7)).toBe(11);
  });
});

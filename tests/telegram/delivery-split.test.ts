import fc from 'fast-check';
import type { MessageEntity } from 'telegraf/types';
import { describe, expect, it } from 'vitest';
import { splitMessage } from '../../src/telegram/delivery/split.ts';
import { runs } from '../support/properties.ts';
import { findFaults } from '../support/telegram-limits.ts';

const texts = (text: string, limit: number, entities: MessageEntity[] = []) =>
  splitMessage({ text, entities }, limit).map((piece) => piece.text);

describe('splitMessage (row 26)', () => {
  it('leaves a text that fits as it is', () => {
    expect(splitMessage({ text: 'a'.repeat(4096), entities: [] })).toHaveLength(1);
    expect(splitMessage({ text: `${'a'.repeat(4096)}b`, entities: [] })).toHaveLength(2);
  });

  it.each([
    ['between paragraphs', 'Một hai.\n\nBa bốn. Năm', 20, ['Một hai.', 'Ba bốn. Năm']],
    ['between lines', 'Một hai\nba. bốn năm sáu', 18, ['Một hai', 'ba. bốn năm sáu']],
    ['between sentences', 'Một hai. Ba bốn năm sáu', 20, ['Một hai.', 'Ba bốn năm sáu']],
    ['between words', 'Một hai ba bốn năm', 12, ['Một hai ba', 'bốn năm']],
    ['between letters, where there is nothing else', 'aaaaaaaaaa', 4, ['aaaa', 'aaaa', 'aa']],
  ])('cuts %s', (_, text, limit, pieces) => {
    expect(texts(text, limit)).toEqual(pieces);
  });

  it.each([
    ['👍👍👍👍', 3],
    ['👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 13],
    ['🇻🇳🇻🇳🇻🇳', 6],
    ['ệ'.normalize('NFD').repeat(5), 4],
  ])('never cuts inside a letter or emoji: %s', (text, limit) => {
    const letters = new Set([...new Intl.Segmenter('vi').segment(text)].map(({ segment }) => segment));
    const cut = texts(text, limit).flatMap((p) =>
      [...new Intl.Segmenter('vi').segment(p)].map((s) => s.segment),
    );
    expect(new Set(cut)).toEqual(letters);
  });

  it('cuts before an excerpt, not inside it', () => {
    const quote: MessageEntity = { type: 'blockquote', offset: 14, length: 18 };
    const pieces = splitMessage({ text: 'Một hai. Ba. \n"Ông nói. Bà đáp." hết', entities: [quote] }, 30);
    expect(pieces.map((p) => p.text)).toEqual(['Một hai. Ba.', '"Ông nói. Bà đáp." hết']);
    expect(pieces[1]?.entities).toEqual([{ type: 'blockquote', offset: 0, length: 18 }]);
  });

  it('goes on with an excerpt that is longer than a message, and keeps it an excerpt', () => {
    const text = 'Câu này dài. '.repeat(20).trim();
    const pieces = splitMessage(
      { text, entities: [{ type: 'blockquote', offset: 0, length: text.length }] },
      60,
    );
    for (const piece of pieces) {
      expect(piece.entities).toEqual([{ type: 'blockquote', offset: 0, length: piece.text.length }]);
      expect(piece.text).toMatch(/\.$/);
    }
  });

  it('loses nothing, keeps within the limit and within what Telegram takes, whatever the text', () => {
    const letters = fc.constantFrom('a', 'ữ', ' ', '\n', '. ', '👍', 'ệ'.normalize('NFD'), '👨‍👩‍👧', '"');
    const message = fc
      .tuple(
        fc.array(letters, { minLength: 1, maxLength: 200 }),
        fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 }),
      )
      .map(([parts, marks]) => {
        const starts = [0];
        for (const part of parts) starts.push((starts.at(-1) ?? 0) + part.length);
        // Entities one after the other, at the edges of letters.
        const edges = marks.flatMap(([a, b]) => [
          starts[a % starts.length] ?? 0,
          starts[b % starts.length] ?? 0,
        ]);
        edges.sort((a, b) => a - b);
        const entities: MessageEntity[] = [];
        for (let i = 0; i + 1 < edges.length; i += 2) {
          const [from = 0, to = 0] = [edges[i], edges[i + 1]];
          if (to > from) entities.push({ type: 'bold', offset: from, length: to - from });
        }
        return { text: parts.join(''), entities };
      });
    fc.assert(
      fc.property(message, fc.integer({ min: 20, max: 60 }), (whole, limit) => {
        const pieces = splitMessage(whole, limit);
        const solid = (text: string) => text.replace(/\s+/g, '');
        expect(pieces.map((p) => solid(p.text)).join('')).toBe(solid(whole.text));
        for (const piece of pieces) {
          expect(piece.text.length).toBeLessThanOrEqual(limit);
          expect(findFaults('sendMessage', { chat_id: 1, ...piece })).toEqual([]);
        }
        const bold = (m: { text: string; entities: readonly MessageEntity[] }) =>
          m.entities.map((e) => solid(m.text.slice(e.offset, e.offset + e.length))).join('');
        expect(pieces.map(bold).join('')).toBe(bold(whole));
      }),
      { numRuns: runs(300) },
    );
  });

  it('is quick with a text of one letter and one of spaces', () => {
    expect(splitMessage({ text: 'a'.repeat(100_000), entities: [] })).toHaveLength(25);
    expect(splitMessage({ text: ' '.repeat(100_000), entities: [] })).toHaveLength(0);
  });
});

import type { Document } from '../src/corpus/document.ts';
import { loadFolder } from '../src/corpus/load.ts';
import type { Passage } from '../src/corpus/passage.ts';
import { passagesOf } from '../src/corpus/passages.ts';
import { fold } from '../src/text/fold.ts';
import { sentences } from '../src/text/sentences.ts';
import { words } from '../src/text/words.ts';
import { pick, seededRandom } from './random.ts';

const SYLLABLES_A_PASSAGE = 170;
const PASSAGES_A_DOCUMENT = 20;

/** The documents of seeds/, as the bot reads them. */
export function seedDocuments(): readonly Document[] {
  return loadFolder(['seeds']).documents;
}

/** Every sentence of the seeds that search would find. */
function seedSentences(): string[] {
  return passagesOf(seedDocuments()).flatMap(({ document, start, end }) =>
    sentences(document.text, { start, end }).map((range) => document.text.slice(range.start, range.end)),
  );
}

/** So many passages of about 170 syllables each, made by recombining the sentences of the seeds; the same every time. */
export function recombinedPassages(count: number): Passage[] {
  const known = seedSentences().map((text) => ({ text, length: words(text).length }));
  const random = seededRandom(count);
  const passages: Passage[] = [];
  while (passages.length < count) {
    const texts: string[] = [];
    for (let i = 0; i < Math.min(PASSAGES_A_DOCUMENT, count - passages.length); i++) {
      const parts: string[] = [];
      for (let length = 0; length < SYLLABLES_A_PASSAGE; ) {
        const sentence = pick(known, random);
        parts.push(sentence.text);
        length += sentence.length;
      }
      texts.push(parts.join(' '));
    }
    const document = documentOf(`made-${passages.length}`, texts);
    for (const block of document.blocks) passages.push({ ...block, document, id: passages.length });
  }
  return passages;
}

function documentOf(id: string, texts: readonly string[]): Document {
  const blocks: Document['blocks'][number][] = [];
  let start = 0;
  for (const { length } of texts) {
    blocks.push({ kind: 'paragraph', start, end: start + length });
    start += length + 1;
  }
  return {
    id,
    file: `${id}.txt`,
    title: id,
    text: texts.join('\n'),
    blocks,
    digest: '',
    sourceOffset: (at) => at,
  };
}

/** Questions of 6 to 14 words out of the seeds: a third without accents, a third with one letter wrong. */
export function searchQuestions(count: number): string[] {
  const known = seedSentences().filter((text) => words(text).length >= 8);
  const random = seededRandom(count);
  return Array.from({ length: count }, (_, i) => {
    const parts = pick(known, random).split(/\s+/u);
    const length = 6 + Math.floor(random() * 9);
    const start = Math.floor(random() * Math.max(1, parts.length - length));
    const question = parts.slice(start, start + length).join(' ');
    if (i % 3 === 0) return question;
    return i % 3 === 1 ? fold(question) : withTypo(question, random);
  });
}

function withTypo(question: string, random: () => number): string {
  const at = Math.floor(random() * question.length);
  return question.slice(0, at) + question.slice(at + 1);
}

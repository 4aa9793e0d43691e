import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { passagesOf } from '../src/corpus/passages.ts';
import { readDocument } from '../src/corpus/read.ts';
import { seedDocuments } from './corpus.ts';

const ROUNDS = 60;

export const name = 'reading';

/** Bytes to documents and passages: decoding, blocks, furniture, titles. */
export async function run(): Promise<string[]> {
  const files = seedDocuments().map(({ file }) => [file, readFileSync(join('seeds', file))] as const);
  const size = files.reduce((sum, [, bytes]) => sum + bytes.length, 0);
  let passages = 0;
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round++) {
    passages += passagesOf(files.map(([file, bytes]) => readDocument(file, bytes))).length;
  }
  const seconds = (performance.now() - start) / 1000;
  const perSecond = (count: number) => Math.round(count / seconds).toLocaleString('en');
  const megabytes = ((size * ROUNDS) / seconds / 1024 / 1024).toFixed(1);
  return [
    `${perSecond(files.length * ROUNDS)} documents a second (those of seeds/), ${perSecond(passages)} passages, ${megabytes} MB`,
  ];
}

import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createAssistant } from '../src/assistant.ts';
import { EVALUATION_FOLDER, evaluate, readLines } from '../src/cli/evaluation.ts';
import type { GoldQuestion } from '../src/cli/score-answers.ts';
import { loadFolder } from '../src/corpus/load.ts';
import { WAYS } from './support/ways-of-typing.ts';

/** In how many more of a hundred questions the answer may be wrong than where the same is asked in good spelling. */
const LOST_OF_100: Readonly<Record<keyof typeof WAYS, number>> = {
  'without accents': 3,
  'without accents or capitals': 4,
  'in raw Telex': 2,
  decomposed: 0,
  'in capitals': 2,
  'in small letters': 2,
  'as spoken': 3,
  'with a slip of the fingers': 3,
  'in haste': 5,
  'in chat shorthand': 1,
  'with courtesy around it': 2,
  'with wide spaces': 0,
};

/** Well spelled: what is typed in some other way already cannot be typed in two. */
const WELL_SPELLED = new Set(['standard', 'colloquial']);
/** Questions of a set; more tell the same and take longer. */
const MOST = 400;

describe.each([
  ['questions-seeds.jsonl', 'seeds'],
  ['questions-minutes.jsonl', join(EVALUATION_FOLDER, 'minutes')],
])('the %s typed otherwise', (file, folder) => {
  let of: number;
  let asWritten: number;
  let rightWith: (way: (question: string) => string) => number;

  beforeAll(() => {
    const assistant = createAssistant(loadFolder([folder]).documents);
    const wellSpelled = readLines<GoldQuestion>(join(EVALUATION_FOLDER, file)).filter(({ style }) =>
      WELL_SPELLED.has(style),
    );
    const step = Math.ceil(wellSpelled.length / MOST);
    const questions = wellSpelled.filter((_, i) => i % step === 0);
    rightWith = (way) => {
      const typed = questions.map((gold) => ({
        ...gold,
        q: way(gold.q),
        ...(gold.ctx ? { ctx: gold.ctx.map(way) } : {}),
      }));
      return evaluate(assistant, typed).right;
    };
    of = questions.length;
    asWritten = rightWith((question) => question);
  }, 60_000);

  test.each(Object.entries(WAYS))('%s', { timeout: 60_000 }, (name, way) => {
    expect(((asWritten - rightWith(way)) * 100) / of).toBeLessThanOrEqual(LOST_OF_100[name] ?? 0);
  });
});

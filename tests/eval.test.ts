import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAssistant } from '../src/assistant.ts';
import { EVALUATION_FOLDER, evaluate, type Outcome, readLines } from '../src/cli/evaluation.ts';
import type { GoldQuestion } from '../src/cli/score-answers.ts';
import { type FieldScore, type MeetingRecord, scoreRecords } from '../src/cli/score-records.ts';
import { loadFolder } from '../src/corpus/load.ts';
import { recordOf } from '../src/meetings/record.ts';
import { accountsOf } from '../src/meetings/report.ts';

/** The longest that answers may be on the average, in characters. */
const MEAN_TEXT = 220;
const MINUTE = 60_000;

/** What a set of questions reached, a little less than measured; it may only be raised. */
interface Held {
  readonly file: string;
  readonly folders: readonly string[];
  readonly right: number;
  /** At most so many answers to questions that the documents do not answer. */
  readonly guesses: number;
  /** At most so many questions left unanswered that they do answer. */
  readonly falseAbstentions: number;
}

const SETS: Readonly<Record<string, Held>> = {
  seeds: { file: 'questions-seeds.jsonl', folders: ['seeds'], right: 103, guesses: 0, falseAbstentions: 0 },
  reports: {
    file: 'questions-reports.jsonl',
    folders: ['seeds', join(EVALUATION_FOLDER, 'reports')],
    right: 163,
    guesses: 0,
    falseAbstentions: 2,
  },
  official: {
    file: 'questions-official.jsonl',
    folders: [join(EVALUATION_FOLDER, 'official')],
    right: 500,
    guesses: 7,
    falseAbstentions: 5,
  },
  minutes: {
    file: 'questions-minutes.jsonl',
    folders: [join(EVALUATION_FOLDER, 'minutes')],
    right: 480,
    guesses: 4,
    falseAbstentions: 6,
  },
  fresh: {
    file: 'questions-fresh.jsonl',
    folders: [join(EVALUATION_FOLDER, 'fresh')],
    right: 358,
    guesses: 2,
    falseAbstentions: 8,
  },
};

describe.each(Object.entries(SETS))('the questions on %s', (_, held) => {
  let outcome: Outcome;
  beforeAll(() => {
    const assistant = createAssistant(loadFolder(held.folders).documents);
    outcome = evaluate(assistant, readLines<GoldQuestion>(join(EVALUATION_FOLDER, held.file)));
  }, 2 * MINUTE);

  it('are answered right as often as before', () => {
    expect(outcome.right).toBeGreaterThanOrEqual(held.right);
  });

  it('are answered with the very words of the documents', () => {
    expect(outcome.notVerbatim).toBe(0);
  });

  it('are seldom guessed at, and seldom left unanswered', () => {
    expect(outcome.guesses).toBeLessThanOrEqual(held.guesses);
    expect(outcome.falseAbstentions).toBeLessThanOrEqual(held.falseAbstentions);
  });

  it('are answered shortly', () => {
    expect(outcome.meanLength).toBeGreaterThan(0);
    expect(outcome.meanLength).toBeLessThanOrEqual(MEAN_TEXT);
  });
});

/** The least F1 of each field: precision and recall in one. */
const RECORDS: readonly {
  readonly name: string;
  readonly file: string;
  readonly folders: readonly string[];
  readonly f1: Readonly<Record<string, number>>;
}[] = [
  {
    name: 'the seeds and reports',
    file: 'records.jsonl',
    folders: ['seeds', join(EVALUATION_FOLDER, 'reports')],
    f1: {
      date: 0.98,
      format: 0.96,
      chairs: 0.98,
      attendees: 0.97,
      organisers: 0.91,
      signed: 0.95,
      signers: 0.92,
    },
  },
  {
    name: 'official',
    file: 'records-official.jsonl',
    folders: [join(EVALUATION_FOLDER, 'official')],
    f1: {
      date: 0.98,
      format: 0.97,
      chairs: 0.98,
      attendees: 0.97,
      organisers: 0.9,
      signed: 0.9,
      signers: 0.95,
    },
  },
  {
    name: 'minutes',
    file: 'records-minutes.jsonl',
    folders: [join(EVALUATION_FOLDER, 'minutes')],
    f1: {
      date: 0.98,
      format: 0.94,
      chairs: 0.95,
      attendees: 0.91,
      organisers: 0.97,
      signed: 0.97,
      signers: 0.78,
    },
  },
  {
    name: 'reports of further kinds',
    file: 'records-fresh.jsonl',
    folders: [join(EVALUATION_FOLDER, 'fresh')],
    f1: {
      date: 0.98,
      format: 0.97,
      chairs: 0.98,
      attendees: 0.97,
      organisers: 0.97,
      signed: 0.97,
      signers: 0.97,
    },
  },
];

describe.each(RECORDS)('the records of the meetings in $name', ({ file, folders, f1 }) => {
  let scores: readonly FieldScore[];
  beforeAll(() => {
    const got: MeetingRecord[] = loadFolder(folders)
      .documents.flatMap(accountsOf)
      .map((account) => ({ ...recordOf(account) }));
    scores = scoreRecords(readLines<MeetingRecord>(join(EVALUATION_FOLDER, file)), got);
  }, MINUTE);

  it.each(Object.entries(f1))('give the %s with an F1 of %d or more', (field, least) => {
    expect(scores.find((score) => score.field === field)?.f1).toBeGreaterThanOrEqual(least);
  });
});

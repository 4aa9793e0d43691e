import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { profileOf } from '../../src/questions/scope/profile.ts';
import { ProfileIndex } from '../../src/questions/scope/profile-index.ts';
import { coverTerm } from '../../src/questions/terms.ts';
import { seedAssistant } from '../support/seeds.ts';

const { meetings, read } = seedAssistant();
const profiles = meetings.map((meeting) =>
  profileOf(meeting, (id) =>
    meetings.filter(
      ({ status, reports }) => status === 'held' && reports.some(({ document }) => document.id === id),
    ),
  ),
);
const index = new ProfileIndex(profiles);

const questions = readFileSync('tests/fixtures/eval/questions-seeds.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): string => JSON.parse(line).q);

test.each(questions.slice(0, 40))('covers the words of “%s” as each of the bags does', (question) => {
  for (const term of read(question).terms) {
    const coverage = index.coverage(term);
    for (const part of ['bag', 'head', 'opening', 'name'] as const)
      expect(coverage[part]).toEqual(profiles.map((profile) => coverTerm(term, profile[part])));
    expect(coverage.whole).toEqual(
      profiles.map(({ whole }) => Math.max(0, ...whole.map((bag) => coverTerm(term, bag)))),
    );
  }
});

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createAssistant } from '../assistant.ts';
import { loadFolder } from '../corpus/load.ts';
import { recordOf } from '../meetings/record.ts';
import { accountsOf } from '../meetings/report.ts';
import { EVALUATION_FOLDER, evaluate, type Outcome, readLines, tally } from './evaluation.ts';
import { runCommand } from './run-command.ts';
import type { GoldQuestion } from './score-answers.ts';
import { type MeetingRecord, scoreRecords } from './score-records.ts';

/** Question sets: a name, the file with the questions, and the folders they are asked of. */
const SETS: readonly (readonly [name: string, file: string, folders: readonly string[]])[] = [
  ['seeds', 'questions-seeds.jsonl', ['seeds']],
  ['reports', 'questions-reports.jsonl', ['seeds', join(EVALUATION_FOLDER, 'reports')]],
  ['official', 'questions-official.jsonl', [join(EVALUATION_FOLDER, 'official')]],
  ['minutes', 'questions-minutes.jsonl', [join(EVALUATION_FOLDER, 'minutes')]],
  ['fresh', 'questions-fresh.jsonl', [join(EVALUATION_FOLDER, 'fresh')]],
];

await runCommand(() => {
  const { values, positionals } = parseArgs({
    options: { misses: { type: 'string', default: '20' } },
    allowPositionals: true,
  });
  for (const [name, file, folders] of SETS) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const assistant = createAssistant(loadFolder(folders).documents);
    print(
      name,
      evaluate(assistant, readLines<GoldQuestion>(join(EVALUATION_FOLDER, file))),
      Number(values.misses),
    );
  }
  if (positionals.length === 0 || positionals.includes('records')) printRecords();
});

function print(name: string, outcome: Outcome, misses: number): void {
  const { judged, right } = outcome;
  const share = ((100 * right) / judged.length).toFixed(1);
  const times = judged.map(({ answer }) => answer.ms).sort((a, b) => a - b);
  const at = (part: number) => (times[Math.floor(part * (times.length - 1))] ?? 0).toFixed(2);
  console.log(`\n${name}: ${right} of ${judged.length} right (${share} %)`);
  console.log(
    `  guesses ${outcome.guesses}, false abstentions ${outcome.falseAbstentions}, not verbatim ${outcome.notVerbatim}, ` +
      `mean text ${Math.round(outcome.meanLength)} characters, ms median ${at(0.5)}, 95th percentile ${at(0.95)}`,
  );
  console.log(`  by kind: ${tally(judged, 'kind')}`);
  console.log(`  by style: ${tally(judged, 'style')}`);
  for (const { gold, answer, faults } of judged.filter(({ faults }) => faults.length > 0).slice(0, misses)) {
    console.log(`  ✗ ${gold.id} [${gold.kind}/${gold.style}] ${[...(gold.ctx ?? []), gold.q].join(' » ')}`);
    console.log(
      `      ${faults.join(' | ').slice(0, 300)}\n      got (${answer.intent}): ${answer.text.replace(/\s+/g, ' ').slice(0, 220)}`,
    );
  }
}

/** The meeting records of every gold document, field by field. */
function printRecords(): void {
  for (const [name, file, folders] of [
    ['records', 'records.jsonl', ['seeds', join(EVALUATION_FOLDER, 'reports')]],
    ['records, official', 'records-official.jsonl', [join(EVALUATION_FOLDER, 'official')]],
    ['records, minutes', 'records-minutes.jsonl', [join(EVALUATION_FOLDER, 'minutes')]],
    ['records, fresh', 'records-fresh.jsonl', [join(EVALUATION_FOLDER, 'fresh')]],
  ] as const) {
    const gold = readLines<MeetingRecord>(join(EVALUATION_FOLDER, file));
    const got: MeetingRecord[] = loadFolder(folders)
      .documents.flatMap(accountsOf)
      .map((account) => ({ ...recordOf(account) }));
    console.log(`\n${name}`);
    for (const { field, precision, recall, f1 } of scoreRecords(gold, got)) {
      console.log(
        `  ${field.padEnd(11)} precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}, F1 ${f1.toFixed(2)}`,
      );
    }
  }
}

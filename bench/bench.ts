import * as answers from './answers.ts';
import * as digests from './digests.ts';
import * as reading from './reading.ts';
import type { Row } from './row.ts';
import * as search from './search.ts';
import * as soak from './soak.ts';
import * as start from './start.ts';
import * as telegram from './telegram.ts';

// A new row: a module that exports `name` and `run`, imported here and put into this list.
const rows: readonly Row[] = [start, reading, search, answers, telegram, soak, digests];

const wanted = process.argv.slice(2).map((word) => word.toLowerCase());
const isWanted = (row: Row, word: string) => row.name.toLowerCase().includes(word);
const unknown = wanted.find((word) => !rows.some((row) => isWanted(row, word)));
if (unknown !== undefined) {
  console.error(`No such row: ${unknown}. Rows: ${rows.map(({ name }) => name).join(', ')}`);
  process.exitCode = 1;
} else {
  for (const row of rows) {
    if (wanted.length > 0 && !wanted.some((word) => isWanted(row, word))) continue;
    console.log(`\n${row.name}`);
    for (const line of await row.run()) console.log(`  ${line}`);
  }
}

import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { loadFolder } from '../corpus/load.ts';
import { bringTogether } from '../meetings/bring-together.ts';
import { describeMeeting } from '../meetings/describe.ts';
import { recordOf } from '../meetings/record.ts';
import { accountsOf } from '../meetings/report.ts';
import { runCommand } from './run-command.ts';

void runCommand(() => {
  const { values } = parseArgs({
    options: { docs: { type: 'string', multiple: true }, json: { type: 'boolean' } },
  });
  const { documents, problems } = loadFolder(values.docs ?? [readConfig(process.env).seedsDir]);
  for (const problem of problems) console.error(problem.message);
  const accounts = documents.flatMap(accountsOf);
  const meetings = bringTogether(accounts);
  if (!values.json) {
    for (const meeting of meetings) console.log(describeMeeting(meeting));
    return;
  }
  for (const account of accounts) {
    const meeting = meetings.find((one) =>
      one.reports.some((report) => report.document === account.document && report.facts === account.facts),
    );
    console.log(JSON.stringify({ ...recordOf(account), sameAs: meeting?.id ?? null }));
  }
});

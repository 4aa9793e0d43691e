import { loadFolder } from '../corpus/load.ts';
import { InputError } from '../errors.ts';
import { bringTogether } from '../meetings/bring-together.ts';
import { describeMeeting } from '../meetings/describe.ts';
import { recordOf } from '../meetings/record.ts';
import { accountsOf } from '../meetings/report.ts';

const USAGE = 'usage: npm run meetings -- [--json] [--docs FOLDER]...';

function foldersOf(args: readonly string[]): string[] {
  const folders: string[] = [];
  for (let i = 0; i < args.length; i++) {
    if (args[i] === '--json') continue;
    const folder = args[i + 1];
    if (args[i] !== '--docs' || folder === undefined)
      throw new InputError(`${args[i]}: not understood; ${USAGE}`);
    folders.push(folder);
    i++;
  }
  return folders.length > 0 ? folders : ['seeds'];
}

function run(args: readonly string[]): void {
  const { documents, problems } = loadFolder(foldersOf(args));
  for (const problem of problems) console.error(problem.message);
  const accounts = documents.flatMap(accountsOf);
  const meetings = bringTogether(accounts);
  if (!args.includes('--json')) {
    for (const meeting of meetings) console.log(describeMeeting(meeting));
    return;
  }
  for (const account of accounts) {
    const meeting = meetings.find((one) =>
      one.reports.some((report) => report.document === account.document && report.facts === account.facts),
    );
    console.log(JSON.stringify({ ...recordOf(account), sameAs: meeting?.id ?? null }));
  }
}

try {
  run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

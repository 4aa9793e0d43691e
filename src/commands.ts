// The build makes one program of these, so that what they share is read once: `launch.cjs ask "…"` runs the second.
const COMMANDS = new Map([
  ['main', () => import('./main.ts')],
  ['ask', () => import('./cli/ask.ts')],
  ['meetings', () => import('./cli/meetings.ts')],
  ['search', () => import('./cli/search.ts')],
]);

const [name = ''] = process.argv.splice(2, 1);
const run = COMMANDS.get(name);
if (run === undefined) throw new Error(`No command "${name}": ${[...COMMANDS.keys()].join(', ')}`);
run();

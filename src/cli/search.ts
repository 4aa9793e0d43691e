import { createInterface } from 'node:readline';
import { parseArgs, styleText } from 'node:util';
import * as z from 'zod';
import { readConfig } from '../config.ts';
import { excerpt } from '../corpus/document.ts';
import { loadFolder } from '../corpus/load.ts';
import { passagesOf } from '../corpus/passages.ts';
import { InputError } from '../errors.ts';
import { PassageIndex } from '../search/passage-index.ts';
import { runCommand } from './run-command.ts';

const line = z.object({ id: z.union([z.string(), z.number()]), q: z.string() });

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { docs: { type: 'string', multiple: true }, jsonl: { type: 'boolean' } },
    allowPositionals: true,
  });
  const query = positionals.join(' ').trim();
  if (!values.jsonl && query === '')
    throw new InputError('No words to search for: npm run search -- "từ khóa"');
  const { documents, problems } = loadFolder(values.docs ?? [readConfig(process.env).seedsDir]);
  for (const problem of problems) console.error(problem.message);
  const index = new PassageIndex(passagesOf(documents));
  if (values.jsonl) return searchLines(index);
  const hits = index.search(query);
  console.log(hits.length === 0 ? 'Không có đoạn nào chứa các từ này.' : hits.map(printed).join('\n\n'));
});

/** Searches for JSON Lines from standard input: {"id", "q"} → {"id", "hits": [{"doc", "excerpt"}], "ms"}, best hit first. */
async function searchLines(index: PassageIndex): Promise<void> {
  let number = 0;
  for await (const text of createInterface({ input: process.stdin })) {
    number++;
    if (text.trim() === '') continue;
    const { id, q } = readLine(text, number);
    const start = performance.now();
    const found = index.search(q);
    const ms = Math.round((performance.now() - start) * 1000) / 1000;
    const hits = found.map(({ passage }) => ({ doc: passage.document.id, excerpt: excerpt(passage) }));
    console.log(JSON.stringify({ id, hits, ms }));
  }
}

function readLine(text: string, number: number): z.infer<typeof line> {
  try {
    return line.parse(JSON.parse(text));
  } catch {
    throw new InputError(`Line ${number} of the input is not {"id", "q"} as JSON`);
  }
}

function printed({ passage, score }: ReturnType<PassageIndex['search']>[number], i: number): string {
  const { document } = passage;
  return `${i + 1}. ${styleText('dim', `${document.file}, ${score.toFixed(1)}`)}\n${excerpt(passage)}`;
}

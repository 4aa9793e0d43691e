import { parseArgs, styleText } from 'node:util';
import { readConfig } from '../config.ts';
import { excerpt } from '../corpus/document.ts';
import { loadFolder } from '../corpus/load.ts';
import { passagesOf } from '../corpus/passages.ts';
import { InputError } from '../errors.ts';
import { PassageIndex } from '../search/passage-index.ts';
import { answerJsonLines, timed } from './json-lines.ts';
import { runCommand } from './run-command.ts';

void runCommand(async () => {
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

/** {"id", "q"} → {"id", "hits": [{"doc", "excerpt"}], "ms"}, best hit first. */
function searchLines(index: PassageIndex): Promise<void> {
  return answerJsonLines(({ q }) => {
    const { value, ms } = timed(() => index.search(q));
    const hits = value.map(({ passage }) => ({ doc: passage.document.id, excerpt: excerpt(passage) }));
    return { result: { hits }, ms };
  });
}

function printed({ passage, score }: ReturnType<PassageIndex['search']>[number], i: number): string {
  const { document } = passage;
  return `${i + 1}. ${styleText('dim', `${document.file}, ${score.toFixed(1)}`)}\n${excerpt(passage)}`;
}

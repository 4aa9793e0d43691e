import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { printAnswer } from '../src/cli/print-answer.ts';
import { NEW_CONVERSATION } from '../src/questions/conversation.ts';
import { seedAssistant } from './support/seeds.ts';

// What the readmes show is what the program prints, word for word.
const ASK = /^\$ npm run --silent ask -- "(.+)"$/u;

/** Blocks of a terminal in a readme: lines that begin with `$ ` or `? ` were typed, the rest was printed. */
function terminals(file: string): string[][] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^```console\n(.*?)\n```$/gmsu)].map(([, block = '']) => block.split('\n'));
}

/** A block cut at the lines that `typed` knows: what was typed, and what came back. */
function exchanges(
  lines: readonly string[],
  typed: (line: string) => string | undefined,
): [string, string][] {
  const found: { question: string; printed: string[] }[] = [];
  for (const line of lines) {
    const question = typed(line);
    if (question !== undefined) found.push({ question, printed: [] });
    else found.at(-1)?.printed.push(line);
  }
  return found.map(({ question, printed }) => [question, printed.join('\n').trim()]);
}

const shown = (answer: Parameters<typeof printAnswer>[0]) =>
  stripVTControlCharacters(printAnswer(answer)).trim();

describe.each(['README.md', 'README.vi.md'])('%s', (file) => {
  const asked = terminals(file).flatMap((lines) => exchanges(lines, (line) => ASK.exec(line)?.[1]));
  const chats = terminals(file)
    .filter((lines) => lines.some((line) => line.startsWith('? ')))
    .map((lines) => exchanges(lines, (line) => (line.startsWith('? ') ? line.slice(2) : undefined)));

  it('shows questions and a chat', () => {
    expect(asked.length).toBeGreaterThan(0);
    expect(chats.length).toBeGreaterThan(0);
  });

  it.each(asked)('prints what is answered to “%s”', (question, printed) => {
    expect(printed).toBe(shown(seedAssistant().ask(question).answer));
  });

  it('prints what is answered in the chat', () => {
    for (const chat of chats) {
      let conversation = NEW_CONVERSATION;
      for (const [question, printed] of chat.filter(([line]) => !line.startsWith('/'))) {
        const replied = seedAssistant().ask(question, conversation);
        conversation = replied.conversation;
        expect(printed, question).toBe(shown(replied.answer));
      }
    }
  });
});

it('README.vi.md shows a digest as it is sent', () => {
  const digest = readFileSync('tests/fixtures/digests/10-2-2025.txt', 'utf8').trim();
  expect(readFileSync('README.vi.md', 'utf8')).toContain(`\`\`\`text\n${digest}\n\`\`\``);
});

import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import { readDocument } from '../../src/corpus/read.ts';

/** A document as somebody wrote it, with what is asked of it and what the answer must say; `null`: it cannot be found. */
export interface AskedPaper {
  readonly file: string;
  readonly text: string;
  readonly asks: Readonly<Record<string, RegExp | null>>;
}

const OTHER = readDocument(
  'khac.txt',
  Buffer.from('BIÊN BẢN HỌP TỔ 4\nNgày 2/2/2024.\nChủ trì: ông Phạm Văn Bình', 'utf8'),
);

/** A test for each question, asked in a chat of its own of the paper and one other. */
export function describeAskedPapers(papers: readonly AskedPaper[]): void {
  describe.each(papers)('$file', ({ file, text, asks }) => {
    const assistant = createAssistant([readDocument(file, Buffer.from(text, 'utf8')), OTHER]);
    it.each(Object.entries(asks))('%s', (question, expected) => {
      const { answer } = assistant.ask(question);
      if (expected) expect(answer.text).toMatch(expected);
      else expect(answer.kind).toBe('missing');
    });
  });
}

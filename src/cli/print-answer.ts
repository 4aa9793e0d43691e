import { styleText } from 'node:util';
import type { Answer } from '../answers/answer.ts';
import { excerpt, type Span } from '../corpus/document.ts';

/** An answer for the terminal: the text, then the numbered excerpts with their source; colour where the terminal has it. */
export function printAnswer(answer: Answer): string {
  switch (answer.kind) {
    case 'courtesy':
      return answer.text;
    case 'found':
      return [answer.text, '', ...answer.citations.map(source)].join('\n');
    case 'unclear':
      return [answer.text, ...answer.choices.map(({ label }, i) => `  ${i + 1}. ${label}`)].join('\n');
    case 'missing':
      return answer.nearest.length === 0
        ? answer.text
        : [answer.text, '', styleText('dim', 'Những đoạn gần nhất:'), ...answer.nearest.map(source)].join(
            '\n',
          );
  }
}

function source(span: Span, i: number): string {
  const quoted = excerpt(span).replace(/\s+/g, ' ');
  return `${styleText('cyan', `[${i + 1}]`)} “${quoted}”\n    ${styleText('dim', `${span.document.title} · ${span.document.file}`)}`;
}

import type { Fact } from '../../meetings/fact.ts';
import { foldedWords } from '../../questions/typing/typing.ts';
import { type Asked, cutAtWord, spansOf } from '../context.ts';
import { found, type Lookup } from '../found.ts';
import { content } from './content.ts';
import { taskText } from './points.ts';
import { factsInScope } from './scope-facts.ts';

const MOST = 10;
/** "chưa xong", "not done": what is left is asked for. */
const LEFT = /(?:^| )(?:chua|con|dang|not|pending|left|undone|ton dong)(?: |$)/;

/** The tasks that a list marks as done, or those that it does not, by what the question asks for. */
export function progress(asked: Asked): Lookup {
  const { query, scope } = asked;
  const tasks = factsInScope(asked, 'action').filter(({ value }) => value.done !== undefined);
  const wanted = !LEFT.test(foldedWords(query.typing));
  const own = tasks.filter(({ value }) => value.done === wanted);
  if (!scope || own.length === 0) return content(asked, 'action_item');
  const lines = own.slice(0, MOST).map((fact: Fact<'action'>) => cutAtWord(taskText(fact), 160));
  return found(
    'progress',
    lines.length < 2 ? lines.join('') : lines.map((line) => `• ${line}`).join('\n'),
    spansOf(own, 5),
    [scope.meeting],
  );
}

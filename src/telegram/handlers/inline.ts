import type { InlineQuery, InlineQueryResult, InlineQueryResultsButton } from 'telegraf/types';
import type { Found } from '../../answers/answer.ts';
import type { Assistant } from '../../assistant.ts';
import type { Desk } from '../desk.ts';
import type { Surface } from '../rendering/citation.ts';
import { type InlineResult, inlineAnswer, inlinePassages } from '../rendering/inline-results.ts';
import { apiEntities, keyboard } from '../sending.ts';
import { texts } from '../texts.ts';

const EXAMPLES = 6;
const PASSAGES = 8;
const CHOICES = 6;

/** Seconds for which Telegram may show the same person the same results again. */
const CACHE_S = 30;

/** `@bot question` in any chat: what could be sent there. Results are for this person alone, since access differs. */
export async function onInlineQuery(desk: Desk, query: InlineQuery): Promise<void> {
  if (desk.limits.inline.count(query.from.id) !== 'within') return answer(desk, query, [], { cache_time: 0 });
  if (!(await desk.gate.lets(query.from.id))) {
    const button = { text: texts.refusedInline, start_parameter: 'access' };
    return answer(desk, query, [], { button, cache_time: 0 });
  }
  const surface: Surface = { kind: 'shared', bot: desk.me.username };
  const asked = query.query.trim();
  const assistant = desk.assistant();
  const offered = asked === '' ? examples(assistant, surface) : results(assistant, asked, surface);
  const button = { text: texts.nothingInline, start_parameter: 'help' };
  await answer(desk, query, offered, offered.length === 0 ? { button } : {});
}

function results(assistant: Assistant, asked: string, surface: Surface): InlineResult[] {
  const { answer } = assistant.ask(asked);
  const passages = assistant.search(asked, PASSAGES).map((hit) => hit.passage);
  const found =
    answer.kind === 'found'
      ? [inlineAnswer(asked, asked, answer, surface)]
      : answer.kind === 'unclear'
        ? answer.choices.slice(0, CHOICES).flatMap((choice) => {
            const chosen = foundFor(assistant, choice.question);
            return chosen ? [inlineAnswer(choice.label, choice.question, chosen, surface)] : [];
          })
        : [];
  return [...found, ...inlinePassages(passages, answer, surface)];
}

function examples(assistant: Assistant, surface: Surface): InlineResult[] {
  return assistant.examples(EXAMPLES).flatMap((example) => {
    const found = foundFor(assistant, example);
    return found ? [inlineAnswer(example, example, found, surface)] : [];
  });
}

function foundFor(assistant: Assistant, question: string): Found | undefined {
  const { answer } = assistant.ask(question);
  return answer.kind === 'found' ? answer : undefined;
}

async function answer(
  desk: Desk,
  query: InlineQuery,
  results: readonly InlineResult[],
  more: { readonly button?: InlineQueryResultsButton; readonly cache_time?: number } = {},
): Promise<void> {
  await desk.telegram.answerInlineQuery(query.id, results.map(article), {
    is_personal: true,
    cache_time: CACHE_S,
    ...more,
  });
}

function article({ title, description, message }: InlineResult, index: number): InlineQueryResult {
  return {
    type: 'article',
    id: String(index),
    title,
    description,
    input_message_content: {
      message_text: message.text,
      entities: apiEntities(message.entities),
      link_preview_options: { is_disabled: true },
    },
    reply_markup: keyboard(message.buttons),
  };
}

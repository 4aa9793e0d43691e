import type { Assistant } from '../assistant.ts';
import { excerpt } from '../corpus/document.ts';
import { isoDate } from '../text/dates/calendar.ts';

/** How an answer came about: the question as read, the intents with their cues, the slots, the meetings with reasons, the spans and their rules. */
export function explain(assistant: Assistant, question: string): string {
  const query = assistant.read(question);
  const { answer } = assistant.ask(question);
  const spans = answer.kind === 'found' ? answer.citations : answer.kind === 'missing' ? answer.nearest : [];
  const lines = [
    `question   ${query.typing.typed}`,
    `read as    ${query.typing.text}${query.typing.repairs.length > 0 ? `  (${query.typing.repairs.join(', ')})` : ''}${query.typing.english ? '  (English)' : ''}`,
    ...query.intents
      .slice(0, 4)
      .map(
        ({ intent, score, cues }, i) =>
          `${i === 0 ? 'intent    ' : 'runner-up '} ${intent.name} ${score.toFixed(2)}: ${cues.join(', ')}`,
      ),
    `expects    ${query.expects.kind}${query.expects.unit ? ` of “${query.expects.unit}”` : ''}${query.polar ? ', yes or no' : ''}`,
    `terms      ${query.terms.map((term) => `${term.lower} ${term.weight.toFixed(1)}`).join(', ')}`,
    `slots      ${[
      ...query.people.map(({ names }) => `person ${names.join(' / ')}`),
      ...query.ordinals.map((ordinal) => `ordinal ${ordinal}`),
      ...query.dates.map(({ from }) => `date ${isoDate(from)}`),
      ...query.strangers.map((name) => `unknown person ${name}`),
    ].join(', ')}`,
    ...query.candidates
      .slice(0, 4)
      .map(
        ({ meeting, score, reasons }) =>
          `meeting    ${score.toFixed(2)} ${meeting.title.slice(0, 70)}  (${reasons.join('; ')})`,
      ),
    ...assistant
      .evidence(question, answer.intent)
      .slice(0, 5)
      .map(
        ({ unit, score, coverage, reasons }) =>
          `evidence   ${score.toFixed(2)} covered ${coverage.toFixed(2)} ${excerpt(unit.span).slice(0, 80).replace(/\s+/g, ' ')}  (${reasons.map(({ amount, reason }) => `${reason} ${amount > 0 ? '+' : ''}${amount.toFixed(2)}`).join('; ')})`,
      ),
    `answer     ${answer.kind} (${answer.intent}): ${answer.text}`,
    ...spans.map((span) => {
      const rules = assistant.meetings
        .flatMap(({ facts }) => facts)
        .filter(
          (fact) =>
            fact.span.document === span.document && fact.span.start < span.end && span.start < fact.span.end,
        );
      return `span       ${span.document.file} ${span.start}-${span.end}  ${[...new Set(rules.map(({ kind, rule }) => `${kind}: ${rule}`))].join(', ')}`;
    }),
  ];
  return lines.join('\n');
}

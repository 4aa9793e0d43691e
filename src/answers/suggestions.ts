import type { FactKind } from '../meetings/fact.ts';
import { factsOf, type Meeting } from '../meetings/meeting.ts';
import type { Answer } from './answer.ts';
import { label } from './context.ts';

/** A question that a kind of fact answers, by the meeting's name. */
const QUESTIONS: readonly (readonly [intent: string, kind: FactKind, ask: (name: string) => string])[] = [
  ['chair', 'chair', (name) => `Ai chủ trì ${name}?`],
  ['signed', 'signed', (name) => `${name} đã ký những gì?`],
  ['agreed', 'agreed', (name) => `${name} thống nhất những gì?`],
  ['attendees', 'attendee', (name) => `Ai dự ${name}?`],
  ['next_meeting', 'next', (name) => `Cuộc họp tiếp theo sau ${name} là khi nào?`],
  ['action_item', 'action', (name) => `${name} giao những việc gì?`],
  ['vote', 'vote', (name) => `Kết quả biểu quyết tại ${name}?`],
  ['date', 'date', (name) => `${name} diễn ra ngày nào?`],
  ['place', 'place', (name) => `${name} họp ở đâu?`],
];

const NAME = 90;

/** Questions for a start: each of another kind, going round the meetings. */
export function exampleQuestions(meetings: readonly Meeting[], count: number): string[] {
  const held = meetings.filter(({ status }) => status === 'held');
  const asked: string[] = [];
  for (const [i, [, kind, ask]] of QUESTIONS.entries()) {
    if (asked.length >= count) break;
    const turned = held.map((_, at) => held[(at + i) % held.length]);
    const meeting = turned.find(
      (one) => one && factsOf(one, kind).some((fact) => fact.kind !== 'signed' || !fact.value.not),
    );
    if (meeting) asked.push(ask(label(meeting, NAME)));
  }
  return asked;
}

/** What else is known of the meeting that an answer spoke of: up to three questions of other kinds. */
export function followUpQuestions(meetings: readonly Meeting[], answer: Answer): string[] {
  const meeting = meetings.find(({ id }) => id === answer.meetings[0]);
  if (meeting?.status !== 'held') return [];
  return QUESTIONS.filter(([intent, kind]) => intent !== answer.intent && factsOf(meeting, kind).length > 0)
    .slice(0, 3)
    .map(([, , ask]) => ask(label(meeting, NAME)));
}

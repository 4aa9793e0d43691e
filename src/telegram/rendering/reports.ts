import { DateTime, Duration } from 'luxon';
import type { Verdict } from '../../storage/feedback.ts';
import type { HealthReport } from '../receiving/health.ts';
import { texts } from '../texts.ts';
import { message, type OutgoingMessage } from './message.ts';
import { RichText } from './rich-text.ts';

/** What /trangthai tells. Times in milliseconds since 1970. */
export interface Status {
  readonly now: number;
  readonly startedAt: number;
  readonly timeZone: string;
  readonly documents: number;
  readonly meetings: number;
  readonly passages: number;
  readonly waiting: { readonly updates: number; readonly messages: number };
  readonly health: HealthReport;
  /** Lines about digests and deliveries; may be empty. */
  readonly digests: string;
}

export function renderStatus(status: Status): OutgoingMessage {
  const { health, waiting } = status;
  const say = texts.status;
  const text = new RichText()
    .add(`${health.healthy ? say.healthy : say.unhealthy}\n`, 'bold')
    .add(`${say.uptime}: ${span(status.now - status.startedAt)}\n`)
    .add(`${say.corpus(status.documents, status.meetings, status.passages)}\n`)
    .add(
      `${say.lastUpdate}: ${health.lastUpdateAt ? time(health.lastUpdateAt, status.timeZone) : say.never}\n`,
    )
    .add(`${say.queue(waiting.updates, waiting.messages)}\n`)
    .add(status.digests === '' ? '' : `${status.digests}\n`);
  if (health.faults.length === 0) text.add(say.noFaults);
  else text.add(`${say.faults}:\n`);
  for (const { what, count } of health.faults.slice(0, 20)) text.add(`• ${what}: ${count}\n`);
  return message(text);
}

/** What /danhgia tells: votes by kind of question, and the answers that were last found bad. */
export function renderVerdicts(
  verdicts: readonly Verdict[],
  criticised: readonly { readonly answerId: string; readonly intent: string; readonly votedAt: number }[],
  timeZone: string,
): OutgoingMessage {
  if (verdicts.length === 0) return message(new RichText().add(texts.operator.noVotes));
  const text = new RichText().add(`${texts.operator.votes}\n`, 'bold');
  for (const { intent, helpful, unhelpful } of verdicts.slice(0, 40))
    text.add(`${intent}: 👍 ${helpful} 👎 ${unhelpful}\n`);
  if (criticised.length > 0) text.add(`\n${texts.operator.criticised}\n`, 'bold');
  for (const { answerId, intent, votedAt } of criticised)
    text.add(`${time(votedAt, timeZone)} ${intent} (${answerId})\n`);
  return message(text);
}

function time(at: number, zone: string): string {
  return DateTime.fromMillis(at, { zone }).toFormat('HH:mm:ss d/M/yyyy');
}

function span(ms: number): string {
  const {
    days = 0,
    hours = 0,
    minutes = 0,
  } = Duration.fromMillis(ms).shiftTo('days', 'hours', 'minutes').toObject();
  return `${days} ngày ${hours} giờ ${Math.floor(minutes)} phút`;
}

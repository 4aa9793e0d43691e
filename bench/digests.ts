import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { DateTime } from 'luxon';
import { pino } from 'pino';
import { createAssistant } from '../src/assistant.ts';
import { readConfig } from '../src/config.ts';
import { loadFolder } from '../src/corpus/load.ts';
import { plusDays } from '../src/digests/due.ts';
import { NO_MEMORY } from '../src/digests/memory.ts';
import type { Database } from '../src/storage/database.ts';
import { openStorage } from '../src/storage/open-storage.ts';
import { keepSubscription } from '../src/storage/subscriptions.ts';
import { systemClock } from '../src/telegram/clock.ts';
import { TELEGRAM_LIMITS } from '../src/telegram/delivery/pacing.ts';
import { startBot } from '../src/telegram/run-bot.ts';
import { type BotApiServer, startBotApi } from '../tests/support/bot-api-server.ts';
import { person } from '../tests/support/telegram-updates.ts';
import { percentile } from './row.ts';
import { QUESTIONS } from './seed-questions.ts';

export const name = 'digests';

const SUBSCRIPTIONS = 10_000;
const ASKED = 200;
/** People who ask have ids from here on, so that their answers are told from digests. */
const ASKERS = 5_000_000;
const PAUSE_MS = 100;

/** Everything that was sent, and when. */
class Traffic {
  readonly digests = new Map<number, number>();
  readonly times: number[] = [];
  readonly #waiting = new Map<number, () => void>();
  #asked = 0;

  constructor(private readonly api: BotApiServer) {
    api.onSend(({ chat }) => {
      this.times.push(performance.now());
      const wake = this.#waiting.get(chat.id);
      if (wake) wake();
      else this.digests.set(chat.id, (this.digests.get(chat.id) ?? 0) + 1);
    });
  }

  /** Milliseconds from question to answer, each of another person, one after the other. */
  async ask(count: number): Promise<number[]> {
    const times: number[] = [];
    for (let i = 0; i < count; i++) {
      const id = ASKERS + this.#asked++;
      const answered = new Promise<void>((resolve) => this.#waiting.set(id, resolve));
      const from = performance.now();
      this.api.privateMessage(person(id), QUESTIONS[i % QUESTIONS.length] ?? '');
      await answered;
      times.push(performance.now() - from);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    return times;
  }

  /** The most messages a second that arrived in any stretch of `ms`. */
  busiest(ms: number): number {
    let first = 0;
    const most = this.times.reduce((most, at, last) => {
      while ((this.times[first] ?? at) <= at - ms) first++;
      return Math.max(most, last - first + 1);
    }, 0);
    return (most * 1_000) / ms;
  }
}

/** Subscriptions whose digest is due from this minute on: nine in ten of people, the others of groups. */
async function subscribeAll(db: Kysely<Database>): Promise<void> {
  const now = DateTime.now().setZone('Asia/Ho_Chi_Minh');
  const schedule = {
    zone: 'Asia/Ho_Chi_Minh',
    hour: now.toFormat('HH:mm'),
    mode: 'daily' as const,
    lastDay: plusDays(now.toFormat('yyyy-MM-dd'), -1),
    since: 0,
    missed: 0,
  };
  for (let i = 1; i <= SUBSCRIPTIONS; i++) {
    const chatId = i % 10 === 0 ? -i : i;
    const state = { active: true, onlyNew: false, seen: 0, memory: NO_MEMORY };
    await keepSubscription(db, { chatId, topicId: 0, schedule, ...state });
  }
}

/**
 * The whole bot at Telegram's pace, with 10,000 digests due in one minute: how long people wait for an answer
 * meanwhile, beside how long they wait when there is nothing else to send.
 */
export async function run(): Promise<string[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'thu-ky-bench-'));
  const api = await startBotApi({ remember: false });
  const db = await openStorage(dataDir);
  const assistant = createAssistant(loadFolder(['seeds']).documents);
  const running = await startBot({
    token: api.token,
    config: { ...readConfig({ PORT: '0' }), telegramApiRoot: api.url, dataDir },
    assistant: () => assistant,
    db,
    clock: systemClock,
    log: pino({ level: 'info' }, pino.destination('/dev/null')),
    limits: TELEGRAM_LIMITS,
  });
  const traffic = new Traffic(api);
  await traffic.ask(30);
  const idle = percentile(await traffic.ask(ASKED), 0.5);
  await subscribeAll(db);
  while (traffic.digests.size < 100) await new Promise((resolve) => setTimeout(resolve, 100));
  const [from, before] = [performance.now(), traffic.digests.size];
  const times = await traffic.ask(ASKED);
  const perSecond = ((traffic.digests.size - before) * 1_000) / (performance.now() - from);
  const twice = [...traffic.digests.values()].filter((count) => count > 1).length;
  await running.stop();
  await db.destroy();
  await api.close();
  await rm(dataDir, { recursive: true });
  const median = percentile(times, 0.5);
  return [
    `${SUBSCRIPTIONS} digests due in one minute: ${perSecond.toFixed(1)} sent a second beside ${ASKED} questions, ` +
      `so all within ${Math.ceil(SUBSCRIPTIONS / perSecond / 60)} minutes; ${twice} chats sent to twice`,
    `busiest ten seconds: ${traffic.busiest(10_000).toFixed(1)} messages a second, busiest second: ` +
      `${traffic.busiest(1_000)}, as they arrive (Telegram allows ${TELEGRAM_LIMITS.perSecond})`,
    `question to answer, nothing else to send: median ${idle.toFixed(1)} ms`,
    `question to answer, during the digests: median ${median.toFixed(1)} ms, ${(median / idle).toFixed(2)} times the idle one`,
  ];
}

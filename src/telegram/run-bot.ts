import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { Update, UserFromGetMe } from 'telegraf/types';
import type { Assistant } from '../assistant.ts';
import type { Config } from '../config.ts';
import type { Database } from '../storage/database.ts';
import { forgetTheOld } from '../storage/housekeeping.ts';
import { StoredInbox } from '../storage/inbox.ts';
import { ALLOWED_UPDATES, type Bot, createBot } from './bot.ts';
import { botApi } from './bot-api.ts';
import type { Clock } from './clock.ts';
import type { Limits } from './delivery/pacing.ts';
import { DeliveryQueue } from './delivery/queue.ts';
import { queuedTelegram } from './delivery/queued-telegram.ts';
import { attempt } from './desk.ts';
import { noteDocuments } from './digests/note-documents.ts';
import { Round } from './digests/round.ts';
import { reach } from './reach.ts';
import { receiveByWebhook, serve } from './receiving/by-webhook.ts';
import { Health } from './receiving/health.ts';
import { Intake } from './receiving/intake.ts';
import { Poller } from './receiving/poller.ts';
import { tellAdmins } from './tell-admins.ts';

export interface RunOptions {
  readonly token: string;
  readonly config: Config;
  /** Asked for anew with every question: the documents may change. */
  readonly assistant: () => Assistant;
  readonly db: Kysely<Database>;
  readonly clock: Clock;
  readonly log: Logger;
  /** Telegram's own unless given. */
  readonly limits?: Limits;
}

export interface RunningBot {
  readonly bot: Bot;
  readonly queue: DeliveryQueue;
  /** Where the webhook and health are served; undefined where the port was taken and the bot polls. */
  readonly port: number | undefined;
  /** Resolves after `stop()`. Rejects with InputError when Telegram refuses the token. */
  readonly ended: Promise<void>;
  /** To be called when `assistant` gives other documents than before: watches look through them. */
  documentsChanged(): Promise<void>;
  /** Sends a text to each operator. */
  tellAdmins(text: string): Promise<void>;
  /** Takes nothing new, finishes what is in flight, and tells Telegram how far it came: 9 seconds at most. */
  stop(): Promise<void>;
}

const HOUR_MS = 3_600_000;
const FINISH_MS = 4_000;
const LAST_MESSAGES_MS = 2_000;

/**
 * Starts the bot: reaches Telegram, takes up what the last process left, and receives by polling or, with
 * WEBHOOK_URL, by webhook.
 *
 * @throws InputError when the token or the webhook is refused, or the webhook's port cannot be listened on.
 */
export async function startBot(options: RunOptions): Promise<RunningBot> {
  const { token, config, db, clock, log } = options;
  const stopping = new AbortController();
  const health = new Health(clock);
  const call = botApi(token, config.telegramApiRoot);
  const queue = new DeliveryQueue({
    call,
    clock,
    log,
    onMigrate: (from, to) => gate.follow(from, to, clock.now()),
    onFailure: ({ reason }) => health.fault(`not delivered: ${reason}`),
    ...(options.limits && { limits: options.limits }),
  });
  const { webhook } = config;
  const isReady = () => health.report({ waits: webhook !== undefined }).healthy;
  let intake: Intake | undefined;
  // Health is served while Telegram is not reached yet; what is delivered so early is refused, and comes again.
  const accept = async (update: unknown) => {
    if (intake === undefined) throw new Error('not ready yet');
    await intake.accept([update]);
  };
  const web = await serve(config, { accept, isReady, clock, log });
  const reaching = { call, clock, log, health };
  const reached = reach(reaching, 'getMe', {}, stopping.signal);
  reached.catch(() => web?.close());
  const me = (await reached) as UserFromGetMe;
  log.info({ bot: me.username }, 'reached Telegram');
  const bot = createBot({
    assistant: options.assistant,
    telegram: queuedTelegram(token, config.telegramApiRoot, queue),
    me,
    db,
    config,
    clock,
    log,
    health,
    waiting: () => ({ updates: intake?.waiting ?? 0, messages: queue.size }),
    startedAt: clock.now(),
  });
  const { telegram, gate } = bot.desk;
  const round = new Round({
    db,
    reports: options.assistant,
    deliver: (method, payload) => queue.call(method, payload, 'digest'),
    lets: (chatId) => gate.lets(chatId),
    tellAdmins: (text) => tellAdmins(telegram, config.adminIds, text),
    bot: me.username,
    clock,
    log,
    health,
  });
  const inbox = new StoredInbox<Update>(db, () => clock.now());
  const taking = new Intake({
    inbox,
    handle: bot.handle,
    passOver: bot.passOver,
    clock,
    log,
    health,
  });
  await attempt({ log, health }, 'inbox not read', () => taking.resume());
  intake = taking;

  const poller = new Poller({ call, intake: taking, clock, log, health, allowedUpdates: ALLOWED_UPDATES });
  const ended = webhook
    ? receiveByWebhook(reaching, webhook, ALLOWED_UPDATES, stopping.signal)
    : poller.run();
  ended.catch(() => undefined);
  void attempt({ log, health }, 'commands not registered', () => bot.registerCommands());
  void keepHouse(options, health, stopping.signal);
  const documentsChanged = async () => {
    await attempt({ log, health }, 'documents not noted', () => noteDocuments(options, options.assistant()));
    void round.look();
  };
  await documentsChanged();
  round.start();

  const stop = async () => {
    stopping.abort();
    poller.stop();
    await Promise.all([web?.close(), ended.catch(() => undefined)]);
    if (!(await taking.finish(FINISH_MS))) log.warn('some questions are left for the next start');
    await Promise.all([round.close(), queue.close(LAST_MESSAGES_MS)]);
  };
  return {
    bot,
    queue,
    port: web?.port,
    ended,
    documentsChanged,
    tellAdmins: (text) => tellAdmins(telegram, config.adminIds, text),
    stop,
  };
}

async function keepHouse(
  { db, clock, log }: RunOptions,
  health: Health,
  stopping: AbortSignal,
): Promise<void> {
  while (!stopping.aborted) {
    await attempt({ log, health }, 'old records not forgotten', () => forgetTheOld(db, clock.now()));
    await clock.sleep(HOUR_MS, stopping);
  }
}

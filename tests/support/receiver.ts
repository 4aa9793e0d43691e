import type { Update } from 'telegraf/types';
import { afterEach } from 'vitest';
import { botApi } from '../../src/telegram/bot-api.ts';
import type { Clock } from '../../src/telegram/clock.ts';
import { Health } from '../../src/telegram/receiving/health.ts';
import { type Inbox, MemoryInbox } from '../../src/telegram/receiving/inbox.ts';
import { Intake, type IntakeOptions } from '../../src/telegram/receiving/intake.ts';
import { Poller } from '../../src/telegram/receiving/poller.ts';
import { type BotApiServer, startBotApi } from './bot-api-server.ts';
import { logLines } from './log-lines.ts';
import { ManualClock } from './manual-clock.ts';

interface Receiver {
  readonly api: BotApiServer;
  readonly clock: ManualClock;
  readonly health: Health;
  readonly intake: Intake;
  /** Updates that were handled, in the order in which handling ended. */
  readonly handled: Update[];
  /** Updates that were passed over with a notice. */
  readonly passedOver: Update[];
  readonly lines: string[];
  readonly running: Promise<void>;
  stop(): Promise<void>;
}

interface ReceiverOptions extends Partial<Pick<IntakeOptions, 'handlerMs' | 'sideBySide'>> {
  readonly handle?: (update: Update) => Promise<void>;
  readonly inbox?: (clock: Clock) => Inbox;
  readonly token?: string;
  /** What waits at Telegram before the first poll. */
  readonly before?: (api: BotApiServer) => void;
  readonly clock?: ManualClock;
}

/** The real poller and intake, against a loopback Bot API server, on a clock that the test moves. */
async function startReceiver(options: ReceiverOptions = {}): Promise<Receiver> {
  const api = await startBotApi();
  options.before?.(api);
  const clock = options.clock ?? new ManualClock();
  const { log, lines } = logLines();
  const health = new Health(clock);
  const handled: Update[] = [];
  const passedOver: Update[] = [];
  const intake = new Intake({
    ...options,
    inbox: options.inbox?.(clock) ?? new MemoryInbox(() => clock.now()),
    handle: async (update) => {
      await options.handle?.(update);
      handled.push(update);
    },
    passOver: async (update) => {
      passedOver.push(update);
      return true;
    },
    clock,
    log,
    health,
  });
  const call = botApi(options.token ?? api.token, api.url);
  const poller = new Poller({
    call,
    intake,
    clock,
    log,
    health,
    allowedUpdates: ['message'],
    random: () => 0.5,
  });
  const running = poller.run();
  running.catch(() => undefined);
  const stop = async () => {
    poller.stop();
    await running.catch(() => undefined);
    await api.close();
  };
  return { api, clock, health, intake, handled, passedOver, lines, running, stop };
}

/** Starts a receiver that is stopped when its test ends. */
export function receiverOfEachTest(): (options?: ReceiverOptions) => Promise<Receiver> {
  let receiver: Receiver | undefined;
  afterEach(async () => {
    await receiver?.stop();
    receiver = undefined;
  });
  return async (options) => {
    receiver = await startReceiver(options);
    return receiver;
  };
}

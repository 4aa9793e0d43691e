import { setMaxListeners } from 'node:events';
import type { Payload } from '../bot-api.ts';
import { withinTime } from '../clock.ts';
import { describeError } from '../scrub.ts';
import { Carrier, type CarrierOptions, chatIdOf } from './carrier.ts';
import { ChatQueue, type Job, type Urgency } from './chat-queue.ts';
import { NotDelivered } from './not-delivered.ts';
import { ChatPace, type Limits, TELEGRAM_LIMITS, Window } from './pacing.ts';
import { splitPayload } from './split-payload.ts';

export interface DeliveryOptions extends CarrierOptions {
  /** Told of every message that did not arrive, after its sender. */
  readonly onFailure?: (failure: NotDelivered) => void;
  /** Telegram's own unless given. */
  readonly limits?: Limits;
}

/** Calls that send a message, and so count against Telegram's limits. */
const PACED = /^(?:send(?!ChatAction)|edit|copy|forward)/;
/** Up to so many chats the pace of idle ones is remembered. */
const CHATS_KEPT = 5_000;

/** Everything the bot says goes through here: in order within a chat, at Telegram's pace, again where that helps. */
export class DeliveryQueue {
  readonly #chats = new Map<number, ChatQueue>();
  readonly #ready: Record<Urgency, ChatQueue[]> = { answer: [], digest: [] };
  readonly #all: Window;
  /** Digests leave one by one: bursts at Telegram's pace would arrive bunched, beyond it. */
  readonly #digests: Window;
  readonly #limits: Limits;
  /** With so many chats in memory, idle ones are forgotten. */
  #sweepAt = CHATS_KEPT;
  readonly #carrier: Carrier;
  readonly #stopping = new AbortController();
  /** When the line moves on, by the monotonic clock. */
  #alarmAt = Number.NEGATIVE_INFINITY;
  #underWay = 0;
  #waiting = 0;
  #idle: (() => void)[] = [];

  constructor(private readonly options: DeliveryOptions) {
    this.#limits = options.limits ?? TELEGRAM_LIMITS;
    this.#all = new Window(this.#limits.perSecond, 1_000);
    this.#digests = new Window(1, 1_000 / (this.#limits.perSecond - this.#limits.keptForAnswers));
    this.#carrier = new Carrier(options);
    // Every chat that waits listens to it.
    setMaxListeners(0, this.#stopping.signal);
  }

  /** Calls that wait or are under way. */
  get size(): number {
    return this.#waiting + this.#underWay;
  }

  /**
   * Calls a Bot API method and gives its result. A text that is too long becomes several messages; the last one's
   * result is given.
   *
   * @throws NotDelivered
   *
   * @example await queue.call('sendMessage', { chat_id: 7, text: 'Chào bạn' }, 'digest');
   */
  async call(method: string, payload: Payload, urgency: Urgency = 'answer'): Promise<unknown> {
    const parts = method === 'sendMessage' ? splitPayload(payload) : [payload];
    const results = await Promise.all(parts.map((part) => this.#enqueue(method, part, urgency)));
    return results.at(-1);
  }

  /** Sends what is under way and the answers that wait, for `ms` at most. The rest is rejected as `stopped`. */
  async close(ms: number): Promise<void> {
    for (const chat of this.#chats.values()) this.#drop(chat.clear('digest'));
    const idle = new Promise<void>((resolve) => {
      if (this.size === 0) resolve();
      else this.#idle.push(resolve);
    });
    await withinTime(this.options.clock, ms, idle);
    this.#stopping.abort();
    for (const chat of this.#chats.values()) this.#drop([...chat.clear('answer'), ...chat.clear('digest')]);
  }

  #drop(jobs: readonly Job[]): void {
    this.#waiting -= jobs.length;
    for (const job of jobs) job.reject(stopped(job.payload));
  }

  #enqueue(method: string, payload: Payload, urgency: Urgency): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const job: Job = { method, payload, urgency, resolve, reject };
      const chatId = chatIdOf(payload);
      if (this.#stopping.signal.aborted) reject(stopped(payload));
      else if (chatId === undefined || !PACED.test(method)) void this.#run(job);
      else this.#line(chatId, job);
    });
  }

  #line(chatId: number, job: Job): void {
    let chat = this.#chats.get(chatId);
    if (!chat) {
      if (this.#chats.size >= this.#sweepAt) this.#forgetIdleChats();
      chat = new ChatQueue(new ChatPace(this.#limits, chatId < 0));
      this.#chats.set(chatId, chat);
    }
    chat.add(job);
    this.#waiting++;
    this.#offer(chat);
  }

  /** A chat that has waited long enough is lined up for its next message. */
  #offer(chat: ChatQueue): void {
    const urgency = chat.next;
    if (urgency === undefined || chat.busy || chat.alarm || this.#stopping.signal.aborted) return;
    const wait = chat.pace.wait(this.options.clock.monotonic());
    if (wait === 0) {
      if (!chat.lined[urgency]) this.#ready[urgency].push(chat);
      chat.lined[urgency] = true;
      this.#send();
      return;
    }
    chat.alarm = true;
    void this.options.clock.sleep(wait, this.#stopping.signal).then(() => {
      chat.alarm = false;
      this.#offer(chat);
    });
  }

  /** Sends as much as all chats together may get now, answers first. */
  #send(): void {
    for (const urgency of ['answer', 'digest'] as const) {
      const kept = urgency === 'digest' ? this.#limits.keptForAnswers : 0;
      for (;;) {
        const chat = this.#ready[urgency][0];
        if (chat === undefined) break;
        const now = this.options.clock.monotonic();
        const wait = Math.max(this.#all.wait(now, kept), urgency === 'digest' ? this.#digests.wait(now) : 0);
        if (wait > 0) {
          this.#sendLater(now + wait);
          return;
        }
        this.#ready[urgency].shift();
        chat.lined[urgency] = false;
        const job = chat.busy || chat.alarm ? undefined : chat.take(urgency);
        if (job === undefined) continue;
        this.#all.take(now);
        if (urgency === 'digest') this.#digests.take(now);
        chat.pace.take(now);
        chat.busy = true;
        this.#waiting--;
        void this.#run(job).then(() => {
          chat.busy = false;
          this.#offer(chat);
        });
      }
    }
  }

  #sendLater(at: number): void {
    const now = this.options.clock.monotonic();
    if (this.#alarmAt > now && this.#alarmAt <= at) return;
    this.#alarmAt = at;
    void this.options.clock.sleep(at - now, this.#stopping.signal).then(() => {
      if (this.#alarmAt === at) this.#alarmAt = Number.NEGATIVE_INFINITY;
      if (!this.#stopping.signal.aborted) this.#send();
    });
  }

  /** Never rejects: the job's sender hears how it went. */
  async #run(job: Job): Promise<void> {
    this.#underWay++;
    try {
      job.resolve(await this.#carrier.carry(job, this.#stopping.signal));
    } catch (error) {
      const failure =
        error instanceof NotDelivered ? error : new NotDelivered('refused', describeError(error));
      job.reject(failure);
      this.options.onFailure?.(failure);
    } finally {
      this.#underWay--;
      if (this.size === 0) for (const resolve of this.#idle.splice(0)) resolve();
    }
  }

  #forgetIdleChats(): void {
    const now = this.options.clock.monotonic();
    for (const [id, chat] of this.#chats) {
      if (!chat.busy && chat.next === undefined && chat.pace.isRested(now)) this.#chats.delete(id);
    }
    this.#sweepAt = Math.max(CHATS_KEPT, 2 * this.#chats.size);
  }
}

function stopped(payload: Payload): NotDelivered {
  return new NotDelivered('stopped', 'the bot is stopping', chatIdOf(payload));
}

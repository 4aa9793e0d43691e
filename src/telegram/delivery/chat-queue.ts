import type { Payload } from '../bot-api.ts';
import type { ChatPace } from './pacing.ts';

/**
 * `answer`: somebody waits for it; it goes first, and is sent again when nobody knows whether it arrived.
 * `digest`: nobody waits; it goes when there is room, and never twice.
 */
export type Urgency = 'answer' | 'digest';

/** One call that waits for its turn. */
export interface Job {
  readonly method: string;
  readonly payload: Payload;
  readonly urgency: Urgency;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** What waits for one chat: answers before digests, each in the order in which they came, one at a time. */
export class ChatQueue {
  readonly #jobs: Record<Urgency, Job[]> = { answer: [], digest: [] };
  /** A call to this chat is on its way, or waits to be repeated. */
  busy = false;
  /** Stands in the line of all chats, with an answer or a digest. */
  readonly lined: Record<Urgency, boolean> = { answer: false, digest: false };
  /** Somebody will look at this chat again when its pace allows. */
  alarm = false;

  constructor(readonly pace: ChatPace) {}

  get next(): Urgency | undefined {
    if (this.#jobs.answer.length > 0) return 'answer';
    return this.#jobs.digest.length > 0 ? 'digest' : undefined;
  }

  add(job: Job): void {
    this.#jobs[job.urgency].push(job);
  }

  take(urgency: Urgency): Job | undefined {
    return this.#jobs[urgency].shift();
  }

  /** Takes out everything of this urgency. */
  clear(urgency: Urgency): Job[] {
    return this.#jobs[urgency].splice(0);
  }
}

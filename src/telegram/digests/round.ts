import PQueue from 'p-queue';
import type { Reports } from '../../digests/commitments.ts';
import { nextDue, passOver, settle } from '../../digests/due.ts';
import type { Line } from '../../digests/line.ts';
import { claimDigest, claimFinding, releaseDigest, releaseFinding } from '../../storage/deliveries.ts';
import {
  dueSubscriptions,
  keepTold,
  moveOn,
  type Place,
  type Subscription,
} from '../../storage/subscriptions.ts';
import { type Finding, findingsAtOnce, markTold } from '../../storage/watches.ts';
import type { Clock } from '../clock.ts';
import type { Surface } from '../rendering/citation.ts';
import { describeError } from '../scrub.ts';
import { composeDigest, linesFor } from './compose.ts';
import { renderDigest, renderFindings } from './render-digest.ts';
import { type SendParts, sendOnce } from './send-once.ts';

export interface RoundParts extends SendParts {
  /** The documents may change meanwhile: asked for anew for each digest. */
  readonly reports: () => Reports;
  readonly clock: Clock;
  /** May this chat be sent anything? */
  readonly lets: (chatId: number) => Promise<boolean>;
  /** The bot's user name, for links into the private chat. */
  readonly bot: string;
}

/** How often the round looks for what is due, in milliseconds. */
const LOOKS_EVERY_MS = 15_000;
/** So many digests are claimed and on their way at a time: no more than that can be uncertain after a crash. */
const UNDER_WAY = 40;
const BATCH = 200;

/** Goes round the chats: sends each digest when it is due, and tells at once what watches found. */
export class Round {
  readonly #pool = new PQueue({ concurrency: UNDER_WAY });
  readonly #underWay = new Set<string>();
  readonly #stopping = new AbortController();
  #beginning: Promise<void> | undefined;

  constructor(private readonly parts: RoundParts) {}

  /** Looks again and again, until `close`. */
  start(): void {
    void this.#goOn();
  }

  async #goOn(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      void this.#begin();
      await this.parts.clock.sleep(LOOKS_EVERY_MS, this.#stopping.signal);
    }
  }

  /** Begins nothing more; resolves when what was begun has its outcome. Close the delivery queue meanwhile. */
  async close(): Promise<void> {
    this.#stopping.abort();
    this.#pool.clear();
    await this.#beginning;
    await this.#pool.onIdle();
  }

  /** Sends everything that is due now; resolves when it has its outcome. Never rejects: faults are logged. */
  async look(): Promise<void> {
    await this.#begin();
    await this.#pool.onIdle();
  }

  /** Begins everything that is due now, no faster than it can be sent. One chat that has to wait holds up no other. */
  #begin(): Promise<void> {
    this.#beginning ??= this.#beginAll().finally(() => {
      this.#beginning = undefined;
    });
    return this.#beginning;
  }

  async #beginAll(): Promise<void> {
    const { db, clock } = this.parts;
    const tried = new Set<string>();
    const begin = (key: string, work: () => Promise<void>) => {
      tried.add(key);
      this.#underWay.add(key);
      void this.#pool.add(() => this.#guarded(key, work));
    };
    const isNew = (key: string) => !tried.has(key) && !this.#underWay.has(key);
    await this.#logged(async () => {
      for (const [key, findings] of byPlace(await findingsAtOnce(db, BATCH))) {
        if (isNew(`watch ${key}`)) begin(`watch ${key}`, () => this.#tell(findings));
      }
      while (!this.#stopping.signal.aborted) {
        const due = await dueSubscriptions(db, clock.now(), BATCH);
        const fresh = due.filter((each) => isNew(keyOf(each)));
        for (const each of fresh) begin(keyOf(each), () => this.#send(each));
        if (due.length < BATCH || fresh.length === 0) break;
        await this.#pool.onSizeLessThan(UNDER_WAY);
      }
    });
  }

  async #guarded(key: string, work: () => Promise<void>): Promise<void> {
    try {
      await this.#logged(work);
    } finally {
      this.#underWay.delete(key);
    }
  }

  async #logged(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.parts.health.fault('digest failed');
      this.parts.log.error({ error: describeError(error) }, 'digest failed');
    }
  }

  /** Sends the digest of one subscription if it is due: written down before, settled after. */
  async #send(subscription: Subscription): Promise<void> {
    const { db, clock, lets, reports } = this.parts;
    const { schedule: before, chatId } = subscription;
    const now = clock.now();
    const current = passOver(before, new Date(now));
    const { day, at } = nextDue(current);
    if (at > now) return void (await moveOn(db, subscription, before, current));
    const composed = await composeDigest(db, reports(), { ...subscription, schedule: current }, day);
    const { digest, seen, findings } = composed;
    const silent = digest.sections.length === 0 || (subscription.onlyNew && digest.quiet);
    if (silent || !(await lets(chatId))) {
      return void (await moveOn(db, subscription, before, settle(current, day, false)));
    }
    const message = renderDigest(digest, this.#surface(chatId));
    const after = settle(current, day, true);
    const id = await claimDigest(db, subscription, { day, before, after, now });
    if (id === undefined) return;
    const { fate, place } = await sendOnce(this.parts, subscription, [id], message);
    if (fate === 'withdrawn') return releaseDigest(db, id, { before, after });
    if (fate === 'lost') return;
    await keepTold(db, place, { seen, memory: digest.memory });
    await markTold(db, findings);
  }

  /** Tells a chat what its watches found, all in one message. */
  async #tell(findings: readonly Finding[]): Promise<void> {
    const { db, clock, lets, reports } = this.parts;
    const [place] = findings;
    if (place === undefined) return;
    const told = (await lets(place.chatId)) ? linesFor(reports(), findings) : [];
    const claimed: { id: string; finding: Finding; line: Line }[] = [];
    for (const { finding, line } of told) {
      const id = await claimFinding(db, place, { ...finding, now: clock.now() });
      if (id !== undefined) claimed.push({ id, finding, line });
    }
    // A document that is not here may be one that another process has read and this one has not yet.
    const here = new Set(reports().documents.map((document) => document.id));
    await markTold(
      db,
      findings.filter(({ documentId }) => here.has(documentId)),
    );
    if (claimed.length === 0) return;
    const lines = claimed.map(({ line }) => line);
    const ids = claimed.map(({ id }) => id);
    const { fate } = await sendOnce(
      this.parts,
      place,
      ids,
      renderFindings(lines, this.#surface(place.chatId)),
    );
    if (fate !== 'withdrawn') return;
    for (const { id, finding } of claimed) await releaseFinding(db, id, finding);
  }

  #surface(chatId: number): Surface {
    return chatId > 0 ? { kind: 'private' } : { kind: 'shared', bot: this.parts.bot };
  }
}

const keyOf = ({ chatId, topicId }: Place): string => `${chatId}/${topicId}`;

function byPlace(findings: readonly Finding[]): Map<string, Finding[]> {
  const places = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    places.set(key, [...(places.get(key) ?? []), finding]);
  }
  return places;
}

import { decideAccess } from '../../storage/access.ts';
import { lastCriticised, verdicts } from '../../storage/feedback.ts';
import { attempt, type Desk } from '../desk.ts';
import { digestStatus } from '../digests/status.ts';
import type { Incoming } from '../incoming.ts';
import { renderStatus, renderVerdicts } from '../rendering/reports.ts';
import { backTo, plain, send } from '../sending.ts';
import { texts } from '../texts.ts';
import type { Command } from './commands.ts';

const DAY_MS = 24 * 3_600_000;

/** /chophep -1001234567890; in a group without a number: this group. */
function decide(allowed: boolean): Command {
  return async (desk, incoming, argument) => {
    const chatId = chatMeant(incoming, argument);
    if (chatId === undefined)
      return void (await send(desk.telegram, backTo(incoming), plain(texts.operator.onlyId)));
    const done = await attempt(desk, 'access not kept', async () => {
      const at = desk.clock.now();
      await decideAccess(desk.db, { chatId, allowed, by: incoming.speaker.userId, at });
      await desk.gate.forgetRefusal(chatId);
      return true;
    });
    await send(
      desk.telegram,
      backTo(incoming),
      plain(done ? confirmation(desk, chatId, allowed) : texts.operator.notKept),
    );
  };
}

function confirmation(desk: Desk, chatId: number, allowed: boolean): string {
  const decided = allowed ? texts.operator.allowed(chatId) : texts.operator.revoked(chatId);
  return desk.config.access === 'open' ? `${decided} ${texts.operator.openAnyway}` : decided;
}

function chatMeant({ isPrivate, speaker }: Incoming, argument: string): number | undefined {
  if (argument === '' && !isPrivate) return speaker.chatId;
  return /^-?\d{1,15}$/.test(argument) ? Number(argument) : undefined;
}

const status: Command = async (desk, incoming) => {
  const { db, clock, config } = desk;
  const digests = await attempt(desk, 'digests not counted', () =>
    digestStatus(db, clock.now(), config.timeZone),
  );
  await send(desk.telegram, backTo(incoming), renderStatus({ ...reportOf(desk), digests: digests ?? '' }));
};

function reportOf(desk: Desk) {
  const { documents, meetings, passages } = desk.assistant();
  const { updates, messages } = desk.waiting();
  return {
    now: desk.clock.now(),
    startedAt: desk.startedAt,
    timeZone: desk.config.timeZone,
    documents: documents.length,
    meetings: meetings.length,
    passages: passages.length,
    // The command itself is under way, too.
    waiting: { updates: Math.max(0, updates - 1), messages },
    // With a webhook silence is no fault: Telegram calls us.
    health: desk.health.report({ waits: desk.config.webhook !== undefined }),
  };
}

const feedback: Command = async (desk, incoming) => {
  const since = desk.clock.now() - 30 * DAY_MS;
  const votes = await verdicts(desk.db, since);
  const criticised = await lastCriticised(desk.db, 10);
  await send(desk.telegram, backTo(incoming), renderVerdicts(votes, criticised, desk.config.timeZone));
};

/** The commands of ADMIN_IDS. */
export const OPERATOR_COMMANDS: Readonly<Record<string, Command>> = {
  chophep: decide(true),
  thuhoi: decide(false),
  trangthai: status,
  danhgia: feedback,
};

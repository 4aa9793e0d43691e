import type { Refusal } from '../../digests/read-timing.ts';
import { MOST_WATCHES, readWatch, type Watch, watchKey } from '../../digests/watches.ts';
import { lastChange } from '../../storage/known-documents.ts';
import { dropWatch, type KeptWatch, keepWatch, watchesOf } from '../../storage/watches.ts';
import { nfc } from '../../text/fold.ts';
import { writeWish } from '../button-data.ts';
import type { Desk } from '../desk.ts';
import type { Command } from '../handlers/commands.ts';
import { LABEL_LIMIT, message, type OutgoingMessage } from '../rendering/message.ts';
import { RichText, shorten } from '../rendering/rich-text.ts';
import { backTo, plain, send } from '../sending.ts';
import { askerOf } from './change-digest.ts';
import { type Asker, ensureSubscription, mayChange } from './place.ts';
import { texts } from './texts.ts';

/** /theodoi: lists what is watched; with words, watches for them, or stops: “/theodoi bỏ sầu riêng”. */
export const watchCommand: Command = async (desk, incoming, argument) => {
  const asker = askerOf(incoming);
  const reply =
    argument === '' ? await watchList(desk, asker) : plain(await changeWatches(desk, asker, argument));
  await send(desk.telegram, backTo(incoming), reply);
};

async function changeWatches(desk: Desk, asker: Asker, typed: string): Promise<string> {
  const kept = await watchToStop(desk, asker, typed);
  if (kept !== undefined) {
    const stopped = await stopWatch(desk, asker, kept.id);
    return stopped === undefined ? texts.onlyAdministrators : texts.watches.stopped(kept.words);
  }
  return startWatch(desk, asker, readWatch(typed));
}

async function startWatch(desk: Desk, asker: Asker, watch: Watch | Refusal): Promise<string> {
  if ('refusal' in watch) return watch.refusal;
  if (!(await mayChange(desk, asker))) return texts.onlyAdministrators;
  const subscription = await ensureSubscription(desk, asker);
  const since = await lastChange(desk.db);
  const outcome = await keepWatch(desk.db, asker, watch, { since, now: desk.clock.now() });
  if (outcome === 'full') return texts.watches.full(MOST_WATCHES);
  if (!watch.atOnce && !subscription.active) return texts.watches.addedWithoutDigest(watch.words);
  return texts.watches.added(watch.words, watch.atOnce);
}

const STOP =
  /^(?:bỏ|bo|xóa|xoá|xoa|thôi|thoi|tắt|tat|hủy|huỷ|huy|dừng|dung|ngừng|ngung) (?:theo (?:dõi|doi) )?/iu;

/** The watch that is to be stopped: "/theodoi bỏ sầu riêng", where "sầu riêng" is watched. */
async function watchToStop(desk: Desk, asker: Asker, typed: string): Promise<KeptWatch | undefined> {
  const plain = nfc(typed).replace(/\s+/gu, ' ');
  if (!STOP.test(plain)) return undefined;
  const key = watchKey(plain.replace(STOP, ''));
  return (await watchesOf(desk.db, asker)).find(({ words }) => watchKey(words) === key);
}

/** What the place watches, with a button for each to stop it. */
async function watchList(desk: Pick<Desk, 'db'>, asker: Asker): Promise<OutgoingMessage> {
  const watches = await watchesOf(desk.db, asker);
  const say = texts.watches;
  const text = new RichText();
  if (watches.length === 0) text.add(`${say.none}\n`);
  else text.add(`${say.heading(watches.length, MOST_WATCHES)}\n`, 'bold');
  for (const { words, atOnce } of watches) text.add(`• ${words}: ${atOnce ? say.atOnce : say.inDigest}\n`);
  text.add(`\n${say.how}`);
  return message(text, watches.map(stopButton));
}

function stopButton({ id, words }: KeptWatch) {
  return [
    {
      label: shorten(texts.watches.stop(words), LABEL_LIMIT),
      data: writeWish({ do: 'stop watch', watch: id }),
    },
  ];
}

/** Stops a watch and gives the list as it is then; undefined where the person may not. */
export async function stopWatch(desk: Desk, asker: Asker, id: string): Promise<OutgoingMessage | undefined> {
  if (!(await mayChange(desk, asker))) return undefined;
  await dropWatch(desk.db, asker, id);
  return watchList(desk, asker);
}

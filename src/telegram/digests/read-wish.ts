import type { Timing } from '../../digests/due.ts';
import { asTyped, type Refusal, readHour } from '../../digests/read-timing.ts';
import { fold, nfc } from '../../text/fold.ts';

/** What a button or a word after /bantin can do. */
export const DIGEST_ACTIONS = ['on', 'off', 'daily', 'weekly', 'onlyNew', 'always', 'show'] as const;
export type DigestAction = (typeof DIGEST_ACTIONS)[number];
export type DigestWish = DigestAction | Partial<Pick<Timing, 'hour' | 'mode'>>;

const WEEKLY = '(?:(?:hang|moi) )?(?:tuan|thu (?:hai|2))(?: hang tuan)?|weekly';
const DAILY = '(?:(?:hang|moi) )?ngay|(?:hang|moi) sang|daily';

// Folded: what people type after /bantin, with accents or without.
const ACTIONS: readonly (readonly [DigestAction, RegExp])[] = [
  ['on', /^(?:bat|mo|dang ky|on|start)(?: len| lai)?$/u],
  ['off', /^(?:tat|huy|dung|ngung|thoi|bo|off|stop)(?: gui| nhan| di)?$/u],
  ['show', /^(?:xem )?(?:thu|xem|hom nay|test|show)$/u],
  ['onlyNew', /^(?:chi ?(?:khi co )?(?:gi )?moi|new)$/u],
  ['always', /^(?:tat ?ca|all)$/u],
  ['weekly', new RegExp(`^(?:${WEEKLY})$`, 'u')],
  ['daily', new RegExp(`^(?:${DAILY})$`, 'u')],
];

const COURTESY =
  /^(?:(?:gui|nhan|doi|giup|cho|sang|vao|luc) ){1,3}| (?:ban tin|nhe|nha|a|giup (?:toi|minh|em))$/gu;
const RHYTHM = new RegExp(`^(?:(${WEEKLY})|${DAILY}) | (?:(${WEEKLY})|${DAILY})$`, 'u');

/**
 * What stands after /bantin: a known word, an hour, or an hour with a rhythm.
 *
 * @example
 * readDigestWish('tắt'); // 'off'
 * readDigestWish('lúc 6:30'); // { hour: '06:30' }
 * readDigestWish('7 giờ tối thứ hai'); // { hour: '19:00', mode: 'weekly' }
 * readDigestWish('25:00'); // { refusal: '“25:00” không phải là giờ trong ngày…' }
 */
export function readDigestWish(typed: string): DigestWish | Refusal {
  const said = fold(nfc(typed.slice(0, 80)).trim())
    .replace(/\s+/gu, ' ')
    .replace(COURTESY, '');
  const known = ACTIONS.find(([, words]) => words.test(said));
  if (known !== undefined) return known[0];
  const rhythm = RHYTHM.exec(said);
  const hour = readHour(said.replace(RHYTHM, '').replace(COURTESY, ''));
  if (typeof hour === 'string') {
    if (rhythm === null) return { hour };
    return { hour, mode: (rhythm[1] ?? rhythm[2]) === undefined ? 'daily' : 'weekly' };
  }
  if (/\d/u.test(typed)) return readHour(typed) as Refusal;
  return { refusal: `Tôi chưa hiểu “${asTyped(typed)}”.` };
}

import { comingUp, overdueNow } from './coming.ts';
import { commitmentsOf, type Reports } from './commitments.ts';
import type { Day } from './due.ts';
import { type Line, type Section, withinOneScreen } from './line.ts';
import { lookBack, thisDayBefore } from './look-back.ts';
import { type Memory, remember } from './memory.ts';
import { type Fresh, news } from './news.ts';
import { sayWeekday } from './say-when.ts';

/** What one chat's digest goes by besides the reports themselves. */
export interface Occasion {
  /** The day it is for, by the chat's own calendar. */
  readonly day: Day;
  /** Documents that came or changed since the chat's last digest. */
  readonly fresh: Fresh;
  /** What its watches found in them, told in the digest rather than at once. */
  readonly watched: readonly Line[];
  /** How many digests were passed over since the last one. */
  readonly missed: number;
  readonly memory: Memory;
  /** Chats look back in orders of their own: anything that tells one chat from another. */
  readonly seed: string;
}

export interface Digest {
  readonly day: Day;
  /** "Bản tin: Thứ hai, 27/3/2023". */
  readonly title: string;
  /** What has to be said first: digests that did not come. */
  readonly note?: string;
  /** In the order they are shown; none is empty. */
  readonly sections: readonly Section[];
  /** Nothing in it is new since the last one: `chimoi` leaves it out. */
  readonly quiet: boolean;
  /** What to keep for the next one, once this one is sent. */
  readonly memory: Memory;
}

/**
 * What the digest of a day says, in this order: what is new and what watches found in it; what comes in the next 14
 * days; what was promised and is past its time without a report; what happened on this day in earlier years. Where
 * there is none of all this, it looks back on one meeting. Every line has its source; the whole fits one screen.
 */
export function digestOf(reports: Reports, occasion: Occasion): Digest {
  const { day, fresh, watched, missed, memory } = occasion;
  const commitments = commitmentsOf(reports, day);
  // A meeting that is told as new is not told a second time below.
  const known = reports.meetings.filter((meeting) =>
    meeting.reports.every(({ document }) => !fresh.added.has(document.id)),
  );
  const overdue = overdueNow(commitments, day, memory);
  const found: Section[] = [
    { heading: 'Mới', lines: news(reports, fresh) },
    { heading: 'Bạn theo dõi', lines: watched },
    { heading: 'Sắp tới', lines: comingUp(commitments, day) },
    { heading: 'Đã hẹn, chưa có tài liệu', lines: overdue.lines },
    { heading: 'Ngày này năm trước', lines: thisDayBefore(known, day) },
  ];
  const quiet = found.slice(0, 2).every((section) => section.lines.length === 0);
  const silent = found.every((section) => section.lines.length === 0);
  const looked = silent ? lookBack(reports.meetings, memory, occasion.seed) : undefined;
  if (looked !== undefined) found.push({ heading: 'Nhìn lại', lines: [looked.line] });
  return {
    day,
    title: `Bản tin: ${sayWeekday(day)}`,
    ...(missed > 0 && { note: sayMissed(missed) }),
    sections: withinOneScreen(found.filter((section) => section.lines.length > 0)),
    quiet,
    memory: remember(memory, { day, told: overdue.ids, looked, known: commitments.map(({ id }) => id) }),
  };
}

function sayMissed(missed: number): string {
  const count = missed === 1 ? 'Một bản tin trước' : `${missed} bản tin trước`;
  return `${count} không gửi được đúng giờ vì máy ngừng chạy, nên đã bỏ qua. Tin mới của những ngày ấy ở dưới đây.`;
}

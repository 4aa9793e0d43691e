import type { FullDate } from '../text/dates/calendar.ts';
import { fold } from '../text/fold.ts';

const NUMERIC = /(?<![\d/.-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d{2})(?![\d/-])/u;
const SPELLED = /ngay (\d{1,2}) thang (\d{1,2}),? (?:nam )?((?:19|20)\d{2})(?!\d)/;
const ISO = /(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/;

/** The first full date written in `text`: 27/3/2023, 27-03-2023, 27.3.2023, ngày 27 tháng 3 năm 2023, 2023-03-27. */
export function fullDateIn(text: string): FullDate | undefined {
  const numeric = NUMERIC.exec(text);
  if (numeric) return full(numeric[4], numeric[3], numeric[1]);
  const spelled = SPELLED.exec(fold(text));
  if (spelled) return full(spelled[3], spelled[2], spelled[1]);
  const iso = ISO.exec(text);
  return iso ? full(iso[1], iso[2], iso[3]) : undefined;
}

function full(year?: string, month?: string, day?: string): FullDate | undefined {
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  const at = new Date(Date.UTC(date.year, date.month - 1, date.day));
  return at.getUTCMonth() === date.month - 1 && at.getUTCDate() === date.day ? date : undefined;
}

// What may stand around the date in a line that only says when and where a text came out (folded).
const AROUND =
  /(?:thu|chu) (?:hai|ba|tu|nam|sau|bay|nhat|[2-7])|cn|ngay(?: dang| cap nhat| xuat ban| tao| ban hanh| phat hanh)?|cap nhat(?: luc| lan cuoi)?|dang (?:luc|ngay)|xuat ban|luc|gmt\s?\+?\s?\d{0,2}(?::?\d\d)?|luot xem|da xem|\d{1,2}\s?(?::|h|gio)\s?\d{0,2}(?::\d\d)?(?:\s?(?:phut|am|pm))?|sang|chieu|toi|ban in|in trang|[\d.,]+/g;
const LETTERHEAD =
  /^(?:so\s*:?\s*[^\s]{1,40}\s+)?(?:[\p{L}\p{M}. -]{2,40}), ngay \d{1,2} thang \d{1,2} nam (?:19|20)\d{2}\.?$/u;
const ISSUE = /^so \d{1,4}\s*[,-]\s*(?:thang|quy|ngay|nam) .{1,30}$/;

/** "[12/03/2026, 20:02] Bố Bin: dạ": what somebody said, and when. */
const SAID = /^[[(]?\d[\d/.,: h-]{4,24}[\])]?\s*[-–]?\s*\p{Lu}[^:]{1,40}:\s\S/u;
const GATHERING =
  /(?:^| )(?:hop|nhom|chat|team|group|sync|standup|retro|daily|weekly|meeting|kickoff|review|giao ban|sinh hoat)(?: |$)/;

/**
 * Does this line say nothing but when (and where) the text came out: "Thứ Năm, 18/04/2024 - 16:42",
 * "Chính trị | Cập nhật 10:15, 11/12/2022 (GMT+7)", "Đà Lạt, ngày 10 tháng 3 năm 2025", "Số 03, tháng 10/2025"?
 */
export function isDateline(line: string): boolean {
  if (line.length > 140 || SAID.test(line)) return false;
  const plain = fold(line).trim();
  if (LETTERHEAD.test(plain.replace(/\s+/gu, ' ')) || ISSUE.test(plain)) return true;
  // "Ngày: 20/9/2023" in minutes is the day of the meeting.
  if (fullDateIn(line) === undefined || /^ngay\s*(?:hop\s*)?:/u.test(plain)) return false;
  const rest = plain
    .replace(NUMERIC, ' ')
    .replace(SPELLED, ' ')
    .replace(ISO, ' ')
    .replace(AROUND, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  // "Nhóm tổ 7 – chat tối 5/5/2026" names who talked
  if (GATHERING.test(rest)) return false;
  // What is left may be the name of a column ("Chính trị") or of the author, never a sentence.
  return (
    rest === '' || (rest.split(' ').length <= 4 && !/[.;]$/u.test(line) && !/^[\p{L} ]{2,24}:/u.test(line))
  );
}

const OPENING =
  /^[("“]?[\p{Lu}\p{M}][\p{L}\p{M}. -]{1,40}[,(]\s{0,2}(?:ngày\s)?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d{2}\)?\s{0,2}[-–—:]/u;

/** The date that opens a lead in the agencies' manner: "ĐÀ LẠT, 12-9-2024 - Hội nghị…". */
export function openingDate(line: string): FullDate | undefined {
  const opening = OPENING.exec(line.slice(0, 100));
  return opening ? fullDateIn(opening[0]) : undefined;
}

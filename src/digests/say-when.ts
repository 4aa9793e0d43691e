import type { Day } from './due.ts';

const WEEKDAYS = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];

/** `2026-11-23` as "23/11/2026". */
export function sayDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}/${month}/${year}`;
}

/** "Thứ hai, 23/11/2026". */
export function sayWeekday(day: Day): string {
  return `${WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]}, ${sayDay(day)}`;
}

/** How far ahead `day` is of `today`: "hôm nay", "ngày mai", "còn 5 ngày". */
export function sayAhead(day: Day, today: Day): string {
  const days = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
  if (days <= 0) return 'hôm nay';
  return days === 1 ? 'ngày mai' : `còn ${days} ngày`;
}

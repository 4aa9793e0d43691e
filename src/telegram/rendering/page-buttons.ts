import { writeWish } from '../button-data.ts';
import type { Button } from './message.ts';

/** ◀ 2/5 ▶; nothing where there is one page only. `page` counts from 0. */
export function pageButtons(
  page: number,
  pages: number,
  to: (label: string, page: number) => Button,
): Button[] {
  if (pages <= 1) return [];
  return [
    ...(page > 0 ? [to('◀', page - 1)] : []),
    { label: `${page + 1}/${pages}`, data: writeWish({ do: 'nothing' }) },
    ...(page < pages - 1 ? [to('▶', page + 1)] : []),
  ];
}

import { DIGEST_ACTIONS, type DigestAction } from './digests/read-wish.ts';

/** What a tapped button asks for. `place` is as `writePlace` writes it; pages count from 0. */
export type Wish =
  | { readonly do: 'open source'; readonly place: string }
  | { readonly do: 'turn page'; readonly place: string; readonly page: number }
  | { readonly do: 'verify'; readonly place: string }
  | { readonly do: 'ask'; readonly answer: string; readonly question: number }
  | { readonly do: 'vote'; readonly answer: string; readonly vote: 1 | -1 }
  | { readonly do: 'open meeting'; readonly meeting: string }
  | { readonly do: 'list meetings'; readonly page: number; readonly filter: string }
  | { readonly do: 'list documents'; readonly page: number }
  | { readonly do: 'change digest'; readonly action: DigestAction }
  | { readonly do: 'list commitments'; readonly page: number }
  | { readonly do: 'send calendar' }
  | { readonly do: 'stop watch'; readonly watch: string }
  /** A label that only informs, such as "2/5". */
  | { readonly do: 'nothing' };

/** A filter of /hop in a button may take so many bytes: 64, less the letter, a page of five digits and two signs. */
export const FILTER_BYTES = 56;

/** Callback data for a wish: at most 64 bytes. */
export function writeWish(wish: Wish): string {
  switch (wish.do) {
    case 'open source':
      return `s_${wish.place}`;
    case 'turn page':
      return `p_${wish.place}_${wish.page}`;
    case 'verify':
      return `v_${wish.place}`;
    case 'ask':
      return `q_${wish.answer}_${wish.question}`;
    case 'vote':
      return `f_${wish.answer}_${wish.vote === 1 ? 'u' : 'd'}`;
    case 'open meeting':
      return `m_${wish.meeting}`;
    case 'list meetings':
      return `l_${wish.page}_${wish.filter}`;
    case 'list documents':
      return `d_${wish.page}`;
    case 'change digest':
      return `b_${wish.action}`;
    case 'list commitments':
      return `h_${wish.page}`;
    case 'send calendar':
      return 'i';
    case 'stop watch':
      return `w_${wish.watch}`;
    case 'nothing':
      return 'n';
  }
}

type Reader = (...groups: string[]) => Wish;

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [/^s_([0-9a-z-]{1,40})$/, (place = '') => ({ do: 'open source', place })],
  [
    /^p_([0-9a-z-]{1,40})_(\d{1,5})$/,
    (place = '', page = '') => ({ do: 'turn page', place, page: Number(page) }),
  ],
  [/^v_([0-9a-z-]{1,40})$/, (place = '') => ({ do: 'verify', place })],
  [/^q_([\w-]{12})_(\d{1,2})$/, (answer = '', n = '') => ({ do: 'ask', answer, question: Number(n) })],
  [
    /^f_([\w-]{12})_([ud])$/,
    (answer = '', vote = '') => ({ do: 'vote', answer, vote: vote === 'u' ? 1 : -1 }),
  ],
  [/^m_([0-9a-z]{1,12})$/, (meeting = '') => ({ do: 'open meeting', meeting })],
  [
    /^l_(\d{1,5})_(.{0,56})$/u,
    (page = '', filter = '') => ({ do: 'list meetings', page: Number(page), filter }),
  ],
  [/^d_(\d{1,5})$/, (page = '') => ({ do: 'list documents', page: Number(page) })],
  ...DIGEST_ACTIONS.map((action): readonly [RegExp, Reader] => [
    new RegExp(`^b_${action}$`),
    () => ({ do: 'change digest', action }),
  ]),
  [/^h_(\d{1,5})$/, (page = '') => ({ do: 'list commitments', page: Number(page) })],
  [/^i$/, () => ({ do: 'send calendar' })],
  [/^w_([\w-]{8})$/, (watch = '') => ({ do: 'stop watch', watch })],
  [/^n$/, () => ({ do: 'nothing' })],
];

/** Reads callback data or a `/start` parameter; undefined where it is nothing that this version writes. */
export function readWish(data: string): Wish | undefined {
  for (const [pattern, read] of READERS) {
    const found = pattern.exec(data);
    if (found) return read(...found.slice(1));
  }
  return undefined;
}

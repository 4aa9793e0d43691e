import { lately } from '../lately.ts';
import { hasDigit } from '../matches.ts';
import type { Range } from '../range.ts';
import { rangesOf } from '../words.ts';

const PHONE = /(?<![\p{L}\p{N}.,/-])(?:\+84|0)\d{1,3}[ .-]?\d{3,4}[ .-]?\d{3,4}(?![\p{L}\p{N}])/gu;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"]{1,300}|[\w.-]{1,64}@[\w.-]{1,80}/gu;
// số 12/2024/NQ-HĐND, 97/TB-VPUB
const DOCUMENT_NUMBER = /(?<![\p{L}\p{N}/])\d{1,5}(?:\/\d{4})?\/\p{L}{1,8}\d{0,3}(?:-[\p{L}&.]{1,12}){0,3}/gu;

/**
 * Figures that say neither a date nor an amount: phone numbers, web and mail addresses, document numbers
 * ("97/TB-VPUB"), in order of kind. `low` is the `lower` form of a text.
 */
export const lookalikes: (low: string) => readonly Range[] = lately((low) =>
  (hasDigit(low) ? [PHONE, ADDRESS, DOCUMENT_NUMBER] : [ADDRESS]).flatMap((pattern) =>
    rangesOf(low, pattern),
  ),
);

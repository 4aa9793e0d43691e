import { createRequire } from 'node:module';
import { InputError } from '../errors.ts';
import { vietnameseShare } from './syllable.ts';

/** The decoder is loaded with the first file that is not UTF-8: hardly one is. */
const require = createRequire(import.meta.url);

/** The text of `bytes` in an encoding other than plain UTF-8. */
function decodeAs(encoding: string, bytes: Uint8Array): string {
  const iconv: typeof import('iconv-lite') = require('iconv-lite');
  return iconv.decode(Buffer.from(bytes), encoding);
}

/** First bytes of files that are no text, and what to call them. */
const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a DOCX or ZIP archive', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Word file', [0xd0, 0xcf, 0x11, 0xe0]],
  ['an RTF file', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['a picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a picture', [0xff, 0xd8, 0xff]],
  ['a picture', [0x47, 0x49, 0x46, 0x38]],
  ['a compressed file', [0x1f, 0x8b]],
];

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** One-byte encodings that Vietnamese was written in: windows-1258; TCVN3 and VN1 (one table holds both); VISCII. */
const LEGACY = ['windows-1258', 'tcvn', 'viscii'] as const;
/** Of the accented words of a Vietnamese text nearly all are well-formed syllables; of one decoded wrongly, few are. */
const LEGACY_SHARE = 0.75;

/**
 * The characters of a file: UTF-8, UTF-16 (with or without a byte order mark), UTF-32, windows-1258, TCVN3 or VISCII,
 * told apart by content. A byte order mark is not part of the text.
 *
 * @param file name for messages
 * @throws InputError that names the file and says why it is no text
 */
export function decode(bytes: Uint8Array, file: string): string {
  for (const [name, signature] of SIGNATURES) {
    if (startsWith(bytes, signature))
      throw new InputError(`${file}: ${name}, not a text; save it as .txt, .md or .html`);
  }
  const text = decoded(bytes, file);
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0 || (code < 0x20 && code !== 0x1b && (code < 9 || code > 13))) controls++;
  }
  if (controls > text.length / 200) throw new InputError(`${file}: binary data, not a text`);
  return text;
}

function decoded(bytes: Uint8Array, file: string): string {
  for (const [encoding, mark] of BYTE_ORDER_MARKS) {
    if (startsWith(bytes, mark)) return decodeAs(encoding, bytes.subarray(mark.length));
  }
  const wide = utf16Order(bytes);
  if (wide !== undefined) return decodeAs(wide, bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return legacy(bytes, file);
  }
}

function legacy(bytes: Uint8Array, file: string): string {
  let best = { text: '', share: 0 };
  for (const encoding of LEGACY) {
    const text = decodeAs(encoding, bytes);
    const share = vietnameseShare(text);
    if (share > best.share) best = { text, share };
  }
  if (best.share >= LEGACY_SHARE) return best.text;
  throw new InputError(
    `${file}: encoding not recognised (neither UTF-8, UTF-16, windows-1258 nor TCVN3); save it as UTF-8`,
  );
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return bytes.length >= start.length && start.every((byte, i) => bytes[i] === byte);
}

/** Text in UTF-16 has a zero in every other byte for each ASCII letter, space and sign. */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 4096) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (odd > length / 6 && even < odd / 20) return 'utf-16le';
  if (even > length / 6 && odd < even / 20) return 'utf-16be';
  return undefined;
}

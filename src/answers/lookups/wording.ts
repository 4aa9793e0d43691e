import type { Format, Person } from '../../meetings/fact.ts';
import { fold } from '../../text/fold.ts';

/** "Nguyễn Văn An, Giám đốc Sở Y tế". */
export function personText(person: Person): string {
  const name = person.address ? `${person.address} ${person.name}` : person.name;
  if (!person.role) return name;
  const role = plainRole(person.role);
  // informal notes write the role in brackets
  return /^[\p{L}.&/ -]{1,14}$/u.test(role) && !role.includes(' ') ? `${name} (${role})` : `${name}, ${role}`;
}

/** Offices that stand in columns, with a comma for the gap. */
export function plainRole(role: string): string {
  return role.replace(/\s*\|\s*|\s{2,}|\t/gu, ', ');
}

/** "A, B và C". With "; " where the parts hold commas themselves. */
export function joined(parts: readonly string[], separator = ', '): string {
  if (parts.length < 2 || separator !== ', ') return parts.join(separator);
  return `${parts.slice(0, -1).join(', ')} và ${parts.at(-1)}`;
}

/** Drops texts that another one says as well; of two that say the same the longer stays, in the place of the first. */
export function withoutRepeats(
  texts: readonly string[],
  keyOf: (text: string) => string = (text) => text,
): string[] {
  const kept: string[] = [];
  for (const text of texts) {
    const key = plain(keyOf(text));
    const same = kept.findIndex((other) => {
      const known = plain(keyOf(other));
      return known === key || (keyOf(text) === text && (known.includes(key) || key.includes(known)));
    });
    if (same < 0) kept.push(text);
    else if ((kept[same] ?? '').length < text.length) kept[same] = text;
  }
  return kept;
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

export const FORMAT_TEXT: Readonly<Record<Format, string>> = {
  in_person: 'trực tiếp',
  online: 'trực tuyến',
  hybrid: 'trực tiếp kết hợp trực tuyến',
};

/** First letter large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

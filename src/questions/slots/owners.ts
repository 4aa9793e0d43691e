import { findPeople } from '../../text/names/names.ts';

/** "An + Bình", "@Hoa", "chị Lan": the names of those who share a task; no office or group. */
export function ownersIn(owner: string): string[] {
  const alone = /^@?(\p{Lu}[\p{Ll}\p{M}]{1,8})$/u.exec(owner.trim())?.[1];
  if (alone) return [alone];
  // "Hoàng Oanh" of notes is called Oanh; who is given in full is asked for with a form of address
  return findPeople(owner, undefined, { lists: true }).flatMap(({ name }) => {
    const words = name.split(' ');
    return words.length === 2 ? [name, words[1] ?? name] : [name];
  });
}

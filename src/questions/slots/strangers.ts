import type { Bag } from '../../search/bag.ts';
import { fold, lower } from '../../text/fold.ts';
import { findPeople } from '../../text/names/names.ts';
import { holdsPlace, type Profile } from '../scope/profile.ts';
import { isEverydayWord } from '../typing/everyday-words.ts';
import type { People } from './people.ts';

/** Names in a question that no document holds: full ones, and given ones behind a form of address ("anh Tuấn"). */
export function strangersIn(
  question: string,
  { people, profiles }: { readonly people: People; readonly profiles: readonly Profile[] },
): string[] {
  if (!/\p{Lu}/u.test(question)) return [];
  return findPeople(question)
    .filter(
      ({ name, address }) =>
        people.mentions(name).length === 0 &&
        (name.includes(' ') ||
          (address !== undefined &&
            !profiles.some(({ whole }) => whole.some((bag) => isCalled(bag, name, address))))),
    )
    .filter(({ name, start }) => {
      // "HĐND xã Tân An Đông", "gốm Hà Thanh" read like names: what a meeting's own name says is no person, nor is what
      // a document holds side by side where the question speaks of nobody
      if (name.includes(' ') && profiles.some(({ said }) => saysName(said, fold(name)))) return false;
      const addressed = ADDRESS.test(fold(question.slice(0, start)));
      return addressed || !profiles.some(({ whole }) => whole.some((bag) => holdsPlace(bag, fold(name))));
    })
    .map(({ name }) => name);
}

/** Does it say the name, or all but its first word, which may be another's: "lớp 12A |Lê Văn An"? */
function saysName(said: Bag, name: string): boolean {
  const rest = name.slice(name.indexOf(' ') + 1);
  return holdsPlace(said, name) || (rest.split(' ').length > 2 && holdsPlace(said, rest));
}

/** Does it hold the name: an everyday word ("Tập") only as the person is called in the question? */
function isCalled(bag: Bag, name: string, address: string): boolean {
  return says(bag, name) && (!isEverydayWord(lower(name)) || bag.pairs.has(`${fold(address)} ${fold(name)}`));
}

/** Does it hold the word, with these accents or with none? */
function says({ forms }: Bag, name: string): boolean {
  const folded = fold(name);
  const written = forms.get(folded);
  return written !== undefined && (written.includes(lower(name)) || written.includes(folded));
}

/** How a person is spoken of. */
const ADDRESS =
  /(?:^|[^a-z])(?:ong|ba|anh|chi|em|co|chu|bac|thay|cu|dong chi|d\/c|dai bieu|bi thu|chu tich|giam doc|truong(?: [a-z]+){1,2}|chu nhiem|thu truong|bo truong|dai su|ke toan|luat su|ky su|bac si|phong vien|mr|mrs|ms)\.? $/;

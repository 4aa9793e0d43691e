import type { Fact } from '../../meetings/fact.ts';
import type { Query } from '../../questions/query.ts';
import { spelled } from '../../questions/slots/role-words.ts';
import { foldedWords } from '../../questions/typing/typing.ts';
import { fold } from '../../text/fold.ts';
import { expansions } from '../../text/spelling/abbreviations.ts';
import { words } from '../../text/words.ts';

/** Whom a question asks what they have to do stands before these words, unaccented. */
const CHARGED =
  /(?:^| )(?:duoc (?:giao|phan cong|yeu cau)|phai|co (?:nhiem vu|trach nhiem)|chiu trach nhiem|can|lam (?:gi|viec gi)|nhan (?:viec|nhiem vu))(?: |$)/;

const SHORT_FORM = /^[\p{Lu}&-]{3,9}$/u;

/** Is a task of this unit that of the body which the question names: "Công an tỉnh Hà Nam được giao việc gì?" */
export function isOwnTask(query: Query, facts: readonly Fact[]): boolean {
  if (query.people.length > 0 || query.typing.english) return false;
  const at = CHARGED.exec(foldedWords(query.typing))?.index ?? 0;
  if (at === 0) return false;
  const asked = ` ${spelled(query.typing.topic)} `;
  return facts.some((fact) => {
    if (fact.kind !== 'action' || fact.value.owner === undefined) return false;
    const named = words(fact.value.owner.replace(/\s*\([^)]*\)?/gu, ''));
    const owner = named.map(({ text, folded }) => fold(expansions(text)[0] ?? folded)).join(' ');
    // "Phòng QLKH": a short form says which without its "phòng"
    const short = named.length === 2 && SHORT_FORM.test(named[1]?.text ?? '') ? named[1]?.folded : undefined;
    return (
      (owner.length > 5 && owner.includes(' ') && asked.includes(` ${owner} `)) ||
      (short !== undefined && asked.includes(` ${short} `))
    );
  });
}

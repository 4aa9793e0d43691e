import type { Document, Span } from '../../corpus/document.ts';
import type { Meeting } from '../../meetings/meeting.ts';
import { sheetOf } from '../../search/sheets.ts';
import { lower } from '../../text/fold.ts';
import { findPeople } from '../../text/names/names.ts';
import { sentences } from '../../text/sentences.ts';
import { isSyllable } from '../../text/spelling/syllables.ts';
import { type Word, words } from '../../text/words.ts';
import { isFunctionWord } from '../terms.ts';
import type { QuestionWord } from '../typing/typing.ts';
import { officeHeld } from './offices-held.ts';
import { ownersIn } from './owners.ts';
import { addresses, fitting } from './person-fit.ts';

/** A place where a document names a person, with the role it gives there. */
export interface PersonMentioned {
  readonly name: string;
  readonly role?: string;
  /** The body or side that the document seats the person with. */
  readonly side?: string;
  /** How somebody is addressed who has no other name: "mẹ" of "mẹ Na". */
  readonly address?: string;
  /** The sentence or field. */
  readonly span: Span;
}

/** One that gives a role. */
export type OfficeMentioned = PersonMentioned & { readonly role: string };

function hasRole(mention: PersonMentioned): mention is OfficeMentioned {
  return mention.role !== undefined && mention.role !== '';
}

/** A person that the question names: the names in the documents that fit, surest first. */
export interface PersonAsked {
  readonly names: readonly string[];
  /** Places of the question's words that make up the name. */
  readonly words: readonly number[];
}

interface Known {
  readonly name: string;
  readonly words: readonly Word[];
}

/** Words that begin like a form of address and name nobody, unaccented. */
const COMPOUNDS = new Set(
  (
    'chu y,chu trong,co lap,ba con,anh em,chi em,ong ba,co giao,thay giao,bac si,bac bo,cu the,chi phi,chi bo,chi tieu,' +
    'chi tiet,co ban,ba ben,ba tinh,ba nuoc,bo tri,bo cuc,em be,cau be,co be,di tich,di san,di dan,di chuyen,di lai,di hoc,di lam,thay doi,thay mat,thay the,co quan,co so,co dong,co tuc,di doi,chi tra,chi nhanh'
  ).split(','),
);

/** Words that begin like a given name, unaccented: "co hieu luc" speaks of no cô Hiếu, "ba phuong an" of no bà Phương. */
const WORDS_LIKE_NAMES = new Set(
  (
    'hieu luc,hieu qua,hieu truong,thanh toan,thanh lap,thanh vien,thanh tra,thanh phan,thanh ly,phuong an,phuong tien,' +
    'phuong thuc,phuong huong,hoa don,hoa giai,ha tang,tien do,tien hanh,minh chung,binh chon,binh quan,an toan,an ninh,' +
    'an sinh,quy dinh,quy hoach,quy che,loi nhuan,tam ung,tam dung,linh vuc,dat dai,ngan sach,ngan hang,hang muc,mai tang,' +
    'dao tao,khoa hoc,tai san,tai chinh,tai lieu,hien truong,hien trang,nghia vu,van ban,van phong,dinh muc,dinh ky,' +
    'bao tri,bao cao,bao hiem,bao ve,tang luong,tang gia,thu chi,thu hoi,hoan thanh,hoan thien,cong trinh,cong khai,' +
    'vinh du,cuong che,duyet chi,huong dan,giang day,nhan su,nhan cong,son sua,lam viec,trung thau,trung tam,nam nay,nam ngoai,nam sau,nam toi,nam truoc,nam hoc'
  ).split(','),
);
/** Names that are as often how somebody younger is spoken of. */
const ADDRESSED_AS = new Set('bé út tí cháu'.split(' '));
/** "Lương tháng 13": they carry no topic, but go on with a word all the same. */
const OF_TIME = new Set(['thang', 'nam', 'ngay', 'gio', 'tuan']);

/** Everyone the documents name. */
export class People {
  readonly #mentions = new Map<string, PersonMentioned[]>();
  #withRole: readonly OfficeMentioned[] | undefined;
  /** Unaccented last word of a name → names. */
  readonly #byGivenName = new Map<string, Known[]>();

  readonly #documents: readonly Document[];

  constructor(documents: readonly Document[], meetings: readonly Meeting[]) {
    this.#documents = documents;
    for (const meeting of meetings) {
      for (const fact of meeting.facts) {
        if ('name' in fact.value) {
          const { name, role, side, address } = fact.value;
          this.#add(name, role, fact.span, side, address);
        }
        // "Trung: liên hệ sân": notes call by the given name alone whoever has a task
        if (fact.kind === 'action' && fact.value.owner)
          for (const name of ownersIn(fact.value.owner)) this.#add(name, undefined, fact.span);
      }
    }
    for (const document of documents) {
      for (const block of document.blocks) {
        if (block.kind === 'furniture') continue;
        for (const range of sentences(document.text, block)) {
          const span = { document, start: range.start, end: range.end };
          const sentence = document.text.slice(range.start, range.end);
          for (const person of findPeople(sentence)) {
            this.#add(person.name, person.role?.text, span);
            const office = officeHeld(sentence, person);
            if (office !== undefined) this.#add(person.name, office, span);
          }
        }
      }
    }
  }

  /** Where the documents name this person, spelled as in the documents; places that give a role first. */
  mentions(name: string): readonly PersonMentioned[] {
    const all = this.#mentions.get(lower(name)) ?? [];
    return [...all.filter(({ role }) => role), ...all.filter(({ role }) => !role)];
  }

  /** The people whose whole names stand in `text`, in order; a name within a longer one ("Hồng" of "Lê Hồng An") is none. */
  named(text: string): string[] {
    const list = words(text);
    const found = list.flatMap((last, end) => {
      if (!/^\p{Lu}/u.test(last.text)) return [];
      const standsHere = ({ words }: Known) =>
        words.every((word, i) => word.lower === list[end + 1 - words.length + i]?.lower);
      const names = (this.#byGivenName.get(last.folded) ?? []).filter(standsHere);
      const [longest] = names.toSorted((a, b) => b.words.length - a.words.length);
      return longest ? [{ name: longest.name, from: end + 1 - longest.words.length, end }] : [];
    });
    const isWithin = (one: (typeof found)[number]) =>
      found.some((other) => other !== one && other.from <= one.from && one.end <= other.end);
    return [...new Set(found.filter((one) => !isWithin(one)).map(({ name }) => name))];
  }

  /** Every mention that gives a role. */
  withRole(): readonly OfficeMentioned[] {
    this.#withRole ??= [...this.#mentions.values()].flat().filter(hasRole);
    return this.#withRole;
  }

  /** The persons that the question's words name: by full name, by its last two words, or by the given name after a form of address. */
  asked(question: readonly QuestionWord[]): PersonAsked[] {
    const asked: PersonAsked[] = [];
    const used = new Set<number>();
    const accented = question.some((word) => word.accented && !word.read);
    for (const shortest of [3, 2, 1]) {
      for (let end = 0; end < question.length; end++) {
        const last = question[end];
        if (!last || used.has(end)) continue;
        const fits = (this.#byGivenName.get(last.folded) ?? [])
          .map(({ name, words }) => ({ name, length: fitting(words, question, end, accented) }))
          .filter(({ length }) => length >= shortest && (length > 1 || !this.#isOtherWord(question, end)));
        const longest = Math.max(0, ...fits.map(({ length }) => length));
        if (longest === 0) continue;
        const at = Array.from({ length: longest }, (_, i) => end - i);
        if (at.some((place) => used.has(place))) continue;
        const names = asTyped(
          fits.filter(({ length }) => length === longest).map(({ name }) => name),
          last,
        );
        for (const place of at) used.add(place);
        asked.push({ names, words: at });
      }
    }
    return asked;
  }

  /** A single syllable that is a word of its own here: "chi bao nhiêu", "chú ý", "của Thủy sản". */
  #isOtherWord(question: readonly QuestionWord[], at: number): boolean {
    const [before, word, after] = [question[at - 1], question[at], question[at + 1]];
    if (!word) return false;
    // a capital at the start of a question says nothing
    const capital = at > 0 && /^\p{Lu}/u.test(word.text);
    const accented = question.some((other) => other.accented);
    // "mẹ bé Sóc": the name follows
    if (!capital && ADDRESSED_AS.has(word.lower) && /^\p{Lu}/u.test(after?.text ?? '')) return true;
    if (!capital && (isFunctionWord(word, accented) || COMPOUNDS.has(`${before?.folded} ${word.folded}`)))
      return true;
    if ((at === 0 || (!capital && !word.accented)) && WORDS_LIKE_NAMES.has(`${word.folded} ${after?.folded}`))
      return true;
    if (!after || /^\p{Lu}/u.test(after.text)) return false;
    if (isFunctionWord(after, accented) && !OF_TIME.has(after.folded)) return false;
    if (addresses(question, at - 1)) return false;
    // "thu ba thong nhat": without accents only the neighbours tell whether "ba" is a lady
    const pair = `${word.folded} ${after.folded}`;
    return this.#documents.some((document) => sheetOf(document).bag.pairs.has(pair));
  }

  #add(name: string, role: string | undefined, span: Span, side?: string, address?: string): void {
    const key = lower(name);
    const mention = {
      name,
      span,
      ...(role ? { role } : {}),
      ...(side ? { side } : {}),
      ...(address ? { address } : {}),
    };
    const mentions = this.#mentions.get(key);
    if (mentions) {
      if (
        !mentions.some(
          (other) =>
            other.span.document === span.document &&
            other.span.start === span.start &&
            (role === undefined || other.role === role),
        )
      ) {
        mentions.push(mention);
      }
      return;
    }
    this.#mentions.set(key, [mention]);
    const known: Known = { name, words: words(name) };
    this.#call(known, known.words.at(-1)?.folded ?? '');
    // "Emma" is Emma Wong
    const [first] = known.words;
    if (
      first &&
      known.words.length > 1 &&
      /^\p{Lu}\p{Ll}{2,}$/u.test(first.text) &&
      !isSyllable(first.folded)
    )
      this.#call({ name, words: [first] }, first.folded);
  }

  #call(known: Known, given: string): void {
    const same = this.#byGivenName.get(given);
    if (same) same.push(known);
    else this.#byGivenName.set(given, [known]);
  }
}

/** "Dung" may be Dũng typed without its accent, but not where somebody is called Dung. */
function asTyped(names: readonly string[], last: QuestionWord): readonly string[] {
  const same = names.filter((name) => lower(name).endsWith(last.lower));
  return same.length > 0 ? same : names;
}

import type { Query } from '../../questions/query.ts';
import { type Term, weightOf, withoutCues } from '../../questions/terms.ts';
import { type Bag, cover } from '../../search/bag.ts';
import { OF_TALK } from '../evidence/decided.ts';
import { asksWhatCame } from '../evidence/outcome.ts';

/** What the question is about, for looking at sentences: its terms without those that only say what sort of thing is asked. */
export function topicTerms(query: Query): readonly Term[] {
  return withoutUnsaidCues(query)
    .filter((term, _, all) => !isMeasureWord(query, term) && !(all.length > 1 && isMoney(query, term)))
    .map((term): Term => {
      if (isSpending(query, term) || isForeseen(query, term)) return { ...term, optional: 'left out' };
      if (asksForOneOf(query, term)) return { ...term, optional: 'left out' };
      return isVerbOfTalk(query, term) ||
        isSaidBy(query, term) ||
        isMoneyFor(query, term) ||
        isHandling(query, term)
        ? { ...term, optional: 'in other words' }
        : term;
    });
}

/** "Ai lo băng rôn?": a list of tasks says whose each is without a word for that, where what is left tells enough. */
function withoutUnsaidCues({ intents, terms, expects, people }: Query): readonly Term[] {
  const [best] = intents;
  // "thầy An dạy môn gì?": "giáo viên Toán" says so without these words
  if (best?.intent.name === 'birth' && people.length > 0) {
    const named = people.flatMap(({ words }) => words);
    return terms.filter(({ at }) => named.includes(at));
  }
  const leftOut = LEFT_OUT[best?.intent.name ?? ''];
  // "mục đích chuyến đi là gì?": "nhằm …" says so
  if (!best || (leftOut !== expects.kind && !expects.purpose)) return terms;
  const rest = withoutCues(terms, [best]);
  return weightOf(rest) >= TELLING ? rest : terms;
}

/** "Bà Hoa yêu cầu gì về quảng cáo?": what she asked for may be told by another verb. */
function isVerbOfTalk(query: Query, term: Term): boolean {
  const { intents, people, terms } = query;
  const [best] = intents;
  if (!best || people.length === 0 || !OF_TALK.has(best.intent.name)) return false;
  const rest = matterOf(query);
  return (
    rest.length > 0 &&
    !people.some(({ words }) => words.includes(term.at)) &&
    !withoutCues(terms, [best]).includes(term)
  );
}

/** "Chị Hoa báo đã tiêu bao nhiêu?": that she says so, a text tells by another verb. */
function isSaidBy({ people, intents }: Query, { at, folded }: Term): boolean {
  return intents.length > 0 && SAYS.has(folded) && people.some(({ words }) => Math.max(...words) === at - 1);
}

const SAYS = new Set('bao noi keu cho ke thong khai'.split(' '));

/** "Vụ gia phả giải quyết tới đâu rồi?": what came of it is told by what was done. */
function isHandling(query: Query, { at, folded }: Term): boolean {
  const beside = (by: number) => query.typing.topic[at + by]?.folded ?? '';
  const handles =
    HANDLES.has(folded) || HANDLES.has(`${folded} ${beside(1)}`) || HANDLES.has(`${beside(-1)} ${folded}`);
  return handles && asksWhatCame(query);
}

const HANDLES = new Set('giai quyet,xu ly,tinh,chuyen,vu'.split(','));

/** What a question asks about beside the persons it names and the words that ask. */
export function matterOf({ intents, people, terms }: Query): readonly Term[] {
  const named = new Set(people.flatMap(({ words }) => words));
  return withoutCues(terms, intents.slice(0, 1)).filter(({ at }) => !named.has(at));
}

/** Kinds of question whose cue a text need not say, with what they expect: "nộp cho chị Lan trước 15/4" says no "hạn". */
const LEFT_OUT: Readonly<Record<string, string>> = {
  action_item: 'person',
  deadline: 'date',
  effect: 'date',
};

/** The weight of about one telling word. */
const TELLING = 3;

const ASKS = new Set(['bao', 'may', 'het', 'nhieu']);
/** "hết bao nhiêu", "tốn mấy triệu", "mất bao nhiêu": spending is said in many words, or by the amount alone. */
const SPENDS = new Set(['ton', 'het', 'mat', 'ngon']);

/** Words that ask for an amount, which a text may leave out: "hết bao nhiêu tiền", "tổng cộng mấy triệu", "bao lâu". */
function isSpending({ expects, typing, terms }: Query, { at, folded }: Term): boolean {
  if (expects.kind !== 'number') return false;
  const rest = terms.length > 2;
  const beside = (by: number) => typing.topic[at + by]?.folded ?? '';
  if (folded === 'lam') return expects.unit === 'tien' || expects.measure === 'money';
  if (folded === 'lau') return beside(-1) === 'bao';
  // "mức tạm ứng chốt mấy phần trăm?": that it is a rate, and settled, goes without saying
  if (folded === 'muc') return rest;
  if (folded === 'chot') return rest && (beside(1) === 'lai' || beside(1) === 'la');
  if (folded === 'cuoi' || folded === 'cung')
    return rest && (folded === 'cuoi' ? beside(1) === 'cung' : beside(-1) === 'cuoi');
  if (folded === 'tong' || folded === 'cong')
    return TOTALS.has(beside(1)) || (folded === 'cong' && beside(-1) === 'tong');
  return SPENDS.has(folded) && ASKS.has(beside(1));
}

/** "Hosting chọn bên nào?", "thuê loại nào?": a text says which, and not that it is a side or was chosen. */
function asksForOneOf({ typing, terms }: Query, { at, folded }: Term): boolean {
  const beside = (by: number) => typing.topic[at + by]?.folded ?? '';
  const isOne = (word: string, next: string) =>
    (ONE_OF.has(word) && WHICH.has(next)) || (SORTS.has(word) && next === 'nao');
  const rest = terms.length > 1;
  return (
    rest &&
    (isOne(folded, beside(1)) ||
      isOne(`${folded} ${beside(1)}`, beside(2)) ||
      isOne(`${beside(-1)} ${folded}`, beside(1)) ||
      (CHOOSES.has(folded) &&
        (isOne(beside(1), beside(2)) ||
          beside(1) === 'ai' ||
          (folded === 'chon' && (WHICH.has(beside(2)) || WHICH.has(beside(3)))))))
  );
}

const ONE_OF = new Set('ben cai loai kieu cho hang thang dua mau con'.split(' '));
const SORTS = new Set('viec,mon,khoan,hang muc,tinh nang,cong viec,phan viec'.split(','));
const WHICH = new Set(['nao', 'gi']);
const CHOOSES = new Set('chon chot lay theo xai dung gut'.split(' '));

/** "Dự kiến mấy mâm?", "dự tính khi nào xong?": that it is foreseen, a plan need not say. */
function isForeseen({ expects, typing }: Query, { at, folded }: Term): boolean {
  const beside = (by: number) => typing.topic[at + by]?.folded ?? '';
  return (
    FORESEEN_FOR.has(expects.kind) &&
    (folded === 'du' ? FORESEEN.has(beside(1)) : beside(-1) === 'du' && FORESEEN.has(folded))
  );
}

const FORESEEN = new Set(['kien', 'dinh', 'tinh', 'tru']);
const FORESEEN_FOR = new Set(['number', 'date', 'place']);

const TOTALS = new Set(['cong', 'het', 'bao', 'tien', 'so', 'la', 'chi', 'may']);

/** "Bao nhiêu tiền": an amount says so itself; what speaks of money elsewhere is no better answer for it. */
function isMoney({ expects, typing }: Query, { at, folded }: Term): boolean {
  return folded === 'tien' && expects.unit === 'tien' && ASKS.has(typing.topic[at - 1]?.folded ?? '');
}

/** "Đóng tiền xe", "thu tiền áo": that it is money goes without saying. */
function isMoneyFor({ typing, terms }: Query, { at, folded }: Term): boolean {
  return (
    folded === 'tien' &&
    PAYS.has(typing.topic[at - 1]?.folded ?? '') &&
    terms.some((other) => other.at === at + 1)
  );
}

const PAYS = new Set('dong nop thu gop tra chi nhan'.split(' '));

/** "Bao nhiêu phần trăm" is answered by "20%": what is counted is no topic. */
function isMeasureWord({ expects, typing }: Query, { at, folded }: Term): boolean {
  // "mấy mét": "640 m"
  if (expects.measure === 'length' && ASKS.has(typing.topic[at - 1]?.folded ?? '')) return folded !== 'dai';
  // "mấy trăm", "mấy chục": only how large the amount is
  if (expects.measure === 'money' && (folded === 'tram' || folded === 'chuc'))
    return ASKS.has(typing.topic[at - 1]?.folded ?? '');
  return (
    expects.unit === 'phan' &&
    ((folded === 'phan' && typing.topic[at + 1]?.folded === 'tram') ||
      (folded === 'tram' && typing.topic[at - 1]?.folded === 'phan'))
  );
}

/** With the accents typed: "số lượng" is no "lương". */
export function speaksOf(subject: readonly string[], terms: readonly Term[], bags: readonly Bag[]): boolean {
  // "lương tối thiểu" is said in one breath, not by a wage here and a minimum there
  const apart = (bag: Bag) => subject.slice(1).some((word, i) => !bag.pairs.has(`${subject[i]} ${word}`));
  if (subject.length > 2 && bags.every(apart)) return false;
  return subject.every((word) => {
    const term = terms.find(({ folded }) => folded === word);
    return bags.some((bag) => (term ? cover(term, bag) > 0.5 : bag.forms.has(word)));
  });
}

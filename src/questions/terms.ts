import { type Bag, cover, type Sought } from '../search/bag.ts';
import { words } from '../text/words.ts';
import type { Aliases } from './aliases.ts';
import { type IntentMatch, wordsOfCues } from './intents.ts';
import { isEverydayWord } from './typing/everyday-words.ts';
import type { QuestionWord } from './typing/typing.ts';
import type { Vocabulary } from './typing/vocabulary.ts';

/** A word of the question that says what it is about. `weight` is how much it tells: rare words more than common ones. */
export interface Term extends Sought {
  readonly weight: number;
  /** Its place among the question's words: neighbours stand side by side. */
  readonly at: number;
  /** A text may leave it out, or say it in other words: it speaks for those that say it, and against none. */
  readonly optional?: 'left out' | 'in other words';
  /** Phrases that may stand in its stead: "chấp thuận" for "duyệt", the full name for an abbreviation. */
  readonly variants: readonly (readonly Sought[])[];
}

/** Another word for it is nearly as good as the word itself. */
export const VARIANT = 0.85;

/** How well a bag covers a term, by itself or by one of its variants in full: 0 to 1. */
export function coverTerm(term: Term, bag: Bag): number {
  let best = cover(term, bag);
  for (const variant of term.variants) {
    if (best >= VARIANT) break;
    best = Math.max(best, VARIANT * coverAll(variant, bag));
  }
  return best;
}

/** How well a bag covers the word of a phrase that it covers least. */
export function coverAll(phrase: readonly Sought[], bag: Bag): number {
  // "không duyệt" is not said by "duyệt …, không quá …"
  const [first, second] = phrase;
  if (first?.lower === 'không' && second && !bag.pairs.has(`khong ${second.folded}`)) return 0;
  let least = 1;
  for (const word of phrase) {
    least = Math.min(least, cover(word, bag));
    if (least === 0) break;
  }
  return least;
}

/**
 * Words that shape a question but carry no topic, accents as written: pronouns, particles, question words, politeness.
 * A word typed without accents counts as one of them only where no other common word has the same letters.
 */
const FUNCTION_WORDS =
  `à á ạ ạh ấy ấm ai anh ạ ad admin bằng bao bạn bị bởi bot các cái cậu chẳng chỉ cho chứ chưa có còn cụ cũng cuộc của cùng đã đang
đâu đây để đến đi đó được do dùm dù em gì giúp giùm gồm hãy hay hả hỏi hồi khi không khác kia là lại lần lúc mà mấy mình mỗi một mới muốn
này nào nên nếu tới ngoài nhé nhỉ nha nhiêu như những ở ôi qua quá ra rằng rồi sao sau sẽ tại thì thế theo thôi tôi tớ trên trong trước từ
tui và vào vẫn vậy về vì việc với vừa xem xin xong ủa ừ ơi dạ vâng ông bà đồng chí chị cô chú bác thầy biết nói kể
nhắc nêu ghi khỏi nay giờ ngày tháng năm hôm bữa nhiêu thứ lúc chỗ nơi bài chính điểm đúng phải sai rõ hộ giùm kiểu cần điều gồm vụ ấy nhà`
    .split(/\s+/)
    .filter(Boolean);

/** Two words that together ask or tell and say nothing of the matter; alone each may be part of it: "tài chính", "văn hóa". */
const FUNCTION_PHRASES = new Set(
  `liệt kê, kể tên, kể ra, nêu tên, diễn ra, rốt cuộc, cuối cùng, sau cùng, chung cuộc, danh sách, bài báo, văn bản, tài liệu, thông tin, hiện nay, thời gian, địa điểm, cụ thể, chi tiết, thật ra, chính xác,
hình thức, trả lời, câu chuyện, câu hỏi, bao nhiêu, chừng nào, dương lịch, âm lịch, lý do`
    .split(',')
    .map((phrase) => phrase.trim()),
);

/** Function words that stay function words without their accents: their letters spell no frequent word of meetings. */
const BARE_FUNCTION_WORDS =
  `ai anh ad bot bao nhieu co khong gi nao la thi ma da dang se duoc cho cua o tai trong tren voi va hay
nhung cac cai the vay nhe nhi nha a oi sao dau day do may khi luc ngay thang nam hom ong ba nguoi bi boi di den tu ve
vi ra vao xin hoi giup minh toi ban em chi co chu bac thay biet noi ke liet nhu con roi chua dung phai`
    .split(/\s+/)
    .filter(Boolean);

const OPENS_PHRASE = new Set([...FUNCTION_PHRASES].map((phrase) => phrase.split(' ')[0]));

const FUNCTION = new Set(FUNCTION_WORDS);
const BARE = new Set(BARE_FUNCTION_WORDS);

/** "Trả lời" shapes a question; "khi nào trả" is about paying. */
function isPartOfPhrase(question: readonly QuestionWord[], at: number): boolean {
  return question[at]?.lower === 'trả' && question[at + 1]?.lower !== 'lời';
}

/** Is it one as written, accents and all? */
export function isFunctionForm(form: string): boolean {
  return FUNCTION.has(form);
}

/** Is the word one that carries no topic? */
export function isFunctionWord(word: QuestionWord, questionAccented: boolean): boolean {
  if (word.accented || word.read === 'surely' || questionAccented) return FUNCTION.has(word.lower);
  return FUNCTION.has(word.lower) || (word.shaping ?? BARE.has(word.folded));
}

/** Is the word one of two that together only shape the question? */
function isInPhrase(question: readonly QuestionWord[], at: number): boolean {
  return [at - 1, at].some(
    (first) =>
      OPENS_PHRASE.has(question[first]?.lower) &&
      // "đã được trả lời chưa?" asks whether somebody did
      question[first - 1]?.lower !== 'được' &&
      FUNCTION_PHRASES.has(`${question[first]?.lower ?? ''} ${question[first + 1]?.lower ?? ''}`),
  );
}

/** A word said more often than this ("họp họp họp …") says no more, and would cost time. */
const MOST_SAID = 4;

const NONE: ReadonlySet<number> = new Set();

/**
 * The topic of a question: its words without those that only shape it. The words at the places of `names` are always
 * topic: "cần" of "Cần Thơ" needs nothing.
 */
export function contentTerms(
  question: readonly QuestionWord[],
  accented: boolean,
  vocabulary: Vocabulary,
  aliases: Aliases,
  names: ReadonlySet<number> = NONE,
): Term[] {
  const variants = variantsOf(question, aliases);
  const said = new Map<string, number>();
  return question.flatMap((word, at) => {
    const times = (said.get(word.folded) ?? 0) + 1;
    said.set(word.folded, times);
    const shapes =
      (isFunctionWord(word, accented) && !isPartOfPhrase(question, at)) || isInPhrase(question, at);
    return times > MOST_SAID || (shapes && !names.has(at))
      ? []
      : [
          {
            lower: word.lower,
            folded: word.folded,
            accented: word.accented,
            weight: weightOfWord(word, vocabulary, variants[at] ?? []),
            at,
            variants: variants[at] ?? [],
          },
        ];
  });
}

/** The weight of a telling word. */
const EVERYDAY = 4.5;

/** An abbreviation that only the asker uses weighs what the rarest word of its reading does. */
function weightOfWord(
  word: QuestionWord,
  vocabulary: Vocabulary,
  variants: readonly (readonly Sought[])[],
): number {
  // what everybody says and no document does is said otherwise there more often than it is missing
  if (vocabulary.frequency(word.folded) === 0 && variants.length === 0 && isEverydayWord(word.lower))
    return Math.min(EVERYDAY, vocabulary.weight(word.folded));
  if (vocabulary.frequency(word.folded) > 0 || variants.length === 0) return vocabulary.weight(word.folded);
  return Math.min(
    ...variants.map((variant) => Math.max(...variant.map(({ folded }) => vocabulary.weight(folded)))),
  );
}

/** For each word the phrases that say the same as a phrase it belongs to. */
function variantsOf(question: readonly QuestionWord[], aliases: Aliases): (readonly Sought[])[][] {
  const variants: (readonly Sought[])[][] = question.map(() => []);
  for (let start = 0; start < question.length; start++) {
    const end = Math.min(start + aliases.longestFrom(question[start]?.lower ?? ''), question.length);
    for (let phrase = '', at = start; at < end; at++) {
      phrase += `${at > start ? ' ' : ''}${question[at]?.lower ?? ''}`;
      const known = aliases.of(phrase);
      const word = at === start && known.length === 0 ? question[at]?.text : undefined;
      const others = (word === undefined ? known : aliases.ofShort(word)).map(soughtOf);
      for (let i = start; others.length > 0 && i <= at; i++) variants[i]?.push(...others);
    }
  }
  return variants;
}

const sought = new Map<string, readonly Sought[]>();

/** The words of a phrase of the language or the documents: there are few, so what was cut once is kept. */
function soughtOf(phrase: string): readonly Sought[] {
  let cut = sought.get(phrase);
  if (!cut) {
    cut = words(phrase).map((word) => ({
      lower: word.lower,
      folded: word.folded,
      accented: word.lower !== word.folded,
    }));
    sought.set(phrase, cut);
  }
  return cut;
}

/** Together, how much terms tell. */
export function weightOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}

/** The terms that no cue of these intents holds. */
export function withoutCues(own: readonly Term[], intents: readonly IntentMatch[]): readonly Term[] {
  const cues = wordsOfCues(intents);
  return own.filter((term) => !cues.has(term.folded));
}

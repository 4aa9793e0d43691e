import { excerpt } from '../../corpus/document.ts';
import type { Query } from '../../questions/query.ts';
import { coverTerm } from '../../questions/terms.ts';
import { foldedWords } from '../../questions/typing/typing.ts';
import { sheetOf, type Unit } from '../../search/sheets.ts';
import { type Asked, cutAtWord, reportAt } from '../context.ts';
import { OF_TALK } from '../evidence/decided.ts';
import { isEnough } from '../evidence/enough.ts';
import { type Evidence, evidence } from '../evidence/evidence.ts';
import { focus } from '../evidence/focus.ts';
import { KINDS } from '../evidence/kinds.ts';
import { countsVotes, mustSay, namesWho, tellsWhoIsAgainst } from '../evidence/must-say.ts';
import { asksWhatCame, endOfMatter } from '../evidence/outcome.ts';
import { reasonBehind } from '../evidence/reason-told.ts';
import { chatReplyTo, replyTo } from '../evidence/replies.ts';
import { isOfPeople, isTitleRow, rowText } from '../evidence/rows.ts';
import { settledFirst } from '../evidence/settled.ts';
import { speakers } from '../evidence/unit-facts.ts';
import { unitText } from '../evidence/unit-text.ts';
import { found, type Lookup } from '../found.ts';
import { isHeldByDeputyOnly } from '../persons/office-held.ts';
import { personAbove } from '../persons/person-above.ts';
import { deedAsked } from '../topic/deed-asked.ts';
import { ofSpeaker, SPEECH } from './of-speaker.ts';
import { asPoints } from './points.ts';

const SAID_SURELY = 0.85;
/** "Hồ A xây năm nào?" is not answered by a day on which something else is done there. */
const SAYS_ALL = 0.85;
const WHICH_YEAR = /(?:^| )nam nao(?: |$)/;
const TELLS_YEAR =
  /(?<!\d)(?:1[89]|20)\d\d(?!\d)|(?<!\p{L})(?:năm (?:nay|ngoái|sau|tới|trước|kia)|thế kỷ|thập niên)(?!\p{L})/iu;
const NEARLY = 0.1;

/**
 * What a meeting agreed, what somebody said or proposed, how many, until when, why: the sentence that says so. With
 * `saidAs` only a sentence that says it in these words.
 */
export function content(asked: Asked, intent: string, saidAs?: RegExp): Lookup {
  if (intent === 'agreed' && isHeldByDeputyOnly(asked)) return undefined;
  const says = [saidAs, mustSay(asked.query, intent)].filter((pattern) => pattern !== undefined);
  const tells = tellsWhoIsAgainst(asked.query);
  const names = namesWho(asked.query, intent);
  const counts = countsVotes(asked.query, intent);
  const year = intent === 'date' && says.length === 0 && WHICH_YEAR.test(foldedWords(asked.query.typing));
  const deed = year ? deedAsked(asked.query, asked.scope) : undefined;
  const all = evidence(asked, intent).filter(
    (one) =>
      says.every((pattern) => pattern.test(unitText(one.unit))) &&
      tells(unitText(one.unit)) &&
      names(unitText(one.unit)) &&
      counts(one) &&
      (!year || TELLS_YEAR.test(unitText(one.unit))) &&
      (!deed || one.coverage >= SAYS_ALL || coverTerm(deed, one.unit.bag) > 0.5) &&
      !isBareHeading(one.unit) &&
      !(OF_MATTER.has(intent) && onlyAsks(one.unit)) &&
      !isTitleRow(one.unit) &&
      !(OF_TALK.has(intent) && isOfPeople(one.unit)),
  );
  const spoken = ofSpeaker(asked, intent, all);
  const ranked = asksWhatCame(asked.query) ? aboutItFirst(spoken) : spoken;
  const points = says.length > 0 ? undefined : asPoints(asked, intent, ranked);
  if (points) return points;
  // where the question before named the meeting, a sentence that does so again may stand before the one that answers
  const from = asked.query.bare ? ranked.findIndex(isNearlyBest(ranked)) : 0;
  const to = from < 0 || saidAs || SPEECH.has(intent) ? from : answering(ranked, from);
  const [first, second] = settledFirst(asked.query, intent, ranked.slice(Math.max(0, to)));
  if (!first || !(saidAs ? isOfMeeting(asked, first) : isEnough(first))) return undefined;
  if (intent === 'passage' && saysNothing(asked, first)) return undefined;
  if (OF_MATTER.has(intent) && lacksTime(first)) return undefined;
  const ofKind = first.facts.some(({ kind }) => KINDS[intent]?.includes(kind));
  if (first.coverage < SAYS_HALF && !ofKind && !isNamed(asked, first)) return undefined;
  const reply = OF_TALK.has(intent) ? undefined : replyTo(first.unit, asked.query);
  const best = reply ? { ...first, unit: reply } : first;
  const at = reportAt(asked.corpus, best.unit.span);
  const shown = isSpeech(asked, intent) ? wholeSpeech(best, ranked) : sisterRows(asked, ranked, best);
  const told = shown
    ? undefined
    : (chatReplyTo(best.unit) ??
      (asksWhatCame(asked.query) ? endOfMatter(best.unit) : undefined) ??
      (asksWhy(asked.query) ? reasonBehind(best.unit) : undefined));
  const proofs = [
    ...(shown ?? withContinuation(best.unit, asked.query)).units.map(({ span }) => span),
    ...(told ? [told.span] : []),
    ...(second && !shown?.units.includes(second.unit) && second.score > best.score - 0.06 && isEnough(second)
      ? [second.unit.span]
      : []),
  ];
  const text = shown?.text ?? answerText(asked, best);
  return found(
    intent,
    told ? `${text}\n${cutAtWord(unitText(told), LONGEST - text.length)}` : text,
    proofs,
    at ? [at.meeting] : [],
  );
}

/** "Bao giờ bán?" is not told by what gives no day, nor that there is none yet, nor what it hangs on. */
function lacksTime({ reasons, unit }: Evidence): boolean {
  return reasons.some(({ reason }) => reason === 'no date') && !TELLS_WHEN.test(unitText(unit));
}

const TELLS_WHEN =
  /(?<!\p{L})(?:chưa|không|khi|lúc|sau|trước|đang|sắp|vẫn|từ|tới|đến|đợi|chờ|bao giờ|ngay|hiện|xong|hết|kỳ|lần|mùa|năm|mỗi|hằng|hàng|định kỳ|nếu|đã|vừa|sớm|tuần|tháng|thứ|mai|tết|cuối|đầu|giữa)(?!\p{L})/iu;

function asksWhy({ expects }: Query): boolean {
  return expects.kind === 'reason' && expects.purpose === undefined;
}

/** "Vụ đổi chỗ tính sao rồi?": of sentences that fit about as well, one that says clearly more of the matter; its end follows. */
function aboutItFirst(ranked: readonly Evidence[]): readonly Evidence[] {
  const [best] = ranked;
  const more = ranked.find(
    ({ score, coverage, unit }) =>
      best &&
      score > best.score - NEAR_ENOUGH &&
      coverage > best.coverage + CLEARLY_MORE &&
      endOfMatter(unit) !== undefined,
  );
  return more ? [more, ...ranked.filter((one) => one !== more)] : ranked;
}

const CLEARLY_MORE = 0.2;

/** Of what is asked beyond the meeting's name it has not a word: only the slack for common words lets it pass. */
function saysNothing({ query }: Asked, { coverage, open }: Evidence): boolean {
  return !query.followUp && query.people.length === 0 && open > TELLING && coverage * open < SAID;
}

const TELLING = 4.5;
const SAID = 2.3;

/** Does the question name the meeting of the sentence, if only in part, a person, or what was spoken of before? */
function isNamed({ query, corpus, scope }: Asked, { unit }: Evidence): boolean {
  if (scope !== undefined || query.followUp || query.people.length > 0 || query.typing.english) return true;
  const at = reportAt(corpus, unit.span)?.meeting;
  return query.candidates.some(({ meeting, share }) => meeting === at && share > IN_PART);
}

const IN_PART = 0.15;
/** Else a sentence that says less than half of what is asked is of another matter. */
const SAYS_HALF = 0.5;

/** The first gains by its meeting's name what it does not say itself; one that scores nearly as well may say it. */
function answering(ranked: readonly Evidence[], from: number): number {
  const [first] = ranked.slice(from);
  const at = ranked.findIndex(
    (one, i) =>
      i >= from &&
      isEnough(one) &&
      (one === first || (one.coverage >= SAYS_MOST && one.score > (first?.score ?? 0) - NEAR_ENOUGH)),
  );
  return at < 0 ? from : at;
}

const NEAR_ENOUGH = 0.15;
const SAYS_MOST = 0.6;

function isNearlyBest([best]: readonly Evidence[]): (one: Evidence) => boolean {
  return (one) => isEnough(one) && one.score > (best?.score ?? 0) - NEARLY;
}

/** "Mấy phiếu đạt, mấy phiếu xuất sắc?": two numbers stand in two rows of a table. */
function sisterRows({ query }: Asked, ranked: readonly Evidence[], best: Evidence): Shown | undefined {
  if (best.unit.kind !== 'row' || !TWO_NUMBERS.test(foldedWords(query.typing))) return undefined;
  const rows = ranked.filter(
    (one) =>
      one.unit.kind === 'row' &&
      one.unit.span.document === best.unit.span.document &&
      Math.abs(one.unit.index - best.unit.index) < FEW_ROWS &&
      one.score > best.score - NEARLY &&
      isEnough(one),
  );
  const units = rows.slice(0, FEW_ROWS).map(({ unit }) => unit);
  return units.length > 1 ? { text: units.map((unit) => rowText(unit, query)).join('\n'), units } : undefined;
}

const TWO_NUMBERS = /(?:^| )(?:may|bao nhieu|nhieu) .*(?:may|bao nhieu) /;
const FEW_ROWS = 4;

/** "Tấn Lộc (backend)": a heading of a few words says nothing of what stands below it. */
function isBareHeading(unit: Unit): boolean {
  return unit.kind === 'heading' && unitText(unit).split(' ').length < 5;
}

/** "Thuê ca sĩ hay tự hát?": a line that only puts a question, and no reply behind it, answers none. */
function onlyAsks(unit: Unit): boolean {
  const text = unitText(unit);
  return text.length < SHORT_QUESTION && /\?["”)]?$/.test(text) && chatReplyTo(unit) === undefined;
}

const SHORT_QUESTION = 60;
const OF_MATTER = new Set(['passage', 'none', 'figure', 'date', 'deadline']);

/** What every meeting has (a day, a place) need not be covered word by word: it is enough that its report says it. */
function isOfMeeting({ corpus, scope }: Asked, { score, unit }: Evidence): boolean {
  return score >= SAID_SURELY && reportAt(corpus, unit.span)?.meeting === scope?.meeting;
}

/** Is it asked what somebody said, as a whole: no number, day or reason in it? */
function isSpeech({ query }: Asked, intent: string): boolean {
  return (intent === 'statement' || intent === 'proposal') && ['any', 'list'].includes(query.expects.kind);
}

/** What is said in one sentence and goes on in the next by the same speaker is given whole where both answer. */
function wholeSpeech(best: Evidence, ranked: readonly Evidence[]): Shown | undefined {
  const by = best.facts.flatMap(speakers);
  const beside = ranked.find(
    (one) =>
      Math.abs(one.unit.index - best.unit.index) === 1 &&
      one.unit.span.document === best.unit.span.document &&
      one.score > best.score - BESIDE &&
      isEnough(one) &&
      one.facts.flatMap(speakers).some((name) => by.includes(name)),
  );
  if (!beside) return undefined;
  const units = [best.unit, beside.unit].sort((a, b) => a.index - b.index);
  const text = units.map(unitText).join(' ');
  return text.length <= LONGEST_SPEECH ? { text, units } : undefined;
}

/** A sentence beside the best that scores so little less answers as well. */
const BESIDE = 0.2;
const LONGEST_SPEECH = 360;

/** The sentence, or the part of it that answers; a list's item with the line that leads in to it where that says who or what. */
function answerText(asked: Asked, { unit }: Evidence): string {
  const { text, units } = withContinuation(unit, asked.query);
  const above = asked.query.expects.kind === 'person' ? personAbove(asked.corpus.people, unit) : undefined;
  if (above !== undefined && unit.lead) return cutAtWord(`${excerpt(unit.lead)} – ${text}`, LONGEST);
  return cutAtWord(units.length > 1 && text.length <= LONGEST ? text : focus(text, asked.query), LONGEST);
}

const LONGEST = 440;

interface Shown {
  readonly text: string;
  /** The units whose words it gives. */
  readonly units: readonly Unit[];
}

/** "… một số giải pháp." says nothing without the sentence that follows: "Theo đó, …"; a line ending in a colon nothing without its list. */
function withContinuation(unit: Unit, query: Query): Shown {
  if (unit.kind === 'row') return { text: rowText(unit, query), units: [unit] };
  const text = unitText(unit);
  const { units } = sheetOf(unit.span.document);
  if (/:$/.test(text)) {
    const items: Unit[] = [];
    for (let i = unit.index + 1; i < units.length && items.length < 5; i++) {
      const item = units[i];
      if (!item || (item.kind !== 'item' && item.kind !== 'row' && items.length > 0)) break;
      items.push(item);
      if (item.kind !== 'item' && item.kind !== 'row') break;
    }
    return { text: [text, ...items.map(unitText)].join(' '), units: [unit] };
  }
  const before = units[unit.index - 1];
  if (before && pointsBack(text) && unit.span.start - before.span.end <= 2 && before.kind === unit.kind)
    return { text: `${unitText(before)} ${text}`, units: [before, unit] };
  const next = units[unit.index + 1];
  const promises = /một số|sau đây|như sau|những|các giải pháp|các nội dung/iu.test(text);
  if (!next || text.length > 240 || !/^(?:Theo đó|Trong đó|Cụ thể|Trước mắt|Đồng thời)/u.test(unitText(next)))
    return { text, units: [unit] };
  return promises
    ? { text: unitText(next), units: [next] }
    : { text: `${text} ${unitText(next)}`, units: [unit, next] };
}

/** "… nhận lo phần này": what it is stands in the sentence before. */
function pointsBack(text: string): boolean {
  return text.length < LONGEST / 2 && POINTS_BACK.test(text);
}

const POINTS_BACK =
  /(?<!\p{L})(?:phần|việc|nội dung|vấn đề|chuyện|khâu|mục|khoản|đề xuất|kiến nghị|ý kiến|phương án)\s+(?:này|đó|trên|nêu trên)(?!\p{L})|(?<!\p{L})(?:mua|làm|lo|gửi|đặt|gọi|in|viết|lấy|thuê|nhắc|hỏi|chở|đem|mang|kiểm tra|đăng|chuyển)\s(?:giùm|giúp|hộ|dùm|luôn|đi|nha|nhé|liền)(?=\s(?:trong|trước|tuần|cuối|ngày|nha|nhé|nghe|đi|luôn|mai)|[\s.,]*$)/u;

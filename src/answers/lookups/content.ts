import { excerpt, type Span } from '../../corpus/document.ts';
import type { Fact, FactKind } from '../../meetings/fact.ts';
import type { Query } from '../../questions/query.ts';
import { asksOffice, roleHeads } from '../../questions/role-words.ts';
import { coverTerm, type Term } from '../../questions/terms.ts';
import { bagOf } from '../../search/bag.ts';
import { sheetOf, type Unit } from '../../search/sheets.ts';
import { fold, lower } from '../../text/fold.ts';
import { overlaps } from '../../text/range.ts';
import { type Asked, cutAtWord, reportAt } from '../context.ts';
import { askedNames, type Evidence, evidence, KINDS, samePerson, unitText } from '../evidence.ts';
import { focus, speaks } from '../focus.ts';
import { found, type Lookup } from '../found.ts';
import { namesBesidePerson } from '../matter.ts';
import { asksOnlyOfPerson } from '../meant.ts';
import { namedBy } from '../naming.ts';
import { rowText } from '../rows.ts';
import { withoutRepeats } from './wording.ts';

/** Below this share of the question's topic a sentence is no answer. See DESIGN.md, "When it says it cannot find". */
const ENOUGH = 0.58;
/** What the meeting's name does not say must stand in the sentence or right beside it, to this share. */
const COVERED = 0.35;
const SAID_SURELY = 0.85;
const NEARLY = 0.1;
/** A list is cut at this many points and characters. */
const MOST_POINTS = 8;
/** What is shorter says nothing by itself. */
const SHORTEST_POINT = 20;
/** Votes are short and wanted all. */
const MOST_VOTES = 10;
const LONGEST_LIST = 900;

/**
 * What a meeting agreed, what somebody said or proposed, how many, until when, why: the sentence that says so. With
 * `saidAs` only a sentence that says it in these words.
 */
export function content(asked: Asked, intent: string, saidAs?: RegExp): Lookup {
  const all = evidence(asked, intent).filter(
    ({ unit }) => (!saidAs || saidAs.test(unitText(unit))) && !isBareHeading(unit),
  );
  const ranked = ofSpeaker(asked, intent, all);
  const points = saidAs ? undefined : asPoints(asked, intent, ranked);
  if (points) return points;
  // where the question before named the meeting, a sentence that does so again may stand before the one that answers
  const from = asked.query.bare ? ranked.findIndex(isNearlyBest(ranked)) : 0;
  const [best, second] = ranked.slice(Math.max(0, from));
  if (!best || !(saidAs ? isOfMeeting(asked, best) : isEnough(best))) return undefined;
  const at = reportAt(asked.corpus, best.unit.span);
  const proofs = [
    best.unit.span,
    ...(second && second.score > best.score - 0.06 && isEnough(second) ? [second.unit.span] : []),
  ];
  return found(intent, answerText(asked, best), proofs, at ? [at.meeting] : []);
}

function isNearlyBest([best]: readonly Evidence[]): (one: Evidence) => boolean {
  return (one) => isEnough(one) && one.score > (best?.score ?? 0) - NEARLY;
}

/** "Tấn Lộc (backend)": a heading of a few words says nothing of what stands below it. */
function isBareHeading(unit: Unit): boolean {
  return unit.kind === 'heading' && unitText(unit).split(' ').length < 5;
}

const SPEECH = new Set(['proposal', 'statement', 'reason']);

/** Where a person is asked for, only what that person is said to have said; another's words are no answer. */
function ofSpeaker(asked: Asked, intent: string, ranked: readonly Evidence[]): readonly Evidence[] {
  const names = askedNames(asked);
  const said = SPEECH.has(intent);
  if (names.length === 0)
    return asksOffice(asked.query.typing.topic) && said ? ofOffice(asked, ranked) : ranked;
  if (!said && (asked.query.people.length === 0 || namesBesidePerson(asked.query, asked.scope)))
    return ranked;
  const own = ranked.filter(({ unit, facts }) => {
    // who is charged with something has not said it
    const told = said ? facts.filter(({ kind }) => kind !== 'action') : facts;
    if (told.flatMap(speakers).some((by) => names.some((name) => samePerson(by, name)))) return true;
    const text = unitText(unit);
    // "… hồ sơ của bà Hoa. Biểu quyết: 17/17": the sentence before says of whom
    if (
      !said &&
      intent === 'vote' &&
      facts.some(({ kind }) => kind === 'vote') &&
      names.some((name) => name.split(' ').every((word) => unit.context.forms.has(fold(word))))
    )
      return true;
    return names.some((name) => {
      const at = namedBy(text, name);
      if (at < 0 || !said || intent === 'reason') return at >= 0;
      return speaks(text.slice(at, at + NEAR)) && !CHARGED.test(text.slice(0, Math.max(0, at - name.length)));
    });
  });
  if (!TASKS.has(intent) || own.some(isEnough) || asksOnlyOfPerson(asked.query)) return own;
  // who gave a task may stand elsewhere than the task; another's task is none of theirs
  return ranked.filter(
    ({ unit, facts }) =>
      own.some((one) => one.unit === unit) ||
      !facts.some((fact) => fact.kind === 'action' && fact.value.owner),
  );
}

/** "Giao đồng chí |Hoa báo cáo lại": to be said, not said. */
const CHARGED =
  /(?<!\p{L})(?:giao|phân công|yêu cầu|cử|chỉ định|ủy quyền|nhắc)\s+(?:nhiệm vụ\s+)?(?:cho\s+)?(?:(?:ông|bà|đồng chí|đ\/c|anh|chị|cô|thầy)\s+)?$/iu;
/** The verb of saying stands this near behind the speaker's name, in characters. */
const NEAR = 90;
const TASKS = new Set(['action_item', 'deadline', 'agreed', 'vote']);

const BODY_NOUNS = new Set(
  'bo so cuc vu ban ubnd hdnd tinh thanh pho huyen xa phuong cua doan phia'.split(' '),
);

/** The words right behind the office that tell whose it is: "giáo dục" in "Bộ trưởng Bộ Giáo dục báo cáo gì?". */
function bodyAsked(query: Query, heads: readonly string[]): string[] {
  const spoken = query.typing.topic.map((word) => word.folded);
  const cues = cueWordsOf(query);
  for (const head of heads) {
    const parts = head.split(' ');
    const at = spoken.findIndex((_, i) => parts.every((part, j) => spoken[i + j] === part));
    if (at < 0) continue;
    const behind = spoken.slice(at + parts.length);
    while (behind[0] !== undefined && BODY_NOUNS.has(behind[0])) behind.shift();
    const stop = behind.findIndex((word) => cues.has(word) || BODY_ENDS.has(word));
    return behind.slice(0, stop < 0 ? 2 : Math.min(stop, 2));
  }
  return [];
}

/** Words that end the name of an office in a question. */
const BODY_ENDS = new Set('da co noi phat bao tai o trong gi du thi la ve voi nhu'.split(' '));

/** An office is asked for that nobody is known to hold: only a sentence that names this very office, no deputy's, may answer. */
function ofOffice({ query, corpus }: Asked, ranked: readonly Evidence[]): readonly Evidence[] {
  const heads = roleHeads(query.typing.topic);
  const deputy = query.typing.topic.some((word) => word.folded === 'pho');
  const body = query.typing.english ? [] : bodyAsked(query, heads);
  return ranked.filter(({ unit, facts }) => {
    const offices = facts
      .flatMap(speakers)
      .flatMap((name) => corpus.people.mentions(name).flatMap(({ role }) => role ?? []));
    return [unitText(unit), ...offices].some((text) => {
      const spelled = ` ${fold(text)} `;
      return (
        body.every((word) => spelled.includes(` ${word} `)) &&
        heads.some((head) => spelled.includes(` ${head} `) && (deputy || !spelled.includes(` pho ${head} `)))
      );
    });
  });
}

/** What every meeting has (a day, a place) need not be covered word by word: it is enough that its report says it. */
function isOfMeeting({ corpus, scope }: Asked, { score, unit }: Evidence): boolean {
  return score >= SAID_SURELY && reportAt(corpus, unit.span)?.meeting === scope?.meeting;
}

export function isEnough({ score, coverage }: Evidence): boolean {
  return score >= ENOUGH && coverage >= COVERED;
}

/** The sentence, or the part of it that answers; a list's item with the line that leads in to it where that says who or what. */
function answerText(asked: Asked, { unit }: Evidence): string {
  return cutAtWord(focus(withContinuation(unit), asked.query), 440);
}

/** "… một số giải pháp." says nothing without the sentence that follows: "Theo đó, …"; a line ending in a colon nothing without its list. */
function withContinuation(unit: Unit): string {
  if (unit.kind === 'row') return rowText(unit);
  const text = unitText(unit);
  const { units } = sheetOf(unit.span.document);
  if (/:$/.test(text)) {
    const items: string[] = [];
    for (let i = unit.index + 1; i < units.length && items.length < 5; i++) {
      const item = units[i];
      if (!item || (item.kind !== 'item' && item.kind !== 'row' && items.length > 0)) break;
      items.push(unitText(item));
      if (item.kind !== 'item' && item.kind !== 'row') break;
    }
    return [text, ...items].join(' ');
  }
  const next = units[unit.index + 1];
  const promises = /một số|sau đây|như sau|những|các giải pháp|các nội dung/iu.test(text);
  if (!next || text.length > 240 || !/^(?:Theo đó|Trong đó|Cụ thể|Trước mắt|Đồng thời)/u.test(unitText(next)))
    return text;
  return promises ? unitText(next) : `${text} ${unitText(next)}`;
}

/** Facts of the kind asked for, all of them: where the question asks generally ("thống nhất những gì?") and not for one matter. */
export function asPoints(asked: Asked, intent: string, ranked: readonly Evidence[]): Lookup {
  const { scope, query } = asked;
  const kinds = KINDS[intent];
  if (
    !kinds ||
    query.expects.kind === 'number' ||
    ['figure', 'reason', 'period'].includes(intent) ||
    (intent === 'deadline' && !asksTasks(query))
  )
    return undefined;
  // what was agreed has no speaker; "hai Bí thư nhất trí gì?" asks for all of it
  const together = (intent === 'agreed' || intent === 'vote') && query.people.length === 0;
  const names = together ? [] : askedNames(asked);
  // "do ai đề xuất?" is not answered by what was proposed
  if (names.length === 0 && query.expects.kind === 'person' && SPEECH.has(intent)) return undefined;
  // an office that nobody is known to hold: what the others said is no answer
  if (names.length === 0 && asksOffice(query.typing.topic) && SPEECH.has(intent)) return undefined;
  const where = scope ?? (query.followUp ? query.candidates[0] : onlyOne(asked, kinds[0], names));
  if (!where) return undefined;
  const [kind] = kinds;
  const all = where.meeting.facts.filter((fact) => fact.kind === kind);
  const own =
    names.length > 0
      ? all.filter((fact) => speakers(fact).some((by) => names.some((name) => samePerson(by, name))))
      : ofGivenName(query, all);
  if (own.length === 0) return undefined;
  const specific = specificTerms(asked, names);
  if (specific.length > 0 && !isGeneral(specific, own)) return undefined;
  const first = ranked[0];
  if (
    names.length === 0 &&
    weightOf(specific) > HARDLY_SPECIFIC &&
    first &&
    isEnough(first) &&
    !own.some((fact) => first.facts.includes(fact))
  )
    return undefined;
  const ordered = bestFirst(asked, own);
  const texts = withoutRepeats(ordered.map(textOf).filter((text) => text.length >= SHORTEST_POINT));
  // a single point is better given with its sentence
  if (texts.length < 2) return undefined;
  const lines: string[] = [];
  for (const text of texts) {
    const line = cutAtWord(text, kind === 'vote' ? 150 : 260);
    if (
      lines.length >= (kind === 'vote' ? MOST_VOTES : MOST_POINTS) ||
      lines.join('\n').length + line.length > LONGEST_LIST
    )
      break;
    lines.push(line);
  }
  const shown = lines.length < 2 ? lines.join('') : lines.map((line) => `• ${line}`).join('\n');
  return found(intent, shown, uniqueSpans(ordered).slice(0, 5), [where.meeting]);
}

/** "Việc của Triều": of tasks in notes the given name alone says whose they are. */
function ofGivenName({ typing }: Query, facts: readonly Fact[]): readonly Fact[] {
  const capitals = new Set(
    typing.words.slice(1).flatMap(({ text, lower: word }) => (/^\p{Lu}\p{Ll}/u.test(text) ? [word] : [])),
  );
  if (capitals.size === 0) return facts;
  const own = facts.filter(
    (fact) =>
      fact.kind === 'action' &&
      fact.value.owner?.split(' ').length === 1 &&
      capitals.has(lower(fact.value.owner)),
  );
  return own.length > 0 ? own : facts;
}

/** "Ông An phải làm gì, hạn khi nào?": a person's tasks with their days, not one day. */
function asksTasks({ people, intents, bare, before }: Query): boolean {
  if (bare && people.length > 0 && before?.intent === 'action_item') return true;
  return (
    people.length > 0 && intents.some(({ intent, score }) => intent.name === 'action_item' && score >= 1.6)
  );
}

/** Where no meeting is named: the only one in which these persons have facts of the kind. */
function onlyOne({ query }: Asked, kind: FactKind | undefined, names: readonly string[]) {
  if (names.length === 0) return undefined;
  const [only, ...others] = query.candidates.filter(({ meeting }) =>
    meeting.facts.some(
      (fact) => fact.kind === kind && speakers(fact).some((by) => names.some((name) => samePerson(by, name))),
    ),
  );
  return others.length === 0 ? only : undefined;
}

function speakers(fact: Fact): string[] {
  if (fact.kind === 'proposal' || fact.kind === 'statement') return [fact.value.by];
  return fact.kind === 'action' && fact.value.owner ? [fact.value.owner] : [];
}

function textOf(fact: Fact): string {
  switch (fact.kind) {
    case 'action': {
      const { owner, task, deadline } = fact.value;
      const when = deadline && !task.includes(deadline) ? ` – ${deadline}` : '';
      return `${owner && !task.includes(owner) ? `${owner}: ` : ''}${task}${when}`;
    }
    case 'vote':
      return `${fact.value.matter}: ${fact.value.result}`;
    case 'agreed':
    case 'proposal':
    case 'statement':
      return fact.value.text;
    default:
      return '';
  }
}

const NOWHERE = { start: -1, end: -1 };

/** Of several sentences with points the one that says most of the question comes first, with all its points. */
function bestFirst({ query, scope }: Asked, facts: readonly Fact[]): readonly Fact[] {
  const cues = cueWordsOf(query);
  const open = query.terms.filter(
    (term) =>
      !cues.has(term.accented ? term.lower : term.folded) &&
      !(scope && coverTerm(term, scope.profile.bag) > 0.5),
  );
  const says = new Map<number, number>();
  for (const { span } of facts) {
    if (says.has(span.start)) continue;
    const bag = bagOf(excerpt(span));
    says.set(
      span.start,
      open.reduce((sum, term) => sum + term.weight * coverTerm(term, bag), 0),
    );
  }
  const [best, second] = [...says.entries()].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < (second?.[1] ?? 0) + HARDLY_SPECIFIC) return facts;
  return facts.toSorted((a, b) => Number(b.span.start === best[0]) - Number(a.span.start === best[0]));
}

/** Words of the question that are neither its cue, nor the meeting's name, nor the person asked for. */
function specificTerms({ query, corpus, scope }: Asked, names: readonly string[]): Term[] {
  const cues = cueWordsOf(query);
  const bag = scope ? scope.profile.bag : undefined;
  const people = new Set(query.people.flatMap(({ words }) => words));
  const roles = names.length > 0 && query.people.length === 0;
  const dated = query.dates;
  return query.terms.filter(
    (term) =>
      !cues.has(term.accented ? term.lower : term.folded) &&
      !dated.some((date) => overlaps(date, query.typing.topic[term.at] ?? NOWHERE)) &&
      !(bag && coverTerm(term, bag) > 0.5) &&
      !people.has(term.at) &&
      !GENERAL.has(term.folded) &&
      !(roles && isRoleWord(term, names, corpus)),
  );
}

/** The words of the cues, with their accents and without: both ways they are typed. */
function cueWordsOf(query: Query): Set<string> {
  const words = query.intents.flatMap(({ cues }) => cues.flatMap((cue) => lower(cue).split(/[\s…]+/)));
  return new Set([...words, ...words.map(fold)]);
}

function isRoleWord(term: Term, names: readonly string[], corpus: Asked['corpus']): boolean {
  return names.some((name) => corpus.people.mentions(name).some(({ role }) => role && coverRole(term, role)));
}

function coverRole(term: Term, role: string): boolean {
  return ` ${lower(role)} `.includes(` ${term.lower} `);
}

/** Words that ask for everything of a kind. */
const GENERAL = new Set(
  'lan thu lam tap trung hoi nghi cuoc hop phien buoi ky noi dung diem viec gi nhung cac van de chinh ben quan trong trong tam chung tai y kien giai phap nhiem vu linh vuc ket qua chu yeu dang chu hai ba tinh'.split(
    ' ',
  ),
);

/** General after all: the specific words stand in nearly every fact of the kind, or in none. */
function isGeneral(specific: readonly Term[], facts: readonly Fact[]): boolean {
  return weightOf(specific) < HARDLY_SPECIFIC && facts.length > 1;
}

/** Words of less weight than this together do not narrow a question down. */
const HARDLY_SPECIFIC = 2.5;

function weightOf(terms: readonly Term[]): number {
  return terms.reduce((sum, term) => sum + term.weight, 0);
}

function uniqueSpans(facts: readonly Fact[]): Span[] {
  const spans: Span[] = [];
  for (const { span } of facts)
    if (!spans.some((other) => other.start === span.start && other.document === span.document))
      spans.push(span);
  return spans;
}

import { excerpt, type Span } from '../../corpus/document.ts';
import type { Fact, FactKind } from '../../meetings/fact.ts';
import { factsOf } from '../../meetings/meeting.ts';
import type { Query } from '../../questions/query.ts';
import { asksOffice, roleHeads } from '../../questions/slots/role-words.ts';
import { coverTerm, type Term } from '../../questions/terms.ts';
import { foldedWords } from '../../questions/typing/typing.ts';
import { bagOf } from '../../search/bag.ts';
import { lower } from '../../text/fold.ts';
import { overlaps } from '../../text/range.ts';
import { type Asked, cutAtWord } from '../context.ts';
import { isEnough } from '../evidence/enough.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { KINDS } from '../evidence/kinds.ts';
import { speakers } from '../evidence/unit-facts.ts';
import { found, type Lookup } from '../found.ts';
import { namedBy } from '../persons/naming.ts';
import { askedNames, samePerson } from '../persons/persons.ts';
import { cueWordsOf } from '../topic/cue-words.ts';
import { SPEECH } from './of-speaker.ts';
import { withoutRepeats } from './wording.ts';

/** A list is cut at this many points and characters. */
const MOST_POINTS = 8;
/** What is shorter says nothing by itself. */
const SHORTEST_POINT = 20;
/** Votes are short and wanted all. */
const MOST_VOTES = 10;
const LONGEST_LIST = 900;

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
  const together =
    (intent === 'agreed' || intent === 'vote') && (query.people.length === 0 || asksOutcomeFor(query));
  const names = together ? [] : askedNames(asked);
  // "do ai đề xuất?" is not answered by what was proposed
  if (names.length === 0 && query.expects.kind === 'person' && (SPEECH.has(intent) || intent === 'vote'))
    return undefined;
  // an office that nobody is known to hold: what the others said is no answer
  if (names.length === 0 && asksOffice(query.typing.topic) && SPEECH.has(intent)) return undefined;
  const where =
    scope ??
    (query.followUp
      ? query.candidates[0]
      : together && query.people.length > 0
        ? onlyOneAbout(query)
        : onlyOne(asked, kinds[0], names));
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
  // "ai đi kiểm tra bếp?" asks for one of them, though all its words ask
  if (
    names.length === 0 &&
    intent === 'action_item' &&
    query.expects.kind === 'person' &&
    !WHO_DOES_WHAT.test(foldedWords(query.typing)) &&
    first &&
    isEnough(first)
  )
    return undefined;
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
  if (texts.length < 2) {
    const [only] = ordered;
    // "Giám đốc xin gì?" shares no word with the sentence that tells it
    return names.length > 0 &&
      specific.length === 0 &&
      only &&
      !ranked.some(({ facts }) => facts.includes(only))
      ? found(intent, cutAtWord(excerpt(only.span), LONGEST_LIST / 2), [only.span], [where.meeting])
      : undefined;
  }
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

/** "Ai làm gì?", "ai phụ trách những việc nào?" */
const WHO_DOES_WHAT = /(?:^| )(?:gi|viec nao|nhung viec|phan nao|nhung phan|cac viec)(?: |$)/;

/** "Anh An bị xử lý thế nào?": what was decided of somebody has no speaker, either. */
function asksOutcomeFor({ intents }: Query): boolean {
  return intents[0]?.cues.some((cue) => OUTCOME_FOR.test(cue)) ?? false;
}

const OUTCOME_FOR = /^(?:bị xử|bị kỷ luật|xử lý|kỷ luật|hình thức kỷ luật)(?! … (?:kiến|đề))/u;

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

/** The only meeting that decided something of the persons named. */
function onlyOneAbout({ candidates, people }: Query) {
  const names = people.flatMap((person) => person.names.map(lower));
  const [only, ...others] = candidates.filter(({ meeting }) =>
    factsOf(meeting, 'agreed').some(({ span }) => names.some((name) => namedBy(excerpt(span), name) >= 0)),
  );
  return others.length === 0 ? only : undefined;
}

function textOf(fact: Fact): string {
  switch (fact.kind) {
    case 'action':
      return taskText(fact);
    case 'vote':
      return fact.value.result.startsWith(fact.value.matter)
        ? fact.value.result
        : `${fact.value.matter}: ${fact.value.result}`;
    case 'agreed':
    case 'proposal':
    case 'statement':
      return fact.value.text;
    default:
      return '';
  }
}

/** Who is to do what, until when. */
export function taskText({ value: { owner, task, deadline } }: Fact<'action'>): string {
  const when = deadline && !task.includes(deadline) ? ` – ${deadline}` : '';
  return `${owner && !task.includes(owner) ? `${owner}: ` : ''}${task}${when}`;
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
  // "Chánh án kết luận những gì?": who concludes narrows nothing down
  const concluding =
    names.length === 0 ? roleHeads(query.typing.topic).flatMap((head) => head.split(' ')) : [];
  const dated = query.dates;
  const addressed = TO_WHOM.exec(foldedWords(query.typing))?.[1]?.split(' ') ?? [];
  return query.terms.filter(
    (term) =>
      !cues.has(term.accented ? term.lower : term.folded) &&
      !dated.some((date) => overlaps(date, query.typing.topic[term.at] ?? NOWHERE)) &&
      !(bag && coverTerm(term, bag) > 0.5) &&
      !people.has(term.at) &&
      !GENERAL.has(term.folded) &&
      !concluding.includes(term.folded) &&
      !addressed.includes(term.folded) &&
      !(roles && isRoleWord(term, names, corpus)),
  );
}

/** "Giám đốc xin gì |với đoàn|?": those who met narrow nothing down. */
const TO_WHOM =
  /(?:^| )(?:voi|cho|len|truoc) ((?:doan|hoi dong|ban|to|chu toa|lanh dao|moi nguoi|ca nha|anh em)(?: (?:kiem tra|thanh tra|giam sat|cong tac))?)$/;

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
  if (weightOf(specific) >= HARDLY_SPECIFIC || facts.length < 2) return false;
  const telling = facts.filter((fact) => {
    const bag = bagOf(textOf(fact));
    return specific.some((term) => coverTerm(term, bag) > 0.5);
  });
  return telling.length === 0 || telling.length > facts.length / 2;
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

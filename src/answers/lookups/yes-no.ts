import { excerpt } from '../../corpus/document.ts';
import { factsOf } from '../../meetings/meeting.ts';
import type { Query } from '../../questions/query.ts';
import { formAsked } from '../../questions/slots/form.ts';
import { foldedWords } from '../../questions/typing/typing.ts';
import { dateText } from '../../text/dates/date-text.ts';
import { lower } from '../../text/fold.ts';
import { type Asked, cutAtWord, label, reportAt, spansOf } from '../context.ts';
import { asksMention, OF_TALK } from '../evidence/decided.ts';
import { isEnough } from '../evidence/enough.ts';
import { type Evidence, evidence } from '../evidence/evidence.ts';
import { focus } from '../evidence/focus.ts';
import { endOfMatter, isAskedAbove } from '../evidence/outcome.ts';
import { chatReplyTo, replyIn, replyTo } from '../evidence/replies.ts';
import { rowText } from '../evidence/rows.ts';
import { settledFirst } from '../evidence/settled.ts';
import { speakers } from '../evidence/unit-facts.ts';
import { unitText } from '../evidence/unit-text.ts';
import { isOnlyWanted } from '../evidence/wanted.ts';
import { found, type Lookup } from '../found.ts';
import { holders } from '../persons/holders.ts';
import { samePerson } from '../persons/persons.ts';
import { signer } from './signing.ts';
import { type Verdict, verdictOf } from './verdict.ts';
import { FORMAT_TEXT, joined, personText } from './wording.ts';

/** "có phải …?", "… đúng không?", "… chưa?": yes or no only with evidence; a wrong presupposition is corrected with its own. */
export function yesNo(asked: Asked, intent: string): Lookup {
  return (
    sameDayQuestion(asked) ??
    ofRole(asked) ??
    ofFormat(asked) ??
    ofChair(asked) ??
    ofPlan(asked) ??
    fromText(asked, intent)
  );
}

/** "Thứ trưởng A có đi khảo sát không?" asks for no office. */
const SAYS_WHO = /(?:^| )(?:la|lam|giu|dam nhiem|dam nhan|co phai|phai|is|was)(?: |$)/;

/** Is X the holder of role Y? */
function ofRole(asked: Asked): Lookup {
  const { query, corpus } = asked;
  const [person] = query.people;
  if (
    !person ||
    !query.namesRole ||
    !SAYS_WHO.test(foldedWords(query.typing)) ||
    query.intents.some(({ intent }) => ['chair', 'signer', 'proposal', 'statement'].includes(intent.name))
  )
    return undefined;
  const [holder] = holders(asked);
  const own = person.names.flatMap((name) => corpus.people.mentions(name)).find(({ role }) => role);
  if (!own?.role) return undefined;
  if (holder && person.names.some((name) => lower(name) === lower(holder.mention.name))) {
    return found(
      'yes_no',
      `Đúng. ${holder.mention.name}: ${holder.mention.role}.`,
      [holder.mention.span],
      [],
    );
  }
  const real = holder ? ` ${holder.mention.role} là ${holder.mention.name}.` : '';
  return found(
    'yes_no',
    `Không. ${own.name}: ${own.role}.${real}`,
    [own.span, ...(holder ? [holder.mention.span] : [])],
    [],
  );
}

/** Was it held online, in person? */
function ofFormat(asked: Asked): Lookup {
  const { query, scope } = asked;
  const text = query.typing.words.map((word) => word.folded).join(' ');
  const form = formAsked(text);
  if (!scope || !form) return undefined;
  const [fact] = factsOf(scope.meeting, 'format');
  if (!fact || !/(?:^| )(?:hop(?! dong| tac| ly| le)|to chuc|dien ra|hinh thuc)(?: |$)/.test(text))
    return undefined;
  if (/(?:^| )(?:truyen hinh|phat song|phat) truc (?:tiep|tuyen)(?: |$)/.test(text)) return undefined;
  const agrees = fact.value.format === form || fact.value.format === 'hybrid';
  return found(
    'yes_no',
    `${agrees ? 'Đúng' : 'Không'}, họp ${FORMAT_TEXT[fact.value.format]}. “${cutAtWord(excerpt(fact.span), 160)}”`,
    [fact.span],
    [scope.meeting],
  );
}

/** Did X chair it? */
function ofChair(asked: Asked): Lookup {
  const { query, scope, corpus } = asked;
  const [person] = query.people;
  if (!scope || !person || query.intents[0]?.intent.name !== 'chair') return undefined;
  const chairs = factsOf(scope.meeting, 'chair');
  if (chairs.length === 0) return undefined;
  const names = person.names.map(lower);
  const yes = chairs.find(({ value }) => names.includes(lower(value.name)));
  if (yes) return found('yes_no', `Đúng, ${personText(yes.value)} chủ trì.`, [yes.span], [scope.meeting]);
  const other = person.names
    .flatMap((name) => corpus.people.mentions(name))
    .find(({ span }) => scope.meeting.reports.some(({ document }) => document === span.document));
  const proofs = [...spansOf(chairs, 2), ...(other ? [other.span] : [])];
  return found(
    'yes_no',
    `Không. Chủ trì: ${joined(
      chairs.map(({ value }) => personText(value)),
      '; ',
    )}.`,
    proofs,
    [scope.meeting],
  );
}

/** "Ông A ký biên bản đúng không?", "có phải bà B đã ký không?" */
export function asksIfSigned({ polar, people, typing }: Query): boolean {
  const [person] = people;
  if (!polar || !person || person.words.length === 0) return false;
  const behind = Math.max(...person.words) + 1;
  const verb = typing.words.slice(behind, behind + 4).find(({ folded }) => !BEFORE_VERB.has(folded));
  return verb?.lower === 'ký' || verb?.lower === 'kí';
}

const BEFORE_VERB = new Set(['co', 'da', 'la', 'nguoi', 'dung', 'ra']);

/** Did X sign? Whoever is not among those who did, did not. */
export function ifSigned(asked: Asked): Lookup {
  const [person] = asked.query.people;
  if (!person) return undefined;
  const told = signer(asked);
  if (told?.kind !== 'found') return undefined;
  const signed = person.names.some((name) => lower(told.text).includes(lower(name)));
  return { ...told, intent: 'yes_no', text: `${signed ? 'Đúng' : 'Không'}. ${told.text}` };
}

/** Is the announced meeting at the place or time that the question says? */
function ofPlan(asked: Asked): Lookup {
  const { scope, query, corpus } = asked;
  if (scope?.meeting.status !== 'planned') return undefined;
  const spans = spansOf([...factsOf(scope.meeting, 'next'), ...factsOf(scope.meeting, 'place')], 2);
  const proof = spans[0] ?? scope.meeting.named[0];
  const said = lower(excerpt(proof));
  const open = query.terms.filter(
    (term) =>
      !said.includes(term.lower) &&
      (term.accented || !said.normalize('NFD').includes(term.lower)) &&
      corpus.vocabulary.weight(term.folded) > 1,
  );
  return found(
    'yes_no',
    `${open.length === 0 ? 'Đúng' : 'Không'}: ${cutAtWord(excerpt(proof), 300)}`,
    [proof],
    [scope.meeting],
  );
}

/** Two meetings on the same day? */
function sameDayQuestion(asked: Asked): Lookup {
  const { query } = asked;
  const text = query.typing.words.map((word) => word.folded).join(' ');
  if (!/(?:^| )(?:cung ngay|same day)(?: |$)/.test(text)) return undefined;
  const held = query.candidates.filter(({ meeting }) => meeting.status === 'held' && meeting.date);
  const [a, b] = held;
  if (!a?.meeting.date || !b?.meeting.date) return undefined;
  const days = [dateText(a.meeting.date), dateText(b.meeting.date)];
  const proofs = [a, b].flatMap(({ meeting }) => spansOf(factsOf(meeting, 'date'), 2));
  const text_ =
    days[0] === days[1]
      ? `Có, cùng ngày ${days[0]}.`
      : `Không: ${label(a.meeting, 80)} ngày ${days[0]}, ${label(b.meeting, 80)} ngày ${days[1]}.`;
  return found('yes_no', text_, proofs, [a.meeting, b.meeting]);
}

/** How the answer begins, by what the sentence proves. */
const LEADS: Readonly<Record<Verdict, string>> = {
  yes: 'Có. ',
  no: 'Không. ',
  'not yet': 'Chưa. ',
};

/** "Ông An có đề nghị … không?" asks whether it was said, not what came of it. */
function asksWhatWas(query: Query): boolean {
  if (asksMention(query)) return true;
  if (IF_GRANTED.test(foldedWords(query.typing))) return false;
  return (
    !AT_WISH.test(foldedWords(query.typing)) &&
    query.intents.some(({ intent, score }) => OF_TALK.has(intent.name) && score >= HINTED)
  );
}

/** "An xin nghỉ sớm, có được không?": what came of it. */
const IF_GRANTED =
  /(?:^| )(?:xin|doi|de nghi|de xuat|kien nghi|muon) (?:[^ ]+ ){1,14}(?:co |thi )?(?:duoc|dc|cho|duyet|chap nhan|dong y)(?: duyet| cho| chap nhan)? (?:khong|ko|k|chua)(?: (?:a|ha|vay|v|nhi|the|z|ta))*$/;

/** "Xin … có được không?": a hint at a proposal alone asks for none. */
const HINTED = 0.5;

/** "Có bỏ điểm danh theo đề nghị của sinh viên không?": what came of it. */
const AT_WISH =
  /(?:^| )(?:theo|nhu|truoc|voi|dap ung) (?:nhung |cac )?(?:y kien |loi )?(?:de nghi|kien nghi|de xuat|yeu cau|mong muon|nguyen vong|y kien)(?: |$)/;

/** Of several signings that fit as well the one of the paper asked for. */
function mostAsked(signings: readonly Evidence[]): Evidence | undefined {
  const [best] = signings;
  return signings
    .filter(({ score }) => score > (best?.score ?? 0) - NEARLY)
    .sort((a, b) => b.coverage - a.coverage)[0];
}

const NEARLY = 0.1;
const SIGNED_YET =
  /(?:^| )(?:ky|ki|ky ket|ki ket|dat but)(?: [a-z]+){0,3} (?:chua|khong|ko|k)(?: |$)|(?:^| )(?:da|duoc) (?:cung |dat but )?(?:ky|ki|ky ket|ki ket)(?: [a-z0-9]+){1,14} (?:chua|hay chua|khong)$/;
const SIGNS = /(?<!\p{L})(?:ký|kí|đặt bút)(?!\p{L})/iu;

/** Of what a person did only a sentence tells that names them, or one that goes on from there. */
function ofPersonsAsked({ query }: Asked, ranked: readonly Evidence[]): readonly Evidence[] {
  if (query.people.length === 0 || query.followUp) return ranked;
  const names = query.people.flatMap((person) => person.names);
  return ranked.filter(
    ({ unit, facts }) =>
      names.some((name) => unitText(unit).includes(name.slice(name.lastIndexOf(' ') + 1))) ||
      facts.flatMap(speakers).some((by) => names.some((name) => samePerson(name, by))) ||
      GOES_ON.test(unitText(unit)),
  );
}

/** A sentence of everybody, or one whose subject the sentence before gives. */
const GOES_ON =
  /^\W*(?:(?:Ông|Bà|Anh|Chị|Cô|Thầy|Đồng chí)\s+\p{Ll}|(?:Hai bên|Các bên|Mọi người|Cả)(?!\p{L}))/u;

/** The sentence that settles it. Whether it denies is read from it; where that is not sure, the sentence speaks for itself. */
function fromText(asked: Asked, intent: string): Lookup {
  const ranked = ofPersonsAsked(asked, evidence(asked, intent));
  const signing = SIGNED_YET.test(foldedWords(asked.query.typing));
  // "đã ký chưa?" is settled by a sentence that speaks of signing
  const first = signing
    ? mostAsked(ranked.filter((one) => isEnough(one) && SIGNS.test(unitText(one.unit))))
    : settledFirst(asked.query, intent, ranked.filter(isEnough))[0];
  if (!first) return undefined;
  const reply = asksMention(asked.query) ? undefined : replyTo(first.unit, asked.query);
  const best = reply ? { ...first, unit: reply, facts: [] } : first;
  const row = best.unit.kind === 'row';
  const text = row ? rowText(best.unit) : focus(replyIn(unitText(best.unit), asked.query), asked.query);
  // "Út xin lập quỹ. Mấy bác gật gù nhưng chưa ai quyết": yes or no is said where the matter ends
  const told =
    chatReplyTo(best.unit) ??
    (isAskedAbove(best.unit) || (isOnlyWanted(text) && !asksWhatWas(asked.query))
      ? endOfMatter(best.unit)
      : undefined);
  const verdict = verdictOf(asked.query, best, told ? unitText(told) : text);
  const voted = row && best.facts.some((fact) => fact.kind === 'vote' && fact.value.passed === false);
  const lead = voted ? 'Không được thông qua. ' : verdict ? LEADS[verdict] : '';
  const at = reportAt(asked.corpus, best.unit.span);
  const said = told ? `${text}\n${unitText(told)}` : text;
  return found(
    'yes_no',
    `${lead}${cutAtWord(said, 380)}`,
    [best.unit.span, ...(told ? [told.span] : [])],
    at ? [at.meeting] : [],
  );
}

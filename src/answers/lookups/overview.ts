import { excerpt, type Span } from '../../corpus/document.ts';
import { factsOf, type Meeting } from '../../meetings/meeting.ts';
import { definedIn } from '../../questions/aliases.ts';
import { coverTerm } from '../../questions/terms.ts';
import { sheetOf } from '../../search/sheets.ts';
import { withoutBullet } from '../../text/bullets.ts';
import { dateText } from '../../text/dates/date-text.ts';
import { fold, lower } from '../../text/fold.ts';
import { type Asked, cutAtWord, label, reportAt, spansOf } from '../context.ts';
import { isEnough } from '../evidence/enough.ts';
import { evidence } from '../evidence/evidence.ts';
import { unitText } from '../evidence/unit-text.ts';
import { found, type Lookup } from '../found.ts';
import { isHard } from '../topic/hard-terms.ts';
import { hasMatter, OPEN_SUMMARY } from '../topic/matter.ts';
import { heldSo, latest } from './catalogue.ts';
import { content } from './content.ts';
import { asPoints } from './points.ts';
import { FORMAT_TEXT, joined, withoutRepeats } from './wording.ts';

/** The main points: when, where, how, who chaired, what was agreed and signed, what comes next. Of one matter where the question names one. */
export function summary(asked: Asked): Lookup {
  const { scope, query } = asked;
  if (!scope) return content(asked, 'summary');
  if (OF_PAPER.test(query.typing.topic.map((word) => word.folded).join(' '))) {
    const answer = content(asked, 'summary');
    if (answer) return answer;
  }
  if (hasMatter(asked, OPEN_SUMMARY)) {
    const concluded = query.intents.some(({ intent }) => intent.name === 'agreed');
    const answer =
      (concluded ? asPoints(asked, 'agreed', evidence(asked, 'agreed')) : undefined) ?? points(asked);
    if (answer) return answer;
  }
  const text = query.typing.words.map((word) => word.folded).join(' ');
  // "Chỉ thị số 11-CT/TU nói về gì?" asks of a paper that no report of the meeting speaks of
  const whole = scope.profile.whole;
  if (query.terms.some((term) => isHard(query, term) && whole.every((bag) => coverTerm(term, bag) < 0.5)))
    return undefined;
  if (/(?:^| )(?:bieu quyet|bo phieu)(?: |$)/.test(text))
    return content(asked, 'vote') ?? overview(scope.meeting);
  return overview(scope.meeting);
}

/** "Tuyên bố chung gồm những gì?": what a paper holds is told of it, not of the meeting. */
const OF_PAPER =
  /^(?:noi dung (?:cua )?)?(?:tuyen bo|nghi quyet|thoa thuan|ban ghi nho|bien ban ghi nho|quy che|de an|phuong an|du thao|chuong trinh hanh dong|ke hoach hanh dong) /;

/** Of one matter within a meeting the sentences that speak of it most, in the document's order. */
function points(asked: Asked): Lookup {
  const ranked = evidence(asked, 'summary').filter(isEnough);
  const [best] = ranked;
  if (!best) return undefined;
  const at = reportAt(asked.corpus, best.unit.span);
  const near = ranked
    .filter(
      ({ unit, score }) =>
        score > best.score - 0.2 &&
        unit.kind !== 'heading' &&
        unit.kind !== 'title' &&
        unit.span.document === best.unit.span.document,
    )
    .slice(0, 4)
    .sort((a, b) => a.unit.index - b.unit.index);
  const lines = near.map(({ unit }) => `• ${cutAtWord(unitText(unit), 230)}`);
  return found(
    'summary',
    lines.join('\n'),
    near.map(({ unit }) => unit.span),
    at ? [at.meeting] : [],
  );
}

function overview(meeting: Meeting): Lookup {
  const date = factsOf(meeting, 'date');
  const places = factsOf(meeting, 'place');
  const formats = factsOf(meeting, 'format');
  const chairs = factsOf(meeting, 'chair');
  const agreed = factsOf(meeting, 'agreed');
  const actions = factsOf(meeting, 'action');
  const signed = factsOf(meeting, 'signed').filter(({ value }) => !value.not);
  const next = factsOf(meeting, 'next');
  const people = chairs.length > 0 ? chairs : factsOf(meeting, 'attendee');
  const names = withoutRepeats(people.map(({ value }) => value.name)).slice(0, 4);
  const how = formats[0] ? FORMAT_TEXT[formats[0].value.format] : '';
  const where = places[0]?.value.text ?? '';
  const said = [...agreed, ...actions, ...factsOf(meeting, 'proposal')];
  const lines = [
    label(meeting, 190),
    [meeting.date ? dateText(meeting.date) : '', where, how].filter(Boolean).join('; '),
    names.length > 0 ? `${chairs.length > 0 ? 'Chủ trì' : 'Dự'}: ${joined(names)}` : '',
    ...said
      .slice(0, 4)
      .map(
        (fact) =>
          `• ${cutAtWord('text' in fact.value ? fact.value.text : unmarked(excerpt(fact.span)), 170)}`,
      ),
    signed.length > 0 ? `Ký: ${withoutRepeats(signed.map(({ value }) => value.title)).join('; ')}` : '',
    next[0] ? `Tiếp theo: ${cutAtWord(unmarked(excerpt(next[0].span)), 150)}` : '',
  ].filter(Boolean);
  const proofs = spansOf(
    [
      ...date.slice(0, 1),
      ...formats.slice(0, 1),
      ...chairs.slice(0, 1),
      ...said.slice(0, 4),
      ...signed.slice(0, 2),
      ...next.slice(0, 1),
    ],
    8,
  );
  return found('summary', cutLines(lines, 1000), proofs.length > 0 ? proofs : meeting.named, [meeting]);
}

function unmarked(text: string): string {
  return withoutBullet(text).replace(/\s+/g, ' ');
}

function cutLines(lines: readonly string[], longest: number): string {
  let text = '';
  for (const line of lines) {
    if (text.length + line.length > longest) break;
    text += `${text ? '\n' : ''}${line}`;
  }
  return text;
}

/** What a term or an abbreviation means, where a document says it. */
export function definition(asked: Asked): Lookup {
  return abbreviation(asked) ?? series(asked) ?? term(asked);
}

function abbreviation({ query, corpus, scope }: Asked): Lookup {
  const asked = query.typing.topic.map((word) => lower(word.text));
  const defined = corpus.documents.flatMap(definedIn).filter(({ short }) => asked.includes(lower(short)));
  const [best] = defined.toSorted((a, b) => rankOf(a.document.id) - rankOf(b.document.id));
  function rankOf(id: string): number {
    return scope?.meeting.reports.some(({ document }) => document.id === id) ? 0 : 1;
  }
  if (!best) return undefined;
  const unit = sheetOf(best.document).units.find(
    ({ span }) => span.start <= best.start && best.end <= span.end,
  );
  const span: Span = unit?.span ?? { document: best.document, start: best.start, end: best.end };
  return found('definition', `${best.short}: ${best.full}.`, [span], []);
}

/** What kind of meeting it is: its report says "Đây là hoạt động thường niên …"; between whom, where it names it first. */
function series({ scope, corpus }: Asked): Lookup {
  if (!scope || scope.share < NAMED) return undefined;
  const { meeting } = scope;
  const units = meeting.reports.flatMap(({ document }) => [...sheetOf(document).units]);
  const said = units.find(
    ({ span }) =>
      /^Đây là (?!lần|dịp|một trong)/u.test(excerpt(span)) && reportAt(corpus, span)?.meeting === meeting,
  );
  if (!said) return undefined;
  const [named] = factsOf(meeting, 'date');
  const lead = named ? ` ${cutAtWord(unmarked(excerpt(named.span)), 230)}` : '';
  return found(
    'definition',
    `${unitText(said)}${lead}`,
    [said.span, ...(named ? [named.span] : [])],
    [meeting],
  );
}

/** A question that asks what a meeting is holds little but its name. */
const NAMED = 0.6;

/** "X là …", "X (…)" with X as asked. */
function term(asked: Asked): Lookup {
  const typed = asked.query.typing.words.map((word) => word.folded).join(' ');
  const subject = /^(.*?) (?:la (?:[a-z]+ ){0,3}(?:gi|chi|j)(?: |$)|nghia la|co nghia|duoc hieu|tuc la)/.exec(
    typed,
  )?.[1];
  const ranked = evidence(asked, 'definition').filter(isEnough);
  const head = subject?.split(' ').slice(0, 6).join(' ') ?? '';
  const defines = ranked.find(({ unit }) => {
    const text = fold(unitText(unit));
    const key = head.split(' ').slice(0, 3).join(' ');
    return (
      key !== '' &&
      (text.includes(`${key} la `) || new RegExp(`${plainPattern(key)}[^.]{0,60} la `).test(text))
    );
  });
  const best = defines ?? ranked[0];
  if (!best) return undefined;
  const at = reportAt(asked.corpus, best.unit.span);
  const more = ranked.find(
    (other) =>
      other !== best &&
      other.unit.span.document === best.unit.span.document &&
      at?.meeting === reportAt(asked.corpus, other.unit.span)?.meeting,
  );
  const text = cutAtWord(unitText(best.unit), 420);
  return found(
    'definition',
    text,
    [best.unit.span, ...(more ? [more.unit.span] : [])],
    at ? [at.meeting] : [],
  );
}

function plainPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** Which meeting spoke of something: its name and the sentence. */
export function topic(asked: Asked): Lookup {
  const recorded = heldSo(asked) ?? latest(asked);
  if (recorded) return recorded;
  const ranked = evidence(asked, 'topic').filter(isEnough);
  const [best] = ranked;
  if (!best) return undefined;
  const chosen: { meeting: Meeting; spans: Span[]; text: string }[] = [];
  for (const { unit, score } of ranked) {
    const at = reportAt(asked.corpus, unit.span);
    if (!at || score < best.score - 0.12) continue;
    const known = chosen.find(({ meeting }) => meeting === at.meeting);
    if (known) known.spans.push(unit.span);
    else if (chosen.length < 3)
      chosen.push({ meeting: at.meeting, spans: [unit.span], text: unitText(unit) });
  }
  const text = chosen
    .map(({ meeting, text }) => `${label(meeting, 180)}: “${cutAtWord(text, 160)}”`)
    .join('\n');
  return found(
    'topic',
    text,
    chosen.flatMap(({ spans }) => spans.slice(0, 2)),
    chosen.map(({ meeting }) => meeting),
  );
}

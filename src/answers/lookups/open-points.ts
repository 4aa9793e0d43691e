import { coverTerm } from '../../questions/terms.ts';
import { sheetOf } from '../../search/sheets.ts';
import { type Asked, cutAtWord } from '../context.ts';
import { isOpen, OPEN } from '../evidence/open-unit.ts';
import { rowText } from '../evidence/rows.ts';
import { unitText } from '../evidence/unit-text.ts';
import { found, type Lookup } from '../found.ts';
import { content } from './content.ts';

const MOST = 6;

/** What a meeting left open: of one matter where the question names one, else all that its reports call unsettled. */
export function openPoints(asked: Asked): Lookup {
  const ofMatter = () => content(asked, 'open_points', OPEN);
  return namesMatter(asked) ? (ofMatter() ?? listed(asked)) : (listed(asked) ?? ofMatter());
}

/** Does the question name more than its meeting: "chuyện thuê mặt bằng còn để ngỏ không"? */
function namesMatter({ query, scope }: Asked): boolean {
  if (!scope) return true;
  const cues = new Set(query.intents.flatMap(({ cues }) => cues.flatMap((cue) => cue.split(/[\s…]+/u))));
  const open = query.terms.filter(
    (term) => !cues.has(term.lower) && !ABOUT.has(term.folded) && coverTerm(term, scope.profile.said) < 0.5,
  );
  return open.reduce((sum, term) => sum + term.weight, 0) > A_MATTER;
}

/** About two telling words. */
const A_MATTER = 6;
const ABOUT = new Set('van de diem noi dung viec chuyen hop cuoc buoi phien hoi nghi'.split(' '));

function listed(asked: Asked): Lookup {
  const meeting = asked.scope?.meeting;
  if (!meeting) return undefined;
  const open = meeting.reports.flatMap(({ document, sections }) =>
    sheetOf(document).units.filter(
      (unit) =>
        isOpen(unit) && sections.some(({ start, end }) => start <= unit.span.start && unit.span.end <= end),
    ),
  );
  if (open.length === 0) return undefined;
  const shown = open.slice(0, MOST);
  const lines = shown.map((unit) => cutAtWord(unit.kind === 'row' ? rowText(unit) : unitText(unit), 200));
  return found(
    'open_points',
    lines.length === 1 ? lines.join('') : lines.map((line) => `• ${line}`).join('\n'),
    shown.map(({ span }) => span),
    [meeting],
  );
}

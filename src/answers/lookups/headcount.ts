import { coverTerm } from '../../questions/terms.ts';
import { foldedWords } from '../../questions/typing/typing.ts';
import { sheetOf, type Unit } from '../../search/sheets.ts';
import { fold } from '../../text/fold.ts';
import { type Asked, cutAtWord, reportAt } from '../context.ts';
import { unitText } from '../evidence/unit-text.ts';
import { found, type Lookup } from '../found.ts';
import { NEUTRAL } from '../topic/matter.ts';

/** Words for those who come to meetings, unaccented. */
const PERSONS =
  'nguoi|dai bieu|thanh vien|to vien|doi vien|hoc vien|sinh vien|tieu thuong|ngu dan|uy vien|dang vien|doan vien|hoi vien|xa vien|co dong|phu huynh|giao vien|can bo|chu ho|ho dan|ho|can ho|dong chi|d\\/c|lanh dao|dai dien|truong thon|khach moi|khach|nha thau|doanh nghiep|hoc sinh|cu dan|nhan vien|chuyen gia|gia dinh|nha(?! (?:thau|may|truong|tre|van))|ba con|anh em';
const AMOUNT = String.raw`(?<![\d.,/])(?!0\d\d)\d[\d.]*(?:\s?(?:\/|tren tong so|tren)\s?\d[\d.]*)?`;
const THERE = '(?:co mat|tham du|du hop|di hop|den hop|den du|tham gia|hien dien|du)';

/** How many came: asked of persons, with a word for being there. */
const ASKS = new RegExp(
  `(?:^| )(?:bao nhieu|may|nhieu|so luong|how many|(?<!mot )so(?= (?:${PERSONS}) )) (?<who>${PERSONS}|delegates|people|members|shareholders|residents|attendees)?(?: [^ ]+)* (?<verb>${THERE.slice(3, -1)}|(?:den|toi|di|vo|vao|ve)(?=(?: hop| du)?(?: (?:vay|the|nhi|a|ta))*$)|vang|vang mat|nghi|attended|attend|present)(?= |$)|(?:^| )(?:co )?may (?<guest>khach(?: moi)?)(?= |$)|^(?:[^ ]+ ){0,16}?(?:hop|hoi nghi|dai hoi|buoi|phien|toa dam|hoi thao) (?:[^ ]+ ){0,16}?co (?:tat ca |tong cong |mat )?(?:bao nhieu|may) (?<all>(?!khach)(?:${PERSONS}))(?: (?:nhi|vay|the|ha|a))*$`,
);
/** These count those who did something else. */
const OF_OTHER_THINGS =
  /(?:^| )(?:bieu quyet|tan thanh|dong y|phieu|thong qua|phan doi|y kien|phat bieu|voted|tham gia (?:thuc hien|nghien cuu|xay dung|san xuat|thi cong|bao hiem|dong gop|trong|to hop tac))(?: |$)/;

/** A sentence counts those who came: "Số có mặt: 104", "Có 9/11 ủy viên dự họp", "32 trên tổng số 35 đại biểu có mặt". */
const CAME = new RegExp(
  `(?<![a-z])(?<!ma )(?:co mat|tham du|du hop|di hop|den hop|den du|hien dien|du(?! (?:bi|an|kien|toan|thao|phong|tru|bao|luat|khuyet|dinh)))(?![a-z])[^.;\\d]{0,60}?${AMOUNT}|${AMOUNT} (?:${PERSONS})(?![a-z])[^.;\\d]{0,60}(?<![a-z])${THERE}(?![a-z])|(?:du|co) \\d+(?:\\/\\d+)? (?:${PERSONS})(?: tren| \\/) ?\\d+|(?:du|co) \\d+\\/\\d+ (?:${PERSONS})|(?<![a-z])(?:tham )?du (?!an|kien|toan|thao)[^.]{0,400}(?<![\\d/])\\d+\\/\\d+ (?:${PERSONS})`,
);
const AWAY = new RegExp(
  `(?<![a-z])vang(?: mat)?(?![a-z])[^.;\\d]{0,14}${AMOUNT}|${AMOUNT} (?:${PERSONS})? ?[^.;\\d]{0,20}(?<![a-z])vang(?![a-z])`,
);
const GUESTS = new RegExp(
  `(?<![a-z])khach(?: moi)?(?![a-z])[^.;\\d]{0,20}${AMOUNT}|${AMOUNT} (?:\\p{L}+ )?khach(?: moi)?(?![a-z])`,
  'u',
);
const OTHERS_COUNTED = /(?<![a-z])(?:bieu quyet|tan thanh|dong y|phieu|y kien|phat bieu)(?![a-z])/;

/** The head of a report tells who came; what is counted further down is the matter's. */
const HEAD = 40;
const LITTLE = 5;

/** "Có bao nhiêu người dự?", "vắng mấy người?": the sentence that counts those who came, stayed away or were invited. */
export function headcount({ query, scope, corpus }: Asked): Lookup {
  if (scope?.meeting.status !== 'held' || query.expects.kind !== 'number') return undefined;
  const text = foldedWords(query.typing);
  const asks = ASKS.exec(text)?.groups;
  if (!asks || OF_OTHER_THINGS.test(text)) return undefined;
  const about = new RegExp(`(?:^| )(?:${PERSONS}|${THERE.slice(3, -1)}|mat|vang|nghi)(?= |$)`, 'g');
  const counted = new Set([...text.matchAll(about)].flatMap(([words]) => words.trim().split(' ')));
  const open = query.terms.filter(
    (term) =>
      !counted.has(term.folded) && !NEUTRAL.has(term.folded) && coverTerm(term, scope.profile.bag) < 0.5,
  );
  if (!query.typing.english && open.reduce((sum, term) => sum + term.weight, 0) > LITTLE) return undefined;
  const guest = asks['guest'] !== undefined || asks['who']?.startsWith('khach');
  const away = /^(?:vang|nghi)/.test(asks['verb'] ?? '');
  const counts = guest ? GUESTS : away ? AWAY : CAME;
  const units = scope.meeting.reports.flatMap(({ document }) => sheetOf(document).units.slice(0, HEAD));
  const fits = units.filter((unit) => {
    const said = saidIn(unit);
    return (
      counts.test(said) &&
      !OTHERS_COUNTED.test(said) &&
      reportAt(corpus, unit.span)?.meeting === scope.meeting
    );
  });
  const who = asks['who'] ?? asks['all'] ?? 'nguoi';
  const countsThem = new RegExp(
    `${AMOUNT} (?:[a-z]+ )?${who}(?![a-z])|${who}(?![a-z])[^.;\\d]{0,40}${AMOUNT}`,
  );
  const best = fits.find((unit) => who !== 'nguoi' && countsThem.test(saidIn(unit))) ?? fits[0];
  return best && found('attendees', cutAtWord(unitText(best), 300), [best.span], [scope.meeting]);
}

function saidIn(unit: Unit): string {
  return fold(unitText(unit));
}

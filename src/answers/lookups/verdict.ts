import type { Query } from '../../questions/query.ts';
import { fold, lower } from '../../text/fold.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { tellsOutcome, WANTED } from '../evidence/wanted.ts';

/** What a sentence proves of what was asked: that it is so, is not so or not yet. */
export type Verdict = 'yes' | 'no' | 'not yet';

const NOT = /(?<![\p{L}])(?:không|chưa|chẳng)(?![\p{L}])/iu;
/** The title of a show or a campaign denies nothing. */
const QUOTED = /[“"«][^”"»]{2,80}[”"»]/gu;
/** Verbs that deny what they speak of, unless the question asks of just that: "có hoãn không?". */
const REFUSALS = ['bác', 'từ chối', 'lắc đầu', 'rút', 'hoãn', 'miễn'].map((verb) => ({
  folded: ` ${fold(verb)} `,
  pattern: new RegExp(`(?<![\\p{L}])${verb}(?![\\p{L}])`, 'iu'),
}));
/** "Không tán thành 31", "6 phiếu không hợp lệ", "không chỉ": these deny nothing of the matter. */
const NO_DENIAL =
  /không (?:chỉ|những|ngừng|gian|khí|quân)(?![\p{L}])|không (?:ai )?(?:có )?ý kiến(?: gì| nào)?(?: thêm| khác)?(?![\p{L}])|không (?:tán thành|đồng ý|biểu quyết|ý kiến|hợp lệ)[ :]{1,2}(?:là |có |chỉ )?\d+|\d+[^,.;\d]{0,25} không (?:tán thành|đồng ý|biểu quyết|hợp lệ|ý kiến)/giu;
/** "6.1 Không đồng ý": the number of the point counts no votes. */
const POINT_NUMBER = /^[\s(]*(?:\d{1,2}(?:\.\d{1,2}){0,2}|[a-zđ])[.)/]?\s+/u;
/** "Có được thông qua không?", "có mua … không?": asks what came of it. */
const ASKS_DECISION =
  /(?:^| )(?:duoc|thong qua|dong y|duyet|chot|chap thuan|chap nhan|chua|quyet|mua|lam)(?: |$)/;
/** What was put off is neither decided nor refused. */
const PUT_OFF =
  /(?<![\p{L}])(?:gác lại|để lại|để ngỏ|khoan(?: đã)?|từ từ|để (?:\p{L}+ ){1,4}(?:đã|hẵng)|tạm hoãn|tạm gác|lùi lại|(?:phải|còn|đang) chờ|chờ (?:ý kiến|kết quả|xin|họp|bàn|xem)|xem xét (?:sau|thêm)|cân nhắc|tính (?:sau|tiếp)|bàn (?:sau|tiếp|lại)|chưa (?:chốt|quyết|kết luận|thống nhất|bàn xong|ngã ngũ))(?![\p{L}])/iu;
/** "Ba thuận, ba chống" settles nothing. */
const TIE =
  /(?<!\d)(\d+)(?:\/\d+)?\s*(?:phiếu\s+)?(?:thuận|tán thành|đồng ý)\P{L}{1,3}(\d+)(?:\/\d+)?\s*(?:phiếu\s+)?(?:chống|phản đối|không)/iu;
/** "In hay làm bản điện tử" still asks. */
const EITHER = /(?<![\p{L}])(?<!(?:nói|rất|càng) )hay (?!là(?![\p{L}])|dùng|bị|có|quá|hơn)/iu;
const ASKS_OF_TALK =
  /(?:^| )(?:de nghi|de xuat|kien nghi|xin y kien|y kien|phat bieu|neu|noi|nhac|ban ve|thao luan|de cap|hua|cam ket) /;
const STANDS_AGAINST =
  /(?<![\p{L}])(?:bảo lưu|phản đối|phiếu trắng|không (?:đồng ý|đồng tình|tán thành|ủng hộ|nhất trí))(?![\p{L}])/iu;
const ASKS_ASSENT = /(?:^| )(?:dong y|dong tinh|tan thanh|ung ho|nhat tri|chap thuan|bo phieu) /;

/** What `text`, the sentence of the evidence, settles; nothing where that cannot be read from it. */
export function verdictOf(
  query: Query,
  { facts, coverage, unit }: Evidence,
  text: string,
): Verdict | undefined {
  const asked = ` ${query.typing.words.map((word) => word.folded).join(' ')} `;
  const sure = coverage > SURE;
  if (query.people.length > 0) {
    const own = nearName(query, text);
    if (own === undefined) return undefined;
    if (ASKS_ASSENT.test(asked)) {
      if (STANDS_AGAINST.test(own)) return 'no';
    }
  }
  const votes = facts.flatMap((fact) =>
    fact.kind === 'vote' && fact.value.passed !== undefined ? fact.value.passed : [],
  );
  const [passed] = votes;
  if (votes.length === 1 && passed !== undefined) return passed ? (sure ? 'yes' : undefined) : 'no';
  const told = fromMatter(query, text);
  const tie = TIE.exec(told);
  if (tie && tie[1] === tie[2]) return undefined;
  if (unit.kind !== 'row' && PUT_OFF.test(told)) return ASKS_DECISION.test(asked) ? 'not yet' : undefined;
  const granted = tellsOutcome(told) || facts.some(({ kind }) => kind === 'agreed' || kind === 'vote');
  if (unit.kind !== 'row' && WANTED.test(told) && !granted && !ASKS_OF_TALK.test(asked)) return undefined;
  if (unit.kind !== 'row' && !granted && EITHER.test(told)) return undefined;
  const rest = told.replace(POINT_NUMBER, '').replace(QUOTED, ' ').replace(NO_DENIAL, ' ');
  if (NOT.test(rest) || REFUSALS.some(({ folded, pattern }) => !asked.includes(folded) && pattern.test(rest)))
    return /(?:^| )chua /.test(asked) && /chưa/iu.test(rest) ? 'not yet' : 'no';
  return sure ? 'yes' : undefined;
}

/** A sentence that says this much of what is asked says yes. */
const SURE = 0.7;

/** Between sentences, and before a clause that decides of something else: "bác phương án A, đồng ý phương án B". */
const BETWEEN =
  /(?<=[.;!?])\s+|,\s+(?=(?:nhưng|song|còn|riêng|đồng thời|và )?\s*(?:đồng ý|thống nhất|nhất trí|chấp thuận|thông qua|gật đầu|không|chưa|bác|từ chối|lắc đầu|hoãn|rút)(?!\p{L}))/u;

/** Of several clauses the one that says most of the question, with those behind it: what stands before is another matter. */
function fromMatter({ terms }: Query, text: string): string {
  const parts = text.split(BETWEEN);
  const hits = parts.map((part) => {
    const spelled = fold(part);
    return terms.reduce((sum, term) => sum + (spelled.includes(term.folded) ? term.weight : 0), 0);
  });
  return parts.slice(hits.indexOf(Math.max(...hits))).join(' ');
}

/** What stands right behind the name of the person asked for; undefined where the sentence does not name them. */
function nearName({ people }: Query, text: string): string | undefined {
  const said = lower(text);
  if (OF_ALL.test(said)) return said;
  for (const name of people.flatMap(({ names }) => names)) {
    // spelled as the documents spell it: "năm" is no "cô Năm"
    const given = name.split(' ').at(-1) ?? '';
    const [full, short] = [
      said.indexOf(lower(name)),
      text.search(new RegExp(`(?<!\\p{L})${given}(?!\\p{L})`, 'u')),
    ];
    const at = full >= 0 && name.includes(' ') ? full : short;
    if (at >= 0) return said.slice(at, at + NEAR);
  }
  return undefined;
}

/** What holds of everybody holds of each. */
const OF_ALL = /(?<!\p{L})(?:các bên|hai bên|ba bên|không ai|chưa ai|mọi người|tất cả|100%)(?!\p{L})/u;
/** In characters. */
const NEAR = 90;

import { type RowCell as Cell, cellsOfRow } from '../corpus/cells.ts';
import { lower } from '../text/fold.ts';
import { ROLE_HEAD } from '../text/names/roles.ts';
import { tokens } from '../text/names/tokens.ts';
import type { Range } from '../text/range.ts';
import type { Reading } from './reading.ts';
import type { Unit } from './units.ts';

/** A row with what its columns hold, by the table's first row. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly task?: number;
  readonly owner?: number;
  readonly deadline?: number;
  readonly state?: number;
}

const TASK =
  /^(?:công việc|nội dung(?: công việc)?|nhiệm vụ|việc|đầu việc|task|hạng mục|mảng|khâu|phần việc|việc cần làm|action|việc phải làm|(?:làm )?gì$|cái gì|what$)/u;
const OWNER =
  /^(?:người|đơn vị|phụ trách|chủ trì|thực hiện|bộ phận|owner|assignee|ai(?!\p{L})|pic|giao cho|giao(?:\s|$)|lo$|người\/đơn vị|đầu mối|trách nhiệm|cơ quan|who$)/u;
const DEADLINE =
  /^(?:thời hạn|hạn|deadline|ddl|eta$|thời gian|hoàn thành|due|ngày (?:xong|hoàn thành)|khi nào|bao giờ|xong|chậm nhất|trước ngày|mốc|when$|by$)(?!\p{L})/u;

const STATE = /^(?:trạng thái|tình trạng|status|state|tiến độ|xong chưa|done)/u;

/** The cells of a unit, where they stand in the document. */
function cellsOf(unit: Unit): Cell[] {
  return cellsOfRow(unit.text).map(({ start, end, text }) => ({
    start: unit.start + start,
    end: unit.start + end,
    text,
  }));
}

const NAME =
  /^(?:họ (?:và |, )?tên|họ, tên|tên(?!\s+(?:việc|công|dự|gói|hàng|đơn|văn))|thành viên|đại biểu|cổ đông|người (?:tham )?dự|giáo viên|thầy\/cô|cán bộ|nhân viên|hội viên|phụ huynh|học sinh|người(?: họp)?$|member|name|attendee|participant|ông\/bà|ông, bà)/u;
const OFFICE =
  /^(?:nhiệm vụ$|công việc$|lớp$|chức vụ|chức danh|vai trò|đơn vị|cơ quan|bộ phận|phòng ban|đại diện|role|title|position|team)/u;
const NOTE = /^(?:ghi chú|tham dự|có mặt|tình trạng|điểm danh|vắng|nhiệm vụ tại|chữ ký|ký tên|note|status)/u;
/** A table of results, not of who was there. */
const RESULTS =
  /^(?:điểm|số phiếu|số tiền|tiền|lương|thưởng|kết quả|xếp loại|tỷ lệ|danh hiệu|hình thức khen)/u;

/** A row of a table of people: who, in what office, with what remarks. */
export interface RosterRow {
  readonly name: Range;
  readonly office?: Cell;
  /** `lower` forms of the other cells: "chủ tọa", "vắng có lý do". */
  readonly remarks: readonly string[];
}

/** The row of a table of people ("Họ và tên | Chức vụ | Ghi chú") that `unit` is; undefined for other units and headers. */
export function rosterRow(units: readonly Unit[], unit: Unit): RosterRow | undefined {
  const header = headOf(units, unit);
  if (header === undefined) return undefined;
  const titles = cellsOf(header).map((cell) => lower(cell.text));
  const name = titles.findIndex((title) => NAME.test(title));
  const office = titles.findIndex((title, i) => i !== name && OFFICE.test(title));
  const attended = titles.some((title) => PRESENCE.test(title));
  if (name < 0 || titles.some((title) => RESULTS.test(title) || (!attended && TASK.test(title))))
    return undefined;
  if (office < 0 && !titles.some((title) => NOTE.test(title))) return undefined;
  const cells = cellsOf(unit);
  const [who, role] = [cells[name], cells[office]];
  if (who === undefined) return undefined;
  return {
    name: who,
    ...(role === undefined || role.text === ''
      ? {}
      : { office: withDuty(unit, role, cells[office + 1], titles[office + 1]) }),
    remarks: cells.flatMap((cell, i) => (cell === who ? [] : [remark(titles[i] ?? '', lower(cell.text))])),
  };
}

/** "Phó Chi cục trưởng | Trưởng đoàn": what somebody is there stands beside what they are elsewhere. */
function withDuty(unit: Unit, office: Cell, beside: Cell | undefined, title = ''): Cell {
  const duty = beside !== undefined && beside.text.length < LONGEST_DUTY ? tokens(beside.text) : [];
  const opens = ROLE_HEAD.lengthAt(duty, 0);
  return beside !== undefined && opens > 0 && (opens === duty.length || DUTY.test(title))
    ? {
        ...office,
        end: beside.end,
        text: unit.text.slice(office.start - unit.start, beside.end - unit.start),
      }
    : office;
}

const LONGEST_DUTY = 30;
/** The title of a column that says what somebody is at the meeting. */
const DUTY = /^(?:vai trò|tư cách|nhiệm vụ|chức danh|chức vụ|trách nhiệm|role)/u;

/** Columns that say who was there: a mark in "Vắng", or none in "Có mặt", is an absence. */
const PRESENCE = /^(?:tham dự|có mặt|vắng|điểm danh|chữ ký|ký tên|present|absent)/u;
const MARK = /^(?:x|✓|✔|☑|có|1|yes)$/u;
const NO_MARK = /^(?:0|-|✗|✘|❌|không|no)$/u;

/** What a cell says of the person: a bare mark says what its column is titled. */
function remark(title: string, cell: string): string {
  if (/^(?:vắng|absent)/u.test(title) && MARK.test(cell)) return 'vắng';
  return /^(?:tham dự|có mặt|present)/u.test(title) && NO_MARK.test(cell) ? 'vắng' : cell;
}

/** The cell of a row below the column whose title is such. */
export function cellUnder(units: readonly Unit[], unit: Unit, title: RegExp): Cell | undefined {
  const header = headOf(units, unit);
  const column =
    header === undefined ? -1 : cellsOf(header).findIndex((cell) => title.test(lower(cell.text)));
  return column < 0 ? undefined : cellsOf(unit)[column];
}

/** "STT | Họ và tên | Chức vụ": the titles of a table of people name nobody. */
export function isRosterHeader(unit: Unit): boolean {
  if (unit.block.kind !== 'row') return false;
  const titles = cellsOf(unit).map((cell) => lower(cell.text));
  return titles.some((title) => NAME.test(title)) && titles.some((title) => OFFICE.test(title));
}

/** The first row of the table that `unit` is a later row of. */
function headOf(units: readonly Unit[], unit: Unit): Unit | undefined {
  if (unit.block.kind !== 'row') return undefined;
  let first = unit.index;
  while (units[first - 1]?.block.kind === 'row' && unit.index - first < 200) first--;
  const header = units[first];
  return header === unit ? undefined : header;
}

/** The cells of a row under the header of its table; undefined for other units, headers, and tables of other things. */
export function headerOf(reading: Reading, unit: Unit): Row | undefined {
  const header = headOf(reading.units, unit);
  if (header === undefined) return undefined;
  const titles = cellsOf(header).map((cell) => lower(cell.text));
  const task = titles.findIndex((title) => TASK.test(title));
  const owner = titles.findIndex((title) => OWNER.test(title));
  const deadline = titles.findIndex((title) => DEADLINE.test(title));
  const state = titles.findIndex((title) => STATE.test(title));
  return {
    cells: cellsOf(unit),
    ...(task < 0 ? {} : { task }),
    ...(owner < 0 ? {} : { owner }),
    ...(deadline < 0 ? {} : { deadline }),
    ...(state < 0 ? {} : { state }),
  };
}

const VOTES =
  /^(?:số )?(?:phiếu |ý kiến |tỷ lệ |đại biểu |cổ đông |thành viên |hộ |cổ phần )?(?:đồng ý|tán thành|thuận|không(?: đồng ý| tán thành| ý kiến)?|chống|phản đối|phiếu|phiếu bầu|phiếu trắng|trắng|agree|disagree|yes|no|votes?)(?: \(.{1,20}\)| phiếu)?$/u;
const PRO = /^(?!.*không).*(?:đồng ý|tán thành|thuận|agree|yes)/u;
const CONTRA = /không(?! ý kiến)|chống|phản đối|disagree|^no/u;
const NUMBERING = /^(?:stt|tt|no\.?|#)$/u;

interface VoteRow {
  readonly matter: Cell;
  /** "Đồng ý 211, Không 82". */
  readonly result: string;
  /** More for it than against it, where the table counts both. */
  readonly passed?: boolean;
}

/** A row of a table of votes ("Nội dung | Đồng ý | Không"): what was voted on, and the counts with their columns. */
export function voteRow(units: readonly Unit[], unit: Unit): VoteRow | undefined {
  const header = headOf(units, unit);
  if (header === undefined) return undefined;
  const titles = cellsOf(header);
  const matter = titles.findIndex((title) => !NUMBERING.test(lower(title.text)));
  const counted = titles.map((title, i) => i !== matter && VOTES.test(lower(title.text)));
  const cells = cellsOf(unit);
  const named = cells[matter];
  if (named === undefined || named.text === '' || cells.length !== titles.length) return undefined;
  const counts = cells.flatMap((cell, i) =>
    counted[i] === true && /^\d/u.test(cell.text) ? [`${titles[i]?.text ?? ''} ${cell.text}`] : [],
  );
  if (counts.length === 0) return undefined;
  const count = (column: RegExp) =>
    Number.parseFloat(
      cells[titles.findIndex((title, i) => counted[i] === true && column.test(lower(title.text)))]?.text ??
        '',
    );
  const [pro, contra] = [count(PRO), count(CONTRA)];
  return {
    matter: named,
    result: counts.join(', '),
    ...(Number.isNaN(pro) || Number.isNaN(contra) ? {} : { passed: pro > contra }),
  };
}

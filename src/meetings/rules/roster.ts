import type { FactKind } from '../fact.ts';
import type { Read, Rule } from '../rule.ts';
import { ANY } from '../rule.ts';
import { cellUnder, rosterRow } from '../tables.ts';

const CHAIRS = /^(?:đồng )?(?:chủ trì|chủ tọa|điều hành|điều khiển|chair|host)/u;
const ABSENT = /^(?:vắng|không (?:dự|tham dự|tham gia|có mặt)|nghỉ|cáo lỗi|xin vắng|absent)/u;
const SECRETARY = /^(?:thư ký|ghi biên bản|người ghi)/u;

type Whom = 'chair' | 'attendee' | 'absent' | 'secretary';

/** A rule that reads the people of a table's rows whose remarks `fits` takes. */
function byTable<K extends Whom & FactKind>(kind: K, fits: (remarks: readonly string[]) => boolean): Rule<K> {
  return {
    kind,
    name: `${kind} by the table of people`,
    pattern: ANY,
    read: ({ reading, unit }) => {
      const row = rosterRow(reading.units, unit);
      if (row === undefined || !fits(row.remarks)) return [];
      return reading
        .people(unit)
        .slice(0, 1)
        .map((person) => ({
          value: reading.person(person),
          at: { start: person.start, end: person.end },
        })) as Read<K>[];
    },
  };
}

const isAbsent = (remarks: readonly string[]) => remarks.some((remark) => ABSENT.test(remark));

// 1 | Nguyễn Văn An | Chủ tịch HĐQT | Chủ tọa
export const chairByTable = byTable('chair', (remarks) => remarks.some((remark) => CHAIRS.test(remark)));
// 4 | Lê Thị Hoa | Kế toán trưởng | Thư ký
export const secretaryByTable = byTable('secretary', (remarks) =>
  remarks.some((remark) => SECRETARY.test(remark)),
);
// 2 | Trần Văn Bình | Thành viên HĐQT |
export const attendeeByTable = byTable('attendee', (remarks) => !isAbsent(remarks));
// 3 | Phạm Thị Dung | Thành viên HĐQT | Vắng (ủy quyền)
export const absentByTable = byTable('absent', isAbsent);

/** "Người hỏi | Nội dung | Trả lời": who spoke is told in a column of its own. */
const SPOKE =
  /^(?:người|đại biểu|cử tri|cổ đông|thành viên|cư dân)\s(?:hỏi|phát biểu|nêu|kiến nghị|đề nghị|đề xuất|chất vấn|góp ý|thảo luận|có ý kiến)/u;

// Thầy Nguyễn Văn An (tổ Toán) | Tiền thừa giờ sao chưa trả? | Trả trước 15/10
export const attendeeByColumn: Rule<'attendee'> = {
  kind: 'attendee',
  name: 'attendee by the column of speakers',
  pattern: ANY,
  read: ({ reading, unit }) => {
    // a row may be cut in two where a cell opens like a field
    const cell = unit.start === unit.block.start ? cellUnder(reading.units, unit, SPOKE) : undefined;
    const person =
      cell && reading.people(unit).find(({ start, end }) => cell.start <= start && end <= cell.end);
    return person ? [{ value: reading.person(person), at: { start: person.start, end: person.end } }] : [];
  },
};

/** Who was there, who was not and who did what, by a table with a column of names. */
export const rosterRules: readonly Rule[] = [
  chairByTable,
  secretaryByTable,
  attendeeByTable,
  absentByTable,
  attendeeByColumn,
] as readonly Rule[];

import { compile } from '../../text/compile.ts';
import { lower } from '../../text/fold.ts';
import { BODY } from '../../text/names/organisations.ts';
import { anyOf, EDGE_AFTER, EDGE_BEFORE } from '../../text/words.ts';
import { isConclusion } from '../conclusions.ts';
import { isHandedOver, ownerAt } from '../owner.ts';
import { isDone, isDoneState } from '../progress.ts';
import type { Reading } from '../reading.ts';
import type { Read, Rule } from '../rule.ts';
import { ANY, rangeOf } from '../rule.ts';
import { headerOf } from '../tables.ts';
import { listsTasks, namesTasks } from '../tasks.ts';
import { tenseOf } from '../tense.ts';
import type { Unit } from '../units.ts';
import { actionByDivision, actionInChat, isHandsOn } from './division.ts';
import { dueOf } from './due.ts';
import { actionByTail, ownedByTail } from './tail-owner.ts';

/** Words that open what somebody is to do. */
const DOES = `(?<!(?:công|quy|chương|lộ|tiến|quá|giáo|hành|phó|bí) )${EDGE_BEFORE}(?:${anyOf(
  'chủ trì,phối hợp,phê duyệt,bàn giao,di dời,yêu cầu,đối thoại,hoàn thành,hoàn tất,hoàn thiện,rà soát,bố trí,biên soạn,thẩm định,lựa chọn,nộp,lập,lấy,xin,gửi,trình,báo cáo,tham mưu,xây dựng,tổ chức,thực hiện,kiểm tra,kiểm định,đôn đốc,hướng dẫn,chuẩn bị,cung cấp,tổng hợp,theo dõi,triển khai,làm việc,làm,đề xuất,khẩn trương,tiếp tục,tăng cường,chịu trách nhiệm,chỉ đạo,đẩy nhanh,tập trung,mua,sửa,sửa chữa,lắp,lắp đặt,cập nhật,thông báo,công khai,đối chiếu,soạn,viết,thêm,nâng,ký,liên hệ,mời,đăng,dán,quyết toán,thu,chi,chuyển,giao,ban hành,khảo sát,nghiên cứu,phụ trách,đảm nhận,khắc phục,xử lý,giải quyết,tuyên truyền,vận động,tập huấn,thuê,đặt,in,phát,quay,chốt,review,fix,deploy,viết lại,test,đo,thiết kế,bổ sung,sắp xếp,phân công,kiểm kê,thống kê,thanh toán,chi trả,nghiệm thu,thi công,vệ sinh,đảm bảo,bảo đảm,quan tâm,chủ động,có trách nhiệm,có văn bản,nhận,mở,tìm,hỗ trợ,trả lời,đại diện,thành lập,tiếp nhận,duy trì,dời,tạm ứng,trồng,cử,ra mắt,chạy,cùng,sẽ,cần,phải,làm rõ'.split(
    ',',
  ),
)})${EDGE_AFTER}`;
const OPENS_TASK = compile(`^${DOES}`, 'u');

function action(
  reading: Reading,
  unit: Unit,
  owner: string | undefined,
  task: string,
  from: number,
): Read<'action'> {
  const done = isDone(unit.text);
  return {
    value: {
      ...(owner === undefined || owner === '' ? {} : { owner }),
      task: task.trim(),
      ...dueOf(reading, unit),
      ...(done === undefined ? {} : { done }),
    },
    at: rangeOf(unit, from, unit.text.length),
  };
}

const MARK = /^\s*(?:[-+*•–]\s*)?(?:\[[ xX✓]?\]\s*)?(?:\(?(?:\d{1,2}(?:\.\d{1,2}){0,2}|[a-zđ])[.)]\s*)?/u;
/** What stands between who and what: a colon, a dash, an arrow. */
const TO_TASK = '(?::\\s|\\s[-–]\\s|\\s?(?:→|->|=>)\\s?)';
// - Ông Nguyễn Văn An: lập danh sách … – hạn 20/05/2025; - [ ] Hoa – viết test – ddl 20/10
export const actionByItem: Rule<'action'> = {
  kind: 'action',
  name: 'action by item',
  pattern: compile(
    `${MARK.source}(?<owner>(?:[ace]\\.\\s)?[^:;.→>]{1,90}?)(?:\\s*\\([^)]{1,40}\\))?(?<sign>${TO_TASK})(?<task>[\\s\\S]{4,})$`,
    'gu',
  ),
  read: ({ reading, unit, match }) => {
    const owner = match.groups?.['owner'];
    const task = match.groups?.['task'];
    if (
      unit.heading ||
      unit.field !== undefined ||
      owner === undefined ||
      task === undefined ||
      !(
        listsTasks(unit) ||
        owner.startsWith('@') ||
        isHandedOver(reading, unit, owner, match.groups?.['sign'] ?? '') ||
        isHandsOn(unit, task) ||
        (isConclusion(reading, unit) && OPENS_TASK.test(lower(task)))
      ) ||
      unit.block.kind === 'row' ||
      ownedByTail(reading, unit) !== undefined
    )
      return [];
    if (OPENS_TASK.test(owner) || LABEL.test(lower(owner)) || tenseOf(unit) === 'next') return [];
    // "Chị Nga gặp Ban Giám hiệu - trả lời trước 30/9": the dash does not end the owner
    const owned = ownedAt(reading, unit, MARK.exec(unit.low)?.[0].length ?? 0);
    if (owned !== undefined) return [owned];
    const start = match.index + match[0].indexOf(owner);
    const from = match[0].length - task.length;
    return [
      action(
        reading,
        unit,
        unit.text
          .slice(start, start + owner.length)
          .replace(/[*@]/gu, '')
          .trim(),
        unit.text.slice(from),
        from,
      ),
    ];
  },
};

// a) UBND huyện A phê duyệt xong phương án … trước ngày 20/3/2025; - Anh Nguyễn Văn An lấy báo giá …
export const actionBySubject: Rule<'action'> = {
  kind: 'action',
  name: 'action by its subject',
  pattern: compile(
    `${MARK.source}(?=${BODY}|(?:các|ông|bà|anh|chị|cô|thầy|em|đồng chí|bác)\\s|@?\\p{L}+\\s)`,
    'gu',
  ),
  read: ({ reading, unit, match }) => {
    if (unit.heading || unit.field !== undefined || unit.block.kind === 'row' || tenseOf(unit) === 'next')
      return [];
    const lists = listsTasks(unit) && (unit.block.kind === 'item' || unit.lead !== undefined);
    if ((!lists && !isConclusion(reading, unit)) || ownedByTail(reading, unit)) return [];
    const start = match.index + match[0].length;
    const person = lists ? ownedAt(reading, unit, start) : undefined;
    if (person !== undefined) return [person];
    const from = taskStart(unit, start);
    if (from === undefined) return [];
    const owner = ownerIn(unit, start, from);
    if (
      OPENS_TASK.test(lower(owner)) ||
      /[:→]|[-=]>/u.test(owner) ||
      /(?:^|[\s,])(?:không|chưa|chứ)$/u.test(owner)
    )
      return [];
    if (!/^\p{Lu}/u.test(owner) || /[-–:]$|\s[-–]\s/u.test(owner) || NO_OWNER.test(owner)) return [];
    return [action(reading, unit, owner, unit.text.slice(from), from)];
  },
};

/** "Còn để ngỏ: …", "Buổi tập đầu năm: …" below a list of tasks: a label, nobody who does anything. */
const LABEL =
  /^(?:còn|chưa|đã|hiện|quỹ|tất cả|mọi|buổi|họp|cuộc|lần|lưu ý|ghi chú|chú ý|note|nb|kế tiếp|kỳ|hẹn|thời gian|địa điểm|kết thúc|tổng|lịch|ngày|hạn|deadline|quyết định|chốt|kết luận|vấn đề|rủi ro|ngân sách|kinh phí|next|parking lot|open|sprint|tuần|tháng|quý|đợt|giai đoạn|phase|week|w\d+)(?!\p{L})/u;

/** The task of the person whom the unit opens with at `start`: "Anh An đo mặt bằng trước khi lát". */
function ownedAt(reading: Reading, unit: Unit, start: number): Read<'action'> | undefined {
  const named = ownerAt(reading, unit.text.slice(start));
  if (named === undefined) return undefined;
  const from = start + named.length;
  return action(reading, unit, named.owner, unit.text.slice(from), from);
}

// việc tuần này: Nam tuyển 6 bạn (hạn 13/09) / Lan gửi báo cáo (hạn 12/09)
export const actionInLine: Rule<'action'> = {
  kind: 'action',
  name: 'action in a line of several',
  pattern: compile(`${MARK.source}(?<label>[^:;.]{4,50}):\\s`, 'gu'),
  read: ({ reading, unit, match }) => {
    if (unit.heading || unit.block.kind === 'row' || tenseOf(unit) === 'next') return [];
    if (!namesTasks(match.groups?.['label'] ?? '')) return [];
    const found: Read<'action'>[] = [];
    let start = match[0].length;
    for (const part of unit.text.slice(start).split(/(?:\s\/\s|;)/u)) {
      const at = { start: unit.start + start, end: unit.start + start + part.length };
      const lead = part.length - part.trimStart().length;
      const named = ownerAt(reading, part.trimStart()) ?? roleAt(part.trimStart());
      if (named !== undefined) {
        const one: Unit = { ...unit, ...at, text: part, low: lower(part) };
        found.push({ ...action(reading, one, named.owner, part.slice(lead + named.length), 0), at });
      }
      start += part.length + (unit.text.startsWith(' / ', start + part.length) ? 3 : 1);
    }
    return found;
  },
};

/** "kế toán Lê Thị Hoa trả lãi", "tổ định giá báo kết quả": the words before the first that opens a task. */
function roleAt(part: string): { readonly owner: string; readonly length: number } | undefined {
  for (const match of lower(part).slice(0, 80).matchAll(TASKS)) {
    if (match.index > 2 && !/^\p{Lu}/u.test(part.charAt(match.index)))
      return { owner: part.slice(0, match.index).trim(), length: match.index };
  }
  return undefined;
}

/** Openings of conclusions that charge nobody. */
const NO_OWNER =
  /^(?:Không|Đồng ý|Chấp thuận|Thống nhất|Việc|Đề nghị|Về|Để|Tiếp tục|Riêng|Đến|Trong|Từ|Theo|Tỷ lệ|Tổng|Mục tiêu|Hội nghị|Yêu cầu|Giao|Kinh phí|Số|Còn|Nếu|Áp dụng|Khi|Mỗi|Chưa|Sau|Tiến độ|Dự án|Kết quả|Duyệt|Phê duyệt|Thông qua|Cho|Hoãn|Dừng|Tạm|Thu hồi|Giữ|Bãi bỏ|Hủy|Bỏ|Chốt|Tăng|Giảm|Điều chỉnh|Quyết định|Nhất trí|Ghi nhận|Ghi$|Đối với|Biểu dương|Đánh giá|Căn cứ|Qua|Nhìn chung|Xét|Lùi|Dời|Chuyển|Cấm|Có|Hiện|Đã|Hội (?:xuân|thảo|chợ|khóa|diễn|thao|làng)|Lễ|Tiệc|Đêm|Giải|Đám|Chuyến|Buổi|Chương trình|Cuộc thi|Sự kiện|Nơi|Tờ|Bầu|Miễn nhiệm|Bổ nhiệm|Mốc|Mức|Thời|Địa điểm|Danh sách|Nội dung)(?!\p{L})/u;

/** Where what is to be done begins: at the first small word that opens a task; capitals belong to a body's name (Sở Xây dựng). */
function taskStart(unit: Unit, from: number, limit = 120): number | undefined {
  for (const match of unit.low.slice(from, from + limit).matchAll(TASKS)) {
    const at = from + match.index;
    if (/[:;]|\.\s/u.test(unit.low.slice(from, at))) return undefined;
    if (match.index > 0 && !/^\p{Lu}/u.test(unit.text.charAt(at))) return at;
  }
  return undefined;
}

const TASKS = compile(DOES, 'gu');

function ownerIn(unit: Unit, from: number, to: number): string {
  return unit.text
    .slice(from, to)
    .replace(/[,\s]+$/u, '')
    .replace(
      /\s+(?:(?:sẽ|cần|phải|khẩn trương|tiếp tục|chịu trách nhiệm|trực tiếp|chủ động|nhanh chóng)\s*){1,3}$/u,
      '',
    );
}

// giao Sở Tài chính hướng dẫn thủ tục; yêu cầu UBND tỉnh gửi danh mục … trước ngày …
export const actionByOrder: Rule<'action'> = {
  kind: 'action',
  name: 'action by order',
  pattern: compile(
    `${EDGE_BEFORE}(?:giao(?:\\s+(?:nhiệm vụ\\s+)?cho)?|phân công|yêu cầu|đề nghị|ủy quyền cho|chỉ đạo)\\s+(?=${BODY}|(?:các\\s+(?:sở|đơn vị|địa phương|phòng|xã|huyện|ngành|ban|tổ)|ông|bà|anh|chị|cô|thầy|đồng chí|(?:phó\\s+)?(?:chủ tịch|bí thư|giám đốc|tổng giám đốc|trưởng\\s+\\p{L}+|chánh\\s+\\p{L}+|hiệu trưởng|thủ trưởng|chỉ huy trưởng|kế toán trưởng))\\s)`,
    'gu',
  ),
  read: ({ reading, unit, match }) => {
    if (unit.heading || tenseOf(unit) === 'next' || /(?:họp|bàn)\s+$/u.test(unit.low.slice(0, match.index)))
      return [];
    const start = match.index + match[0].length;
    const from = taskStart(unit, start);
    if (from === undefined) return [];
    const owner = ownerIn(unit, start, from);
    const stop = unit.low.indexOf(';', from);
    const read = action(
      reading,
      unit,
      owner,
      unit.text.slice(from, stop < 0 ? unit.text.length : stop),
      from,
    );
    // An order without a day to a party at the table is a request: proposals tell of it.
    const ordered =
      /^(?:giao|phân|ủy)/u.test(match[0]) || read.value.deadline !== undefined || isConclusion(reading, unit);
    return ordered && /^\p{Lu}|^(?:các|ông|bà|anh|chị|cô|thầy|đồng chí)\s/u.test(owner) ? [read] : [];
  },
};

// STT | Công việc | Người phụ trách | Thời hạn
export const actionByRow: Rule<'action'> = {
  kind: 'action',
  name: 'action by row',
  pattern: ANY,
  read: ({ reading, unit }) => {
    const header = headerOf(reading, unit);
    if (header?.task === undefined || (header.owner === undefined && header.deadline === undefined))
      return [];
    const cell = (column: number | undefined) => (column === undefined ? undefined : header.cells[column]);
    const task = cell(header.task);
    if (task === undefined || task.text.length < 3) return [];
    // "An (vắng, giao luôn)": what is said in brackets is of the person
    const owner = cell(header.owner)
      ?.text.replace(/@|\s*\([^)]{0,60}\)/gu, '')
      .trim();
    // "Kế hoạch | Thực hiện": what was to be done and what was, in figures
    if (owner !== undefined && /^[-+(]?\d[\d.,]*\s?%?\)?$/u.test(owner)) return [];
    const deadline = cell(header.deadline);
    const done = isDoneState(lower(cell(header.state)?.text ?? ''));
    const due = deadline && reading.dates({ start: deadline.start, end: deadline.end })[0];
    return [
      {
        value: {
          ...(owner === undefined || owner === '' ? {} : { owner }),
          task: task.text,
          ...(deadline === undefined || deadline.text === '' ? {} : { deadline: deadline.text }),
          ...(due === undefined ? {} : { due: due.to ?? due.from }),
          ...(done === undefined ? {} : { done }),
        },
        at: { start: task.start, end: task.end },
      },
    ];
  },
};

export const actionRules: readonly Rule<'action'>[] = [
  actionByRow,
  actionByTail,
  actionInLine,
  actionByItem,
  actionBySubject,
  actionByDivision,
  actionInChat,
  actionByOrder,
];

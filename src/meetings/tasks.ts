import type { Unit } from './units.ts';

const LISTS_TASKS =
  /(?:phân công|làm gì tiếp|tiếp theo làm gì|(?:việc|bước|hành động) tiếp theo|chia (?:nhau )?việc|^\P{L}*(?:chia|phân) nhau\P{L}*$|phân vai|^\P{L}*(?:phân|chia|giao)(?: công)? việc(?!\p{L})[^.;]{0,30}$|ai nấy làm|nhận việc|giao (?:việc|nhiệm vụ)|việc cần làm|action items?|to-?do|next steps?|danh mục công việc|kế hoạch thực hiện|công việc tuần|việc (?:tuần|tháng) (?:này|tới|sau)|người (?:làm|phụ trách)|ai (?:nấy )?(?:làm|lo|nhận)(?: việc)? gì|ai nấy lo|chia việc|phần việc|việc của từng người|việc (?:cộng |làm |phát sinh )?(?:thêm|mới|phát sinh)\P{L}*$|mỗi người một việc|kế hoạch hành động|việc cần xử lý|follow[- ]?ups?|(?<!\p{L})tasks?(?!\p{L})|ai làm gì|giao cho|các việc|đầu việc|việc phải làm|sau buổi họp|^\P{L}*(?:nhiệm vụ|việc|các việc|công việc|phân việc|owners?|assignments?)\P{L}*$)/u;

/** Does a label or heading (`lower`) say that tasks follow? */
export function namesTasks(label: string): boolean {
  return LISTS_TASKS.test(label);
}

/** Is this unit an item of a list of who does what: by its heading, the sentence that opens the list, or its check box? */
export function listsTasks(unit: Unit): boolean {
  return (
    LISTS_TASKS.test(unit.headings.at(-1) ?? '') ||
    (unit.lead !== undefined && LISTS_TASKS.test(unit.lead)) ||
    unit.below === 'actions' ||
    /^\s*(?:[-*]\s*)?\[[ xX✓]?\]/u.test(unit.text)
  );
}

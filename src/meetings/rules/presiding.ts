import { compile } from '../../text/compile.ts';
import { EDGE_AFTER, EDGE_BEFORE } from '../../text/words.ts';
import { peopleBefore } from '../chains.ts';
import { THIS_MEETING } from '../meeting-words.ts';
import type { Rule } from '../rule.ts';
import { tenseOf } from '../tense.ts';
import { chairs } from './concluding.ts';

// Bộ trưởng Nguyễn Văn An làm Chủ tịch hội nghị; bà Lê Thị Hoa giữ vai trò Chủ tịch phiên họp
export const chairAsPresident: Rule<'chair'> = {
  kind: 'chair',
  name: 'chair as its president',
  pattern: compile(
    `${EDGE_BEFORE}(?:là|làm|giữ (?:vai trò|cương vị)(?:\\s+là)?|với (?:vai trò|tư cách|cương vị)(?:\\s+là)?|đảm nhiệm (?:vai trò|vị trí)|trên cương vị)\\s+(?:đồng\\s+)?chủ tịch\\s+(?:${THIS_MEETING})${EDGE_AFTER}`,
    'gu',
  ),
  read: ({ reading, unit, match }) =>
    tenseOf(unit) === 'now' ? chairs(reading, peopleBefore(reading, unit, unit.start + match.index)) : [],
};

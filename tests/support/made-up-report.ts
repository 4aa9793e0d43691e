import type { Document } from '../../src/corpus/document.ts';
import { readDocument } from '../../src/corpus/read.ts';

/** A report made up for a test, read as a file of that name would be. */
export function report(file: string, ...paragraphs: readonly string[]): Document {
  return readDocument(file, Buffer.from(paragraphs.join('\n\n')));
}

export const MEETING_REPORT = report(
  'hop-so.txt',
  'Sở Xây dựng họp giao ban tháng 5',
  'Sáng 12/5/2025, tại trụ sở Sở Xây dựng tỉnh Hòa Bình, Giám đốc Nguyễn Văn An chủ trì họp giao ban tháng 5. Tham dự có bà Lê Thị Hoa, Phó Giám đốc.',
  'Cuộc họp thống nhất khởi công cầu số 3 trước ngày 30/6. Bà Lê Thị Hoa đề nghị các phòng gửi báo cáo <b>trước</b> thứ Sáu & đúng mẫu_A.',
  'Kỳ họp tới dự kiến tổ chức vào ngày 9/6/2025.',
);

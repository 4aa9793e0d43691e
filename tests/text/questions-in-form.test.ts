import { describe, expect, it } from 'vitest';
import { isMarkedQuestion, isMarkedReply, linesRepliedIn } from '../../src/text/questions-in-form.ts';

describe('questions and replies in form', () => {
  it.each(['HỎI: Sao lương trễ?', 'Câu hỏi 3: Bao giờ có nước.', 'Q: When?', 'Hỏi (chị Hoa): nhà xe dột.'])(
    'knows the question %s',
    (line) => expect(isMarkedQuestion(line)).toBe(true),
  );
  it.each(['Chị Hoa hỏi thêm về lương.', 'Hội nghị: lần thứ ba', 'Hoa: sao trễ vậy?'])(
    'takes no other line for one: %s',
    (line) => expect(isMarkedQuestion(line)).toBe(false),
  );
  it.each(['ĐÁP (anh Lục): rồi.', 'Trả lời: mai có.', 'TL: chưa', 'A: next week'])(
    'knows the reply %s',
    (line) => expect(isMarkedReply(line)).toBe(true),
  );
  it('gives a bare question the next line, a marked one the lines up to the next', () => {
    expect(linesRepliedIn('2. Bỏ gói dùng thử 100g?')).toBe(1);
    expect(linesRepliedIn('HỎI: Nhà xe dột.')).toBeGreaterThan(1);
    expect(linesRepliedIn('Trễ rồi. Bao giờ có?')).toBe(0);
  });
});

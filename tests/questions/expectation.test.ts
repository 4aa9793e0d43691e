import { describe, expect, it, test } from 'vitest';
import { questionText } from '../../src/questions/question-text.ts';
import { expect as expectationOf } from '../../src/questions/slots/expectation.ts';
import type { QuestionWord } from '../../src/questions/typing/typing.ts';
import { words } from '../../src/text/words.ts';

function questionWords(text: string): QuestionWord[] {
  return words(text).map((word) => ({ ...word, accented: word.lower !== word.folded }));
}

describe('what would answer', () => {
  test.each([
    ['Có bao nhiêu hộ nhận tiền?', 'number'],
    ['co may nguoi du hop', 'number'],
    ['số người dự đại hội', 'number'],
    ['Một số đại biểu đề nghị', 'any'],
    ['How many households were there?', 'number'],
    ['Họp ngày nào?', 'date'],
    ['bao gio xong', 'date'],
    ['Hạn chót là hôm nào?', 'date'],
    ['Phải nộp trước ngày bao nhiêu?', 'date'],
    ['mung may thi hop', 'date'],
    ['Mỗi ngày bao nhiêu lượt khách?', 'number'],
    ['Một ngày bao nhiêu?', 'number'],
    ['Vì sao hoãn?', 'reason'],
    ['bà Hoa khuyên mấy doanh nghiệp thế nào?', 'list'],
    ['Mấy bác nông dân than gì?', 'any'],
    ['giao cho mấy người làm?', 'number'],
    ['Mấy hộ chưa nhận tiền?', 'number'],
    ['Đoàn tới thăm để làm gì?', 'reason'],
    ['Chuyến đi nhằm mục đích gì?', 'reason'],
    ['muc dich cua buoi lam viec la gi', 'reason'],
    ['Họp ở đâu?', 'place'],
    ['Ai ký biên bản?', 'person'],
    ['Đơn vị nào thi công?', 'name'],
    ['Mua máy hiệu gì?', 'name'],
    ['Áo lớp màu gì?', 'list'],
    ['Hội nghị thống nhất những gì?', 'list'],
    ['tóm tắt cuộc họp', 'any'],
  ])('“%s”: %s', (question, kind) => {
    expect(expectationOf(questionWords(question)).kind).toBe(kind);
  });

  it('is money where hundreds are asked for, and nothing is counted by them', () => {
    expect(expectationOf(questionWords('đóng mấy trăm vậy'))).toEqual({ kind: 'number', measure: 'money' });
    expect(expectationOf(questionWords('quỹ còn mấy chục triệu'))).toEqual({
      kind: 'number',
      measure: 'money',
    });
    expect(expectationOf(questionWords('mời mấy trăm người')).measure).toBeUndefined();
  });

  it('is counted in the word behind "bao nhiêu"', () => {
    expect(expectationOf(questionWords('bao nhiêu hộ dân đồng ý')).unit).toBe('ho');
    expect(expectationOf(questionWords('co bao nhieu co dong du hop')).unit).toBe('co dong');
    expect(expectationOf(questionWords('Trường có bao nhiêu học sinh?')).unit).toBe('hoc sinh');
  });

  it('is not counted in what goes on behind it', () => {
    expect(expectationOf(questionWords('ngân sách bao nhiêu để thuê người')).measure).toBe('money');
    expect(expectationOf(questionWords('giá sàn bao nhiêu một ký')).measure).toBe('money');
  });

  it('is the number or name of one of several', () => {
    expect(expectationOf(questionWords('Nhà hàng đó ở quận mấy?')).label).toBe('quan');
    expect(expectationOf(questionWords('phòng họp tầng bao nhiêu vậy')).label).toBe('tang');
    expect(expectationOf(questionWords('ngan sach tong cong bao nhieu')).label).toBeUndefined();
  });

  it('is whoever is something', () => {
    expect(expectationOf(questionWords('Ai là bảo mẫu mới?')).held).toBe('bao mau');
  });

  it('is money where a cost is asked for, percent where a rate is', () => {
    expect(expectationOf(questionWords('kinh phí sửa đường là bao nhiêu')).measure).toBe('money');
    expect(expectationOf(questionWords('tỷ lệ giải ngân đạt bao nhiêu')).measure).toBe('percent');
  });

  it('is not read from words that only look like question words', () => {
    expect(expectationOf(questionWords('Dự án nạo vét sông')).kind).toBe('any');
    expect(expectationOf(questionWords('Cuộc họp của May Sao Mai')).kind).toBe('any');
    expect(expectationOf(questionWords('mua máy lạnh')).kind).toBe('any');
  });
});

describe('the question for patterns', () => {
  it('has no accents', () => {
    expect(questionText(questionWords('mua mấy cái'))).toBe('mua may cai');
  });

  it('leaves words out that only look like question words', () => {
    expect(questionText(questionWords('mua máy gì'))).toBe('mua ~ gi');
  });
});

import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import { readDocument } from '../../src/corpus/read.ts';
import { NEW_CONVERSATION } from '../../src/questions/conversation.ts';

/** An assistant that knows this paper alone. */
function readerOf(file: string, text: string) {
  const assistant = createAssistant([readDocument(file, Buffer.from(text, 'utf8'))]);
  return (...questions: string[]) => {
    let conversation = NEW_CONVERSATION;
    let { answer } = assistant.ask('', conversation);
    for (const question of questions) ({ answer, conversation } = assistant.ask(question, conversation));
    return answer;
  };
}

describe('a session of a council', () => {
  const ask = readerOf(
    'session.html',
    `<h1>HĐND huyện Mường Khoa họp kỳ họp thứ mười hai</h1>
<p>Ngày 11/7/2023, tại hội trường UBND huyện, HĐND huyện Mường Khoa khóa XX tổ chức kỳ họp thứ mười hai dưới sự chủ tọa của bà Lò Thị Sen, Chủ tịch HĐND huyện. Kỳ họp ban hành 3 nghị quyết.</p>
<h3>Biểu quyết</h3>
<table><tr><th>Nghị quyết</th><th>Tán thành</th><th>Không tán thành</th></tr>
<tr><td>Điều chỉnh kế hoạch đầu tư công</td><td>31/33</td><td>2</td></tr>
<tr><td>Hỗ trợ kinh phí thu gom rác tại chợ Mường Khoa</td><td>28/33</td><td>5</td></tr></table>
<p>Bà Lò Thị Sen đề nghị các ban báo cáo tại kỳ họp thứ mười ba, dự kiến tháng 12/2023.</p>`,
  );

  it.each([
    ['Kỳ họp thứ mười ba của HĐND huyện Mường Khoa dự kiến khi nào?', /12\/2023/u],
    ['When is the thirteenth session of the Muong Khoa district council?', /12\/2023/u],
    ['nghi quyet ho tro kinh phi thu gom rac duoc bao nhieu dai bieu tan thanh', /28\/33/u],
    ['Nghị quyết đầu tư công có mấy phiếu không tán thành?', /không tán thành:? 2/iu],
  ])('answers %s', (question, expected) => {
    expect(ask(question).text).toMatch(expected);
  });

  it.each([
    ['Kỳ họp thứ mười ba của HĐND huyện Mường Khoa đã thông qua mấy nghị quyết?'],
    ['Ai ký nghị quyết kỳ họp thứ mười ba HĐND huyện Mường Khoa?'],
  ])('does not guess at %s', (question) => {
    expect(ask(question).kind).toBe('missing');
  });
});

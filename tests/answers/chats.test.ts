import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import { loadFolder } from '../../src/corpus/load.ts';
import { NEW_CONVERSATION } from '../../src/questions/conversation.ts';

const assistant = createAssistant(loadFolder(['seeds']).documents);

/** Asks a chat's questions in order and gives the last answer. */
function last(...questions: string[]) {
  let conversation = NEW_CONVERSATION;
  let answer = assistant.ask('', conversation).answer;
  for (const question of questions) ({ answer, conversation } = assistant.ask(question, conversation));
  return answer;
}

describe('a chat', () => {
  it.each([
    ['the person answered', ['ai chủ trì hội nghị lần thứ hai?', 'ông ấy là ai?'], /Bí thư Tỉnh ủy/u],
    ['the meeting spoken of', ['Phiên họp thứ 9 họp ở đâu?', 'họ ký gì?'], /Biên bản Phiên họp thứ 9/u],
    [
      'the kind of question, with another number',
      ['hội nghị lần thứ hai họp hình thức nào?', 'còn lần thứ ba thì sao?'],
      /trực tiếp/iu,
    ],
    [
      'another meeting that is named',
      ['Phiên họp thứ 9 họp ở đâu?', 'gap go dau xuan co nhung ai'],
      /Nguyễn Quốc Đoàn/u,
    ],
    [
      'its subject over a thank-you',
      ['Phiên họp thứ 9 họp ở đâu?', 'cảm ơn nhé', 'ai ký biên bản?'],
      /Hoàng Quốc Khánh/u,
    ],
    [
      'its subject where the words fit the titles of several',
      ['Phiên họp thứ 9 họp ở đâu?', 'Ai dự phía Trung Quốc?'],
      /Dương Bân/u,
    ],
  ])('carries %s', (_, questions, expected) => {
    const answer = last(...questions);
    expect(answer.kind).toBe('found');
    expect(answer.text).toMatch(expected);
  });

  it.each([
    ['a meeting of the series that no report knows', ['hội nghị lần thứ bảy với Vân Nam họp ngày nào?']],
    ['a year that no meeting was held in', ['Gặp gỡ đầu Xuân năm 2031 diễn ra ngày nào?']],
    ['places that no report names', ['ai chu tri hoi nghi giua tinh ca mau va tinh bac lieu']],
    ['a person that no report names', ['ông Trần Văn Không Có phát biểu gì?']],
    ['what a meeting is not said to have had', ['phiên họp thứ 9 ai vắng mặt?']],
    ['nonsense after a real question', ['Phiên họp thứ 9 họp ở đâu?', 'asdkjh qwe zxc']],
  ])('does not guess at %s', (_, questions) => {
    expect(last(...questions).kind).toBe('missing');
  });

  it.each([
    ['Ai ký biên bản phiên họp thứ 9?', /Hoàng Quốc Khánh/u, /5 tỉnh|các bên/u],
    ['Biên bản hội nghị lần thứ ba do những ai ký?', /Bí thư Tỉnh ủy 5 tỉnh/u, /Hoàng Quốc Khánh|các bên/u],
  ])('knows whose paper a report speaks of: %s', (question, signer, other) => {
    const { text } = last(question);
    expect(text).toMatch(signer);
    expect(text).not.toMatch(other);
  });

  it('compares two meetings as wholes where no point is named', () => {
    const answer = last('so sánh hội nghị lần hai và lần ba');
    expect(answer.kind).toBe('found');
    expect(answer.text).toMatch(/lần thứ 2[\s\S]*lần thứ ba/u);
  });

  it('asks back where nothing tells which meeting is meant', () => {
    const answer = last('ai dự họp?');
    expect(answer.kind).toBe('unclear');
    if (answer.kind !== 'unclear') return;
    const choice = answer.choices[0];
    expect(choice && assistant.ask(choice.question).answer.kind).toBe('found');
  });
});

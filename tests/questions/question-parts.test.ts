import { describe, expect, it } from 'vitest';
import { cueWords, knownQuestions } from '../../src/questions/intents.ts';
import { loadIntents } from '../../src/questions/load-intents.ts';
import { questionParts } from '../../src/questions/question-parts.ts';
import { readTyping } from '../../src/questions/typing/typing.ts';
import { Vocabulary } from '../../src/questions/typing/vocabulary.ts';

const intents = loadIntents();
const vocabulary = new Vocabulary([], cueWords(intents), knownQuestions(intents));

describe('what a question of several parts asks', () => {
  it.each<[question: string, parts: string[]]>([
    ['Họp báo tổ chức ở đâu, ai chủ trì?', ['Họp báo tổ chức ở đâu', 'ai chủ trì']],
    ['Hội nghị do ai chủ trì và họp chỗ nào?', ['Hội nghị do ai chủ trì', 'họp chỗ nào']],
    [
      'Đại hội thường niên: ai làm thư ký, có mấy cổ đông, họp ngày nào?',
      ['Đại hội thường niên: ai làm thư ký', 'có mấy cổ đông', 'họp ngày nào'],
    ],
    ['Hội nghị liên kết vùng, ai chủ trì, họp ở đâu?', ['Hội nghị liên kết vùng, ai chủ trì', 'họp ở đâu']],
    ['Kế toán có dự không, còn nợ bao nhiêu?', ['Kế toán có dự không', 'còn nợ bao nhiêu']],
    ['Where was it held and who chaired the session?', ['Where was it held', 'who chaired the session']],
  ])('%s', (question, parts) => {
    expect(questionParts(readTyping(question, vocabulary))).toEqual(parts);
  });

  it.each([
    'Ai chủ trì hội nghị liên kết vùng?',
    'Sở Tài chính và Sở Xây dựng đề xuất gì?',
    'MC là ai, chốt chưa?',
    'Hội nghị ngày 5/6, lần thứ ba, họp ở đâu?',
    'Sao thiếu chỗ giữ xe, ban quản lý giải thích sao?',
    'Ai ký biên bản, bên A à?',
    'Chung cư Sao Mai, quỹ còn bao nhiêu?',
  ])('%s is one', (question) => {
    expect(questionParts(readTyping(question, vocabulary))).toEqual([]);
  });
});

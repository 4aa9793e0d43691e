import { describe, expect, it, test } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import { readDocument } from '../../src/corpus/read.ts';
import { NEW_CONVERSATION, nextConversation } from '../../src/questions/conversation.ts';
import { madeUpAssistant } from '../support/made-up-corpus.ts';

function asked(question: string): string[] {
  return madeUpAssistant.read(question).people.flatMap(({ names }) => names);
}

describe('persons that a question names', () => {
  test.each([
    ['Nguyễn Văn An là ai?', 'Nguyễn Văn An'],
    ['nguyen van an la ai', 'Nguyễn Văn An'],
    ['Ông Văn An nói gì?', 'Nguyễn Văn An'],
    ['chị Hoa đề xuất gì?', 'Lê Thị Hoa'],
    ['What did Nguyen Van An say?', 'Nguyễn Văn An'],
  ])('%s', (question, name) => {
    expect(asked(question)).toEqual([name]);
  });

  test.each(['Trường mua hoa ở đâu?', 'Nguyễn Văn Bình là ai?', 'Ông Ân nói gì?'])('%s: none', (question) => {
    expect(asked(question)).toEqual([]);
  });

  // people of one syllable, as notes name them
  const notes = createAssistant([
    readDocument(
      'hop-to.txt',
      Buffer.from(
        'HỌP TỔ 3/3/2026\nCó mặt: chị Thủy, anh Bảo, chị Ý, Dung, Dũng, Có, anh Bé, anh Trí\n- Dung: gọi nhà thầu\n- Giá thủy sản tăng, cần chú ý. Chi bao nhiêu thì báo trước.',
      ),
    ),
  ]);

  test.each([
    ['Dung được giao việc gì?', ['Dung']],
    ['chị Thủy làm gì', ['Thủy']],
    ['dũng phải làm gì', ['Dũng']],
    ['họp tổ hôm nào? dung phải làm gì', ['Dung']],
    ['còn bảo thì sao', ['Bảo']],
    ['nội dung phải làm gì', []],
    ['giá của Thủy sản thế nào?', []],
    ['việc nào đáng chú ý?', []],
    ['to chi bao nhieu tien', []],
    ['Có bao nhiêu người dự?', []],
    ['mẹ bé Sóc hỏi gì?', []],
    ['anh Bé hỏi gì?', ['Bé']],
    ['kè được bố trí mấy tỷ?', []],
    ['bố Trí nói gì?', ['Trí']],
  ])('of one syllable: %s', (question, names) => {
    expect(notes.read(question).people.flatMap((person) => person.names)).toEqual(names);
  });

  it('are strangers where no document names them', () => {
    expect(madeUpAssistant.read('Trần Quốc Bảo phát biểu gì?').strangers).toEqual(['Trần Quốc Bảo']);
    expect(madeUpAssistant.read('Nguyễn Văn An phát biểu gì?').strangers).toEqual([]);
  });
});

describe('a follow-up', () => {
  const before = madeUpAssistant.ask('Bà Lê Thị Hoa giữ chức vụ gì?').conversation;

  it('speaks of the person named before', () => {
    const query = madeUpAssistant.read('bà ấy đề xuất gì?', before);
    expect(query.followUp).toBe(true);
    expect(query.people.flatMap(({ names }) => names)).toEqual(['Lê Thị Hoa']);
    expect(query.intents[0]?.intent.name).toBe('proposal');
  });

  it('without a cue asks the same of another', () => {
    const query = madeUpAssistant.read('còn ông An thì sao?', before);
    expect(query.intents[0]?.intent.name).toBe('person_role');
    expect(query.people.flatMap(({ names }) => names)).toEqual(['Nguyễn Văn An']);
  });

  it('leans on nothing in a new chat', () => {
    expect(madeUpAssistant.read('còn ông An thì sao?', NEW_CONVERSATION).followUp).toBe(false);
  });

  it('looks back a few questions only', () => {
    let conversation = NEW_CONVERSATION;
    for (let i = 1; i <= 9; i++)
      conversation = nextConversation(conversation, {
        question: `câu ${i}`,
        intent: 'date',
        meetings: [],
        people: [],
      });
    expect(conversation.turns.at(-1)?.question).toBe('câu 9');
    expect(conversation.turns.length).toBeLessThan(9);
  });
});

import { describe, expect, it, test } from 'vitest';
import { readTyping } from '../../src/questions/typing/typing.ts';
import { Vocabulary } from '../../src/questions/typing/vocabulary.ts';

const PASSAGES = [
  'Kim ngạch tăng; ở một chỗ viết là kim nghạch.',
  'Hội nghị tổng kết ngành nước do ông Nguyễn Văn An chủ trì, sản lượng đạt 12 tấn.',
  'Phụ huynh và cư dân quyết nghị sửa rãnh thoát nước, hành lang, mái che để xe.',
  'Sở Xây dựng thống nhất kiểu mẫu, kiểm tra chất lượng hàng hóa, bệnh viện, ký biên bản.',
];
const vocabulary = new Vocabulary(PASSAGES, new Set(['chủ', 'trì', 'ai', 'kỳ', 'họp', 'bao', 'nhiêu']));

function read(question: string): string {
  return readTyping(question, vocabulary).text;
}

describe('what was typed wrong', () => {
  test.each([
    ['two letters exchanged', 'tổng kết nagnh nước', 'tổng kết ngành nước'],
    ['a letter too many', 'nghành nước', 'ngành nước'],
    ['a letter left out', 'phụ hunh quyết gì', 'phụ huynh quyết gì'],
    ['tones that sound alike', 'sãn lượng, ai chũ trì', 'sản lượng, ai chủ trì'],
    ['the tone on another letter', 'thoát nứơc', 'thoát nước'],
    ['an accent left out', 'quyêt nghị', 'quyết nghị'],
    ['ngh for ng, though a document does so, too', 'kim nghạch', 'kim ngạch'],
    ['accents left out of some words', 'Hội nghị tong ket', 'Hội nghị tổng kết'],
    ['ngh for ng, and no accents', 'kim nghach', 'kim ngạch'],
  ])('%s', (_, typed, meant) => {
    expect(read(typed)).toBe(meant);
  });

  it('is told', () => {
    expect(readTyping('nghành nước', vocabulary).repairs).toEqual(['nghành → ngành']);
  });

  it('is read without accents where several words are as near', () => {
    const twins = new Vocabulary(['xây dựng, dừng lại'], new Set());
    expect(readTyping('ngày dưng', twins).text).toBe('ngày dung');
  });
});

describe('what was typed right', () => {
  test.each([
    ['everyday words that no document uses', 'tôi gọi ô tô hãng nào'],
    ['sound syllables with other accents than the documents have', 'hạnh phúc'],
    ['codes and abbreviations', 'gói CW-02 của BQLx và PTTg'],
    ['numbers', 'lần thứ 14 ngày 12/5'],
  ])('%s stay', (_, typed) => {
    expect(read(typed)).toBe(typed);
  });
});

describe('ways of typing', () => {
  it('reads raw Telex', () => {
    expect(read('ai chur trif hooij nghij toongr keets')).toBe('ai chủ trì hội nghị tổng kết');
  });

  it('reads chat shorthand', () => {
    expect(read('bn tấn z')).toBe('bao nhiêu tấn vậy');
    expect(read('ko họp')).toBe('không họp');
  });

  it('leaves thanks behind a question out', () => {
    expect(read('tỉnh kiến nghị gì với Sở vậy ạ, em cảm ơn nhiều')).toBe('tỉnh kiến nghị gì với Sở vậy ạ');
    expect(read('cảm ơn bạn nhiều nhé')).toBe('cảm ơn bạn nhiều nhé');
  });

  it('calms shouting', () => {
    expect(read('AI CHỦ TRÌ HỘI NGHỊ???')).toBe('ai chủ trì hội nghị???');
  });

  it('composes decomposed letters', () => {
    expect(read('ai chủ trì hội nghị'.normalize('NFD'))).toBe('ai chủ trì hội nghị');
  });

  it('takes both places of a tone for one word', () => {
    const typing = readTyping('hàng hoá', vocabulary);
    expect(typing.repairs).toEqual([]);
    expect(typing.words.map(({ lower }) => lower)).toEqual(['hàng', 'hóa']);
  });

  it('knows whether accents were typed', () => {
    expect(readTyping('ai chu tri', vocabulary).accented).toBe(false);
    expect(readTyping('ai chủ trì', vocabulary).accented).toBe(true);
  });

  it('drops what cannot be seen', () => {
    expect(read('ai chủ\u200b trì\u202e?')).toBe('ai chủ trì?');
  });
});

describe('hostile input', () => {
  test.each([
    ['one letter', 'a'.repeat(4096)],
    ['one accented letter', 'ộ'.repeat(4096)],
    ['emoji', '🙂'.repeat(2048)],
    ['lone surrogates', '\ud83d'.repeat(500)],
    ['nothing', ''],
    ['marks alone', '\u0301'.repeat(2000)],
  ])('%s is read', (_, typed) => {
    expect(readTyping(typed, vocabulary).text.length).toBeLessThanOrEqual(1200);
  });
});

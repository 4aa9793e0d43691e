import { describe, expect, it } from 'vitest';
import { describeError, scrub } from '../../src/telegram/scrub.ts';

const TOKEN = ['123456789', 'AAE-loopback_token_of_thirty_five_xy'].join(':');

describe('scrub', () => {
  it.each([
    [
      `request to https://api.telegram.org/bot${TOKEN}/getMe failed`,
      'request to https://api.telegram.org/bot[token]/getMe failed',
    ],
    [`bot${encodeURIComponent(TOKEN)}/getMe`, 'bot[token]/getMe'],
    [`two: ${TOKEN} ${TOKEN}`, 'two: [token] [token]'],
    ['cuộc họp lúc 10:30, phòng 5:6', 'cuộc họp lúc 10:30, phòng 5:6'],
    ['127.0.0.1:8080/readyz', '127.0.0.1:8080/readyz'],
  ])('takes tokens out of %s', (text, scrubbed) => {
    expect(scrub(text)).toBe(scrubbed);
  });

  it('takes out secrets of any shape', () => {
    expect(scrub('wrong: short', ['short', ''])).toBe('wrong: [token]');
  });
});

describe('describeError', () => {
  it('is one short line without stack, token and text', () => {
    const error = new TypeError(`at ${TOKEN}\nwhile reading câu hỏi ${'x'.repeat(500)}`);
    const line = describeError(error, [], 'câu hỏi');
    expect(line).toMatch(/^TypeError: at \[token\] while reading \[text\] x+$/);
    expect(line.length).toBe(300);
  });

  it('takes anything', () => {
    expect(describeError(null)).toBe('null');
    expect(describeError('chữ')).toBe('chữ');
  });
});

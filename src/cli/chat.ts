import { createInterface } from 'node:readline';
import { styleText } from 'node:util';
import type { Assistant } from '../assistant.ts';
import { NEW_CONVERSATION } from '../questions/conversation.ts';
import { isoDate } from '../text/dates/calendar.ts';
import { printAnswer } from './print-answer.ts';

/**
 * The chat in the terminal: every line is a question, follow-ups lean on what was said before. `/hop` lists the meetings,
 * `/thoat` or the end of the input leaves.
 */
export async function startChat(assistant: Assistant): Promise<void> {
  const terminal = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: styleText('cyan', '? '),
  });
  console.log('Thư Ký: hỏi gì về các cuộc họp cũng được. /hop: danh sách cuộc họp, /thoat: thoát.');
  for (const example of assistant.examples(3)) console.log(styleText('dim', `  ${example}`));
  let conversation = NEW_CONVERSATION;
  terminal.prompt();
  for await (const typed of terminal) {
    const question = typed.trim();
    if (/^\/(?:thoat|thoát|exit|quit)$/u.test(question)) break;
    if (/^\/(?:hop|họp)$/u.test(question)) console.log(meetingList(assistant));
    else if (question.startsWith('/')) console.log('Lệnh có ở đây: /hop, /thoat.');
    else if (question !== '') {
      const replied = assistant.ask(question, conversation);
      conversation = replied.conversation;
      console.log(printAnswer(replied.answer));
    }
    terminal.prompt();
  }
  terminal.close();
}

function meetingList({ meetings }: Assistant): string {
  return meetings
    .map(({ title, date, status }) => {
      const when = date ? isoDate(date) : '';
      return `• ${title}${when ? ` (${when})` : ''}${status === 'planned' ? ' – mới được hẹn' : status === 'mentioned' ? ' – chỉ được nhắc tới' : ''}`;
    })
    .join('\n');
}

import { startBotApi } from '../tests/support/bot-api-server.ts';
import { group, person } from '../tests/support/telegram-updates.ts';
import { QUESTIONS } from './seed-questions.ts';

/** What the server is asked, over IPC, to do to the bot under measurement. */
export type Load =
  /** `count` messages of `people` persons in private chats, all at once, or each after the answer to the one before. */
  | {
      readonly kind: 'burst' | 'one by one';
      readonly count: number;
      readonly people: number;
      /** What they write; empty: questions on the seeds. */
      readonly text: string;
    }
  /** `count` questions in `chats` groups, with one fault in a hundred. */
  | { readonly kind: 'soak'; readonly count: number; readonly chats: number };

export interface Outcome {
  /** Milliseconds: of a burst the whole, one by one each; shortest first. */
  readonly times: readonly number[];
  /** Of a soak: questions by how often they were answered: none, once, more often. */
  readonly answered: readonly [number, number, number];
  readonly faults: number;
}

const api = await startBotApi({ remember: false });
/** Answers by question, as chat and message id. */
const answers = new Map<string, number>();
let asked = 0;
let faults = 0;
let wake = () => {};
api.onSend((message) => {
  const reply = (message as { reply_parameters?: { message_id: number } }).reply_parameters;
  if (reply) {
    const question = `${message.chat.id} ${reply.message_id}`;
    answers.set(question, (answers.get(question) ?? 0) + 1);
  }
  wake();
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) {
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }
}

async function ask(load: Extract<Load, { people: number }>, count: number): Promise<number> {
  const target = api.sentCount + count;
  const from = performance.now();
  for (let i = 0; i < count; i++) {
    asked++;
    const text = load.text || (QUESTIONS[asked % QUESTIONS.length] ?? '');
    api.privateMessage(person(1 + (asked % load.people)), text);
  }
  await until(() => api.sentCount >= target);
  return performance.now() - from;
}

/** Every fault in a hundred requests or questions, in turn. */
function breakSomething(i: number): void {
  faults++;
  if (i % 4 === 0) api.fail('sendMessage', { reset: true });
  else if (i % 4 === 1) api.fail('sendMessage', { status: 502, html: '<h1>Bad Gateway</h1>' });
  else if (i % 4 === 2) api.fail('sendMessage', { retryAfter: 1 });
  if (i % 10 === 0)
    api.fail('getUpdates', [{ reset: true as const }, { status: 502 }, { retryAfter: 1 }][i % 3] ?? {});
}

async function soak({ count, chats }: Extract<Load, { kind: 'soak' }>): Promise<Outcome> {
  answers.clear();
  faults = 0;
  const questions: string[] = [];
  const from = performance.now();
  for (let i = 0; i < count; i++) {
    asked++;
    const chat = -1_000 - (i % chats);
    const text = `/hoi@thu_ky_bot ${QUESTIONS[asked % QUESTIONS.length]}`;
    const update = api.groupMessage(group(chat), person(1 + (asked % 6_000)), text);
    if ('message' in update) questions.push(`${chat} ${update.message.message_id}`);
    if (i % 100 !== 99) continue;
    const fault = Math.floor(i / 100);
    breakSomething(fault);
    if (fault % 4 === 3) api.push(update);
    // About as fast as it is answered: a queue of all questions would hide what memory does.
    await until(() => answers.size >= i - 400);
  }
  await until(() => answers.size >= count);
  // What would be answered a second time comes within these seconds.
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  const times = questions.map((question) => answers.get(question) ?? 0);
  const share = (fits: (n: number) => boolean) => times.filter(fits).length;
  const answered = [share((n) => n === 0), share((n) => n === 1), share((n) => n > 1)] as const;
  return { times: [performance.now() - from], answered, faults };
}

async function measure(load: Load): Promise<Outcome> {
  if (load.kind === 'soak') return soak(load);
  const times: number[] = [];
  if (load.kind === 'burst') times.push(await ask(load, load.count));
  else for (let i = 0; i < load.count; i++) times.push(await ask(load, 1));
  return { times: times.sort((a, b) => a - b), answered: [0, 0, 0], faults: 0 };
}

process.on('message', (load: Load) => {
  void measure(load).then((outcome) => process.send?.(outcome));
});
process.on('disconnect', () => process.exit(0));
process.send?.({ url: api.url, token: api.token });

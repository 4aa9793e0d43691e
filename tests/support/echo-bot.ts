import { pino } from 'pino';
import { InputError } from '../../src/errors.ts';
import { StoredInbox } from '../../src/storage/inbox.ts';
import { openStorage } from '../../src/storage/open-storage.ts';
import { Connection } from '../../src/telegram/connection.ts';
import { stopOnSignals } from '../../src/telegram/stop.ts';

// A whole process that receives, handles and delivers as the bot does, but answers with the question itself.
// Run with: API_ROOT, TOKEN, DATA_DIR; SLOW_MS is how long an answer takes.

const { API_ROOT = '', TOKEN = '', DATA_DIR = '', SLOW_MS = '0' } = process.env;
const log = pino();
const db = await openStorage(DATA_DIR);
const connection = new Connection({
  token: TOKEN,
  apiRoot: API_ROOT,
  inbox: new StoredInbox(db, Date.now),
  allowedUpdates: ['message'],
  onMigrate: async () => {},
  log,
});
stopOnSignals(async () => {
  await connection.stop();
  await db.destroy();
}, log);
try {
  const me = await connection.identify();
  log.info({ bot: me.username }, 'ready');
  await connection.receive({
    handle: async (update) => {
      await new Promise((resolve) => setTimeout(resolve, Number(SLOW_MS)));
      if (!('message' in update) || !('text' in update.message)) return;
      await connection.telegram.sendMessage(update.message.chat.id, `Đáp: ${update.message.text}`);
    },
    passOver: async () => true,
  });
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

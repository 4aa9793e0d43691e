import * as z from 'zod';
import { InputError } from './errors.ts';

/** What the operator decides, read once at start. Folders are as written: relative ones count from where the process runs. */
export interface Config {
  /** The bot's token from @BotFather. Without it the process is a chat in the terminal. */
  readonly botToken?: string;
  /** Where Bot API calls go, without a slash at the end. */
  readonly telegramApiRoot: string;
  /** The folder with the meeting reports. */
  readonly seedsDir: string;
  /** The folder for the database; made where it does not exist. */
  readonly dataDir: string;
  /** Telegram user ids that may use the operator's commands. */
  readonly adminIds: readonly number[];
  /** `open`: everybody may ask. `list`: only chats that are allowed. */
  readonly access: 'open' | 'list';
  /** Chat ids that may ask from the start; groups have negative ids. More are let in with /chophep. */
  readonly allowedChats: readonly number[];
  /** IANA name; digests and "today" go by it unless a chat has its own. */
  readonly timeZone: string;
  /** When digests are sent unless a chat has its own hour. */
  readonly digestTime: { readonly hour: number; readonly minute: number };
  /** Where Telegram shall deliver updates; without it the bot polls. */
  readonly webhook?: { readonly url: string; readonly secret: string };
  /** What the webhook and health server listens on. Port 0 takes any free one. */
  readonly host: string;
  readonly port: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const url = (error: string, protocols: RegExp) => z.url({ error, protocol: protocols });

const ids = (error: string, id: RegExp) =>
  z
    .string()
    .transform((text) => text.split(/[\s,;]+/u).filter((part) => part !== ''))
    .pipe(z.array(z.string().regex(id, error)).transform((parts) => parts.map(Number)));

/** Asked of the platform itself: luxon does the same, and would be loaded by every command for this alone. */
function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

const environment = z.object({
  BOT_TOKEN: z
    .string()
    .regex(/^\d{1,20}:[\w-]{30,100}$/, 'must be a bot token as @BotFather gives it: digits, a colon, letters')
    .optional(),
  TELEGRAM_API_ROOT: url('must be an address such as https://api.telegram.org', /^https?$/)
    .transform((root) => root.replace(/\/$/, ''))
    .default('https://api.telegram.org'),
  SEEDS_DIR: z.string().default('seeds'),
  DATA_DIR: z.string().default('data'),
  ADMIN_IDS: ids(
    'must be Telegram user ids with commas between, such as 1234567,7654321',
    /^\d{1,15}$/,
  ).default([]),
  ACCESS: z.enum(['open', 'list'], { error: 'must be open or list' }).default('open'),
  ALLOWED_CHATS: ids(
    'must be chat ids with commas between, such as 1234567,-1001234567890',
    /^-?\d{1,15}$/,
  ).default([]),
  TIME_ZONE: z
    .string()
    .refine(isTimeZone, 'must be a time zone such as Asia/Ho_Chi_Minh')
    .default('Asia/Ho_Chi_Minh'),
  DIGEST_TIME: z
    .string()
    .regex(/^(?:[01]?\d|2[0-3]):[0-5]\d$/, 'must be an hour and minute from 00:00 to 23:59, such as 07:00')
    .default('07:00'),
  WEBHOOK_URL: url('must be an address that begins with https://', /^https$/).optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/, 'must be 16 to 256 of the letters A-Z, a-z, 0-9, _ and -')
    .optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a whole number from 0 to 65535')
    .transform(Number)
    .pipe(z.number().max(65_535, 'must be a whole number from 0 to 65535'))
    .default(8080),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
});

/**
 * Reads the settings. A setting that is empty or only spaces counts as not set.
 *
 * @throws InputError with one line for each faulty setting; the lines never repeat a value, since a token may have
 * been pasted into the wrong place.
 *
 * @example
 * readConfig({ PORT: '' }).port; // 8080
 * readConfig({ PORT: 'x' }); // InputError: PORT must be a whole number from 0 to 65535
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.entries(env)
    .map(([name, value]) => [name, value?.trim()])
    .filter(([, value]) => value !== undefined && value !== '');
  const read = environment.safeParse(Object.fromEntries(set));
  const faults = new Set(
    read.success ? [] : read.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`),
  );
  const given = new Set(set.map(([name]) => name));
  if (given.has('WEBHOOK_URL') && !given.has('WEBHOOK_SECRET')) {
    faults.add('WEBHOOK_SECRET must be set together with WEBHOOK_URL');
  }
  if (!read.success || faults.size > 0) throw new InputError([...faults].join('\n'));

  const settings = read.data;
  const [hour = 0, minute = 0] = settings.DIGEST_TIME.split(':').map(Number);
  return {
    ...(settings.BOT_TOKEN !== undefined && { botToken: settings.BOT_TOKEN }),
    telegramApiRoot: settings.TELEGRAM_API_ROOT,
    seedsDir: settings.SEEDS_DIR,
    dataDir: settings.DATA_DIR,
    adminIds: settings.ADMIN_IDS,
    access: settings.ACCESS,
    allowedChats: settings.ALLOWED_CHATS,
    timeZone: settings.TIME_ZONE,
    digestTime: { hour, minute },
    ...(settings.WEBHOOK_URL !== undefined &&
      settings.WEBHOOK_SECRET !== undefined && {
        webhook: { url: settings.WEBHOOK_URL, secret: settings.WEBHOOK_SECRET },
      }),
    host: settings.HOST,
    port: settings.PORT,
    logLevel: settings.LOG_LEVEL,
  };
}

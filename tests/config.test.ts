import { readFile } from 'node:fs/promises';
import { parse } from 'dotenv';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { InputError } from '../src/errors.ts';

const TOKEN = `123456:${'AbC-_'.repeat(7)}`;

function faults(env: Record<string, string>): string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof InputError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('readConfig', () => {
  test('has a default for every setting', () => {
    expect(readConfig({})).toEqual({
      telegramApiRoot: 'https://api.telegram.org',
      seedsDir: 'seeds',
      dataDir: 'data',
      adminIds: [],
      access: 'open',
      allowedChats: [],
      timeZone: 'Asia/Ho_Chi_Minh',
      digestTime: { hour: 7, minute: 0 },
      host: '127.0.0.1',
      port: 8080,
      logLevel: 'info',
    });
  });

  test('reads every setting', () => {
    expect(
      readConfig({
        BOT_TOKEN: TOKEN,
        TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/',
        SEEDS_DIR: '/srv/reports',
        DATA_DIR: '/srv/data',
        ADMIN_IDS: '1, 2;3',
        ACCESS: 'list',
        ALLOWED_CHATS: '-1001234567890,42',
        TIME_ZONE: 'Europe/Paris',
        DIGEST_TIME: '6:30',
        WEBHOOK_URL: 'https://bot.example.org/telegram',
        WEBHOOK_SECRET: 'a-secret-of-sixteen',
        HOST: '0.0.0.0',
        PORT: '0',
        LOG_LEVEL: 'debug',
      }),
    ).toEqual({
      botToken: TOKEN,
      telegramApiRoot: 'http://127.0.0.1:8081',
      seedsDir: '/srv/reports',
      dataDir: '/srv/data',
      adminIds: [1, 2, 3],
      access: 'list',
      allowedChats: [-1001234567890, 42],
      timeZone: 'Europe/Paris',
      digestTime: { hour: 6, minute: 30 },
      webhook: { url: 'https://bot.example.org/telegram', secret: 'a-secret-of-sixteen' },
      host: '0.0.0.0',
      port: 0,
      logLevel: 'debug',
    });
  });

  test('takes an empty setting as not set', async () => {
    const example = parse(await readFile(new URL('../.env.example', import.meta.url)));
    expect(Object.keys(example)).toContain('BOT_TOKEN');
    expect(readConfig({ ...example, PORT: '   ' })).toEqual(readConfig({}));
  });

  test.each([
    ['BOT_TOKEN', 'not a token'],
    ['TELEGRAM_API_ROOT', 'localhost:8081'],
    ['ADMIN_IDS', '@thuky'],
    ['ADMIN_IDS', '-5'],
    ['ACCESS', 'everyone'],
    ['ALLOWED_CHATS', '1,two'],
    ['TIME_ZONE', 'Hà Nội'],
    ['DIGEST_TIME', '24:00'],
    ['WEBHOOK_SECRET', 'short'],
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%s in one line that names it and does not repeat it', (name, value) => {
    const lines = faults({ [name]: value });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(new RegExp(`^${name} must `));
    expect(lines[0]).not.toContain(value);
  });

  test('lists every fault at once (row 62)', () => {
    const lines = faults({
      BOT_TOKEN: 'x',
      PORT: 'x',
      ADMIN_IDS: 'x,y',
      WEBHOOK_URL: 'https://bot.example.org',
    });
    expect(lines.map((line) => line.split(' ')[0]).sort()).toEqual([
      'ADMIN_IDS',
      'BOT_TOKEN',
      'PORT',
      'WEBHOOK_SECRET',
    ]);
  });

  test('wants https for the webhook', () => {
    expect(faults({ WEBHOOK_URL: 'http://bot.example.org', WEBHOOK_SECRET: 'a-secret-of-sixteen' })).toEqual([
      'WEBHOOK_URL must be an address that begins with https://',
    ]);
  });
});

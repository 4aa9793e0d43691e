import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { InputError } from '../../src/errors.ts';
import type { Intent } from '../../src/questions/intents.ts';
import { loadIntents } from '../../src/questions/load-intents.ts';
import { madeUpAssistant } from '../support/made-up-corpus.ts';

const intents = loadIntents();

function winner(question: string): string {
  const { intents: matched } = madeUpAssistant.read(question);
  return matched[0]?.intent.name ?? 'none';
}

describe.each(intents.map((intent) => [intent.name, intent] as const))('%s', (name, intent) => {
  test.each(intent.asks)('is asked with “%s”', (question) => {
    expect(winner(question)).toBe(name);
  });

  test.each(intent.leaves)('is not asked with “%s”', (question) => {
    expect(winner(question)).not.toBe(name);
  });

  it('has phrases enough to be tested by', () => {
    expect(intent.asks.length).toBeGreaterThanOrEqual(8);
    expect(intent.leaves.length).toBeGreaterThanOrEqual(3);
    expect(new Set(intent.asks).size).toBe(intent.asks.length);
  });
});

describe('cues', () => {
  it('tell words apart by the accents that were typed', () => {
    expect(winner('ai ký biên bản?')).toBe('signer');
    expect(winner('kỳ sau ai chủ trì?')).toBe('next_meeting');
    expect(winner('họp ở hội trường hay qua mạng?')).not.toBe('thanks');
  });

  it('are no part of a name', () => {
    expect(winner('công ty Giao Hàng Nhanh họp ngày nào?')).toBe('date');
  });

  it('are no part of another word', () => {
    expect(winner('kế hoạch chống hạn hán có gì đáng chú ý?')).toBe('summary');
  });
});

describe('a folder of intents', () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });
  const folderWith = (file: string, text: string): string => {
    const folder = mkdtempSync(join(tmpdir(), 'intents-'));
    folders.push(folder);
    writeFileSync(join(folder, file), text);
    return folder;
  };
  const load = (text: string): Intent[] => loadIntents(folderWith('chair.yaml', text));

  it('is read', () => {
    const [chair] = load('name: chair\nlookup: chair\ncues: ["chủ trì"]\nasks: ["ai chủ trì?"]\n');
    expect(chair).toMatchObject({ name: 'chair', lookup: 'chair', asks: ['ai chủ trì?'], leaves: [] });
  });

  it('names the file and field that is wrong', () => {
    expect(() => load('name: chair\nlookup: chair\ncues: "chủ trì"\nasks: []\n')).toThrow(
      /intents\/chair.yaml: cues/,
    );
    expect(() => load('name: chair\nlookup: chair\ncues: []\nasks: []\ncue: []\n')).toThrow(InputError);
  });

  it('must hold a file', () => {
    expect(() => loadIntents(folderWith('notes.txt', 'none'))).toThrow(InputError);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SOURCE = fileURLToPath(new URL('../src/', import.meta.url));

/** Each layer may import those before it, never one behind it. */
const LAYERS = [
  'text',
  'corpus',
  'meetings',
  'search',
  'questions',
  'answers',
  'digests',
  'storage',
  'assistant',
  'telegram',
  'main',
];
/** A file beside the folders belongs to the layer that it makes up; errors and settings stand below all. */
const LAYER_OF_FILE: Readonly<Record<string, string>> = {
  'assistant.ts': 'assistant',
  'library.ts': 'assistant',
  'main.ts': 'main',
  'commands.ts': 'main',
  'launch.ts': 'main',
};
const BELOW_ALL = new Set(['errors.ts', 'config.ts']);

interface Import {
  readonly from: string;
  /** A path inside src/, or the name of a package. */
  readonly to: string;
}

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);
const imports: Import[] = files.flatMap((from) =>
  [...readFileSync(join(SOURCE, from), 'utf8').matchAll(/(?:from|import|import\()\s*'([^']+)'/g)].map(
    ([, target = '']) => ({
      from,
      to: target.startsWith('.') ? relative(SOURCE, resolve(SOURCE, dirname(from), target)) : target,
    }),
  ),
);

function layerOf(path: string): string | undefined {
  return path.includes('/') ? path.split('/')[0] : LAYER_OF_FILE[path];
}

function wrong({ from, to }: Import): boolean {
  const [importing, imported] = [layerOf(from), layerOf(to)];
  if (importing === 'cli') return imported === 'telegram';
  if (imported === 'cli') return importing !== 'main';
  if (importing === undefined || imported === undefined)
    return BELOW_ALL.has(from) && files.includes(to) && !BELOW_ALL.has(to);
  return LAYERS.indexOf(imported) > LAYERS.indexOf(importing);
}

function told({ from, to }: Import): string {
  return `${from} imports ${to}`;
}

describe('layers', () => {
  it('are found with their imports', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(imports.filter(({ to }) => files.includes(to)).length).toBeGreaterThan(200);
  });

  it('hold every file', () => {
    const known = new Set([...LAYERS, 'cli']);
    const astray = files.filter((file) => !BELOW_ALL.has(file) && !known.has(layerOf(file) ?? ''));
    expect(astray).toEqual([]);
  });

  it('import one way', () => {
    expect(
      imports
        .filter(({ to }) => files.includes(to))
        .filter(wrong)
        .map(told),
    ).toEqual([]);
  });

  it('keep telegraf to src/telegram', () => {
    const strays = imports.filter(
      ({ from, to }) => /^telegraf(?:\/|$)/.test(to) && layerOf(from) !== 'telegram',
    );
    expect(strays.map(told)).toEqual([]);
  });

  it('are told where they are broken', () => {
    expect(wrong({ from: 'text/words.ts', to: 'meetings/fact.ts' })).toBe(true);
    expect(wrong({ from: 'meetings/fact.ts', to: 'text/words.ts' })).toBe(false);
    expect(wrong({ from: 'cli/ask.ts', to: 'telegram/bot.ts' })).toBe(true);
    expect(wrong({ from: 'errors.ts', to: 'text/words.ts' })).toBe(true);
    expect(wrong({ from: 'text/words.ts', to: 'errors.ts' })).toBe(false);
  });
});

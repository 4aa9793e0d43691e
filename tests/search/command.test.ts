import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

function search(args: readonly string[], input = '') {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/search.ts', ...args],
    {
      cwd: root,
      input,
      encoding: 'utf8',
    },
  );
  return {
    stdout,
    errors: stderr
      .trim()
      .split('\n')
      .filter((line) => line !== ''),
    status,
  };
}

describe('npm run search', () => {
  it('answers JSON Lines in their order, best hit first, and names a line that is no question', () => {
    const input = '{"id":"a","q":"kim ngạch xuất nhập khẩu năm 2022"}\n\n{"id":2,"q":"xyzzy"}\nhọp\n';
    const { stdout, errors, status } = search(['--jsonl', '--docs', 'seeds'], input);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({ id: 'a', ms: expect.any(Number) });
    expect(lines[0].hits.length).toBeLessThanOrEqual(10);
    expect(lines[0].hits[0]).toMatchObject({
      doc: '002_c1fd3dc46ec57440',
      excerpt: expect.stringContaining('7,2 tỷ USD'),
    });
    expect(lines[1]).toMatchObject({ id: 2, hits: [] });
    expect(status).toBe(1);
    expect(errors).toEqual(['Line 4 of the input is not {"id", "q", "ctx"?} as JSON']);
  });

  it('prints passages for people', () => {
    const { stdout, status } = search(['--docs', 'seeds', 'lối mở', 'A Pa Chải']);
    expect(status).toBe(0);
    expect(stdout).toContain('A Pa Chải - Long Phú');
  });

  it('says in one line what is wrong', () => {
    const { errors, status } = search(['--docs', 'no-such-folder', 'họp']);
    expect(status).toBe(1);
    expect(errors).toEqual(['no-such-folder: cannot be opened (ENOENT)']);
  });
});

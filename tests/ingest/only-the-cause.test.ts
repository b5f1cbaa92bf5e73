import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { runIngest } from '../../scripts/ingest/run.ts';
import { type MemoryProject, realProject } from './project.ts';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

function edit(run: MemoryProject, path: string, change: (text: string) => string): void {
  const before = decoder.decode(run.files.get(path));
  const after = change(before);
  expect(after).not.toBe(before);
  run.files.set(path, encoder.encode(after));
}

/** Errors of a run over the real project with some of its files changed. */
function errorsAfter(change: (run: MemoryProject) => void): string[] {
  const run = realProject();
  change(run);
  expect(runIngest(run, { check: false })).toBe(false);
  expect(run.written).toEqual([]);
  return run.printed.filter((line) => line.startsWith('error'));
}

const index = 'seeds/index.yml';
const commitments2023 = 'seeds/001_bce62e71d27a889e.txt';

/** Changes a document and the checksum that the register keeps of it, as a new publication would. */
function republish(run: MemoryProject, path: string, change: (text: string) => string): void {
  const sha256 = () =>
    createHash('sha256')
      .update(run.files.get(path) ?? '')
      .digest('hex');
  const before = sha256();
  edit(run, path, change);
  edit(run, index, (text) => text.replace(before, sha256()));
}

const withoutLines = (start: number, end: number) => (text: string) =>
  text
    .split('\n')
    .filter((_, at) => at + 1 < start || at + 1 > end)
    .join('\n');

describe('of a fault in the real project only the cause is told, and no one is asked to delete a correction', () => {
  it('when the register of documents is no YAML', () => {
    const errors = errorsAfter((run) =>
      edit(run, index, (text) => text.replace('    year: 2022', '   year: 2022')),
    );
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^error: seeds\/index\.yml line \d+: this is not well-formed YAML/);
  });

  it('when a document has no kind', () => {
    const errors = errorsAfter((run) =>
      edit(run, index, (text) => text.replace('    kind: outcomes\n', '')),
    );
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(
      /^error: seeds\/index\.yml line \d+: kind of item 2 of documents is missing/,
    );
  });

  it('when a document has the wrong year', () => {
    const errors = errorsAfter((run) =>
      edit(run, index, (text) => text.replace('    year: 2023', '    year: 2024')),
    );
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(
      /^error: seeds\/index\.yml line \d+: the year of 2023-commitments is not that of its id and title \(found 2024; expected 2023\)/,
    );
  });

  it.each([
    [
      'is missing',
      (run: MemoryProject) => run.files.delete(commitments2023),
      'the file is missing',
    ],
    [
      'has other bytes',
      (run: MemoryProject) => run.files.set(commitments2023, new Uint8Array([0xbe, 0xad])),
      'the file is not the one described',
    ],
  ])('when a document %s', (_, change, reason) => {
    const errors = errorsAfter(change);
    expect(errors[0]).toContain(`error: 2023-commitments: ${reason}`);
    expect(errors.every((error) => error.startsWith('error: 2023-commitments'))).toBe(true);
  });

  it('when a title of torn columns was lost', () => {
    const errors = errorsAfter((run) => republish(run, commitments2023, withoutLines(84, 85)));
    expect(errors[0]).toMatch(
      /^error: 2023-commitments line 2: the titles of the document and the supplied department blocks do not count up \(found 79 titles: 39 in lines 2–130, 40 in lines 274–391; expected 80/,
    );
    expect(errors).toHaveLength(2);
    expect(errors[1]).toContain('characters were not used');
  });

  it('when a text of torn columns was lost', () => {
    const errors = errorsAfter((run) => republish(run, commitments2023, withoutLines(159, 160)));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('error: 2023-commitments line 160: a text seems to be missing');
  });

  it('though a correction that meets nothing in a sound document is told as before', () => {
    const errors = errorsAfter((run) =>
      edit(
        run,
        [...run.files.keys()].find((path) => /^content\/corrections\/[^/]+\.yml$/.test(path)) ?? '',
        (text) => text.replace(/^printed: .*$/m, 'printed: 省省省'),
      ),
    );
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('the correction no longer meets what is printed');
  });
});

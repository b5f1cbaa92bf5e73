import { describe, expect, it } from 'vitest';
import { runIngest } from '../../scripts/ingest/run.ts';
import { project, table, torn } from './small-project.ts';

describe('a check', () => {
  it('passes on what a run wrote and fails once a generated file was edited, lost or left behind', () => {
    const run = project({ table, torn });
    expect(runIngest(run, { check: true })).toBe(false);
    runIngest(run, { check: false });
    expect(runIngest(run, { check: true })).toBe(true);

    const path = 'content/statements/outcomes.json';
    const written = run.files.get(path) as Uint8Array;
    run.files.set(path, new TextEncoder().encode('{}'));
    expect(runIngest(run, { check: true })).toBe(false);
    expect(run.printed.join('\n')).toContain(
      `${path}: the generated content is not what the seeds give`,
    );

    run.files.set(path, written);
    run.files.set('content/documents/gone.json', new TextEncoder().encode('{}'));
    expect(runIngest(run, { check: true })).toBe(false);
    runIngest(run, { check: false });
    expect(run.files.has('content/documents/gone.json')).toBe(false);
  });
});

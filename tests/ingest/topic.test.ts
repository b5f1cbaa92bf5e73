import { expect, test } from 'vitest';
import { runIngest } from '../../scripts/ingest/run.ts';
import { realProject } from './project.ts';

const file = 'content/topics/childcare.yml';

/** Runs the conversion with another text of a topic; what it printed, and whether all was well. */
function runWith(change: (text: string) => string) {
  const project = realProject();
  const text = change(new TextDecoder().decode(project.files.get(file)));
  project.files.set(file, new TextEncoder().encode(text));
  const ok = runIngest(project, { check: false });
  return { ok, written: project.written, printed: project.printed.join('\n') };
}

test('a topic with an unknown commitment stops the conversion, which says where and what to do', () => {
  const { ok, written, printed } = runWith((text) => `${text}  - 2022/health/99\n`);
  expect(ok).toBe(false);
  expect(written).toEqual([]);
  expect(printed).toContain(
    'error: content/topics/childcare.yml: there is no such commitment (found 2022/health/99; expected year/department/number of a commitment in the documents).',
  );
});

test('a commitment that a topic lists twice stops it too', () => {
  const { ok, printed } = runWith((text) => `${text}  - 2022/health/4\n`);
  expect(ok).toBe(false);
  expect(printed).toContain(
    'a commitment is listed twice (found 2022/health/4; expected each once)',
  );
});

test('the topics as they are do not', () => {
  expect(runWith((text) => text).ok).toBe(true);
});

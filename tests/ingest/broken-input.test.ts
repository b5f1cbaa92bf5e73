import { describe, expect, it } from 'vitest';
import { runIngest } from '../../scripts/ingest/run.ts';
import { cases } from './broken-cases.ts';
import type { MemoryProject } from './project.ts';
import { change, project, table, torn } from './small-project.ts';

function errorsOf(run: MemoryProject): string {
  return `${run.printed.filter((line) => line.startsWith('error')).join('\n')}\n`;
}

describe('broken input', () => {
  it('is not what the two small documents are: they convert', () => {
    const run = project({ table, torn });
    expect(runIngest(run, { check: false })).toBe(true);
    expect(errorsOf(run)).toBe('\n');
    expect(run.written).toHaveLength(5);
  });

  it.each(Object.keys(cases))('%s is told with its place, and nothing is written', async (name) => {
    const run = cases[name]?.() ?? project({ table, torn });
    expect(runIngest(run, { check: false })).toBe(false);
    expect(run.written).toEqual([]);
    expect(run.printed.at(-1)).toContain('nothing was written');
    await expect(errorsOf(run)).toMatchFileSnapshot(`broken/${name.replaceAll(' ', '-')}.txt`);
  });

  it('of UTF-16 is never taken for GB18030', () => {
    for (const name of Object.keys(cases).filter((each) => each.startsWith('UTF-16'))) {
      const run = cases[name]?.() ?? project({ table, torn });
      runIngest(run, { check: false });
      expect(errorsOf(run)).toContain('iconv -f UTF-16');
      expect(errorsOf(run)).not.toContain('GB18030');
    }
  });

  it('in one document does not keep the faults of another from being told', () => {
    const run = cases['faults in several documents at once']?.() ?? project({ table, torn });
    runIngest(run, { check: false });
    expect(errorsOf(run)).toMatch(/outcomes line 5 column \d+: .*"一百"/);
    expect(errorsOf(run)).toMatch(/outcomes line 6 column 2: .*"扩大投资走前列"/);
    expect(errorsOf(run)).toMatch(/commitments line 26: .*3 coefficients for 2 departments/);
  });
});

describe('ranks that contradict scores', () => {
  it.each([
    ['12', 'two departments of a category have one rank and different scores'],
    ['11', 'ranks and scores of a category contradict each other'],
  ])('are doubted and kept as printed: rank %s', (rank, reason) => {
    const run = project({ torn, table: change(table, '\t122.17\t16', `\t122.17\t${rank}`) });
    expect(runIngest(run, { check: false })).toBe(true);
    expect(run.printed.filter((line) => line.startsWith('warning')).join()).toContain(reason);
  });
});

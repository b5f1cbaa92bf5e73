import { describe, expect, it } from 'vitest';
import { tallyComparisons } from '../../src/domain/comparison/tally.ts';
import { readCommittedContent } from '../content.ts';
import { makeComparison } from './made-comparison.ts';

describe('the tally of comparisons', () => {
  it('counts nothing where there is nothing', () => {
    expect(tallyComparisons([])).toEqual({
      comparable: 0,
      readings: { exceeded: 0, met: 0, partly: 0, missed: 0, undetermined: 0 },
      implied: 0,
      near: 0,
      rungs: { ladders: 0, count: 0, exceeded: 0 },
      withoutNumber: 0,
      withoutOutcome: 0,
      statedOnly: 0,
    });
  });

  it('counts each reading out of all target quantities that have an outcome', () => {
    const tally = tallyComparisons([
      makeComparison({ reading: 'exceeded' }),
      makeComparison({ reading: 'exceeded', reason: 'implied-target' }),
      makeComparison({ reading: 'met' }),
      makeComparison({ reading: 'partly', reason: 'stretch-not-reached' }),
      makeComparison({ reading: 'missed' }),
      makeComparison({ reading: 'undetermined', reason: 'not-answered' }),
    ]);
    expect(tally.comparable).toBe(6);
    expect(tally.readings).toEqual({
      exceeded: 2,
      met: 1,
      partly: 1,
      missed: 1,
      undetermined: 1,
    });
    expect(tally.implied).toBe(1);
  });

  it('counts no absent outcome as a failure, nor a target without a number as a target quantity', () => {
    const tally = tallyComparisons([
      makeComparison({ reading: 'no-outcome' }),
      makeComparison({ reading: 'undetermined', reason: 'no-number-in-target' }),
    ]);
    expect(tally).toMatchObject({ comparable: 0, withoutOutcome: 1, withoutNumber: 1 });
    expect(tally.readings.missed).toBe(0);
  });

  it('counts a statement once, however many results it speaks of', () => {
    const stated = { reading: 'undetermined', reason: 'stated-only' } as const;
    const tally = tallyComparisons([
      makeComparison({ ...stated, stated: '均已完成全年目标' }),
      makeComparison({ ...stated, stated: '均已完成全年目标' }),
      makeComparison({ ...stated, stated: '均已完成全年目标', commitment: '2020/sample/2' }),
      makeComparison({ ...stated, stated: '完成率100%', stated_rate: 100 }),
      makeComparison({ ...stated, stated: '完成率100%', stated_rate: 100 }),
    ]);
    expect(tally).toMatchObject({ comparable: 0, statedOnly: 4 });
  });

  it('comes out as read by a person for 2022, and finds no outcome of other years', () => {
    const { comparisons } = readCommittedContent();
    const of = (year: string) =>
      tallyComparisons(comparisons.filter(({ commitment }) => commitment.startsWith(year)));
    expect(of('2022')).toEqual({
      comparable: 26,
      readings: { exceeded: 15, met: 7, partly: 1, missed: 0, undetermined: 3 },
      implied: 1,
      near: 8,
      rungs: { ladders: 5, count: 13, exceeded: 6 },
      withoutNumber: 3,
      withoutOutcome: 124,
      statedOnly: 15,
    });
    for (const year of ['2023', '2025']) {
      expect(of(year)).toMatchObject({ comparable: 0, statedOnly: 0, withoutNumber: 0 });
    }
  });
});

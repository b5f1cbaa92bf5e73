import { expect, test } from 'vitest';
import { type Tally, tallyComparisons } from '../../src/domain/comparison/tally.ts';
import type { Extent } from '../../src/domain/extent.ts';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { makeComparison } from '../comparison/made-comparison.ts';

const { briefs } = dictionary;

const five: Extent = { departments: 1, commitments: 5, targets: 5, outcomes: 5, both: 5 };
const tally = (own: Parameters<typeof tallyComparisons>[0]): Tally => tallyComparisons(own);

test('a finding counts readings out of all targets that can be held against something', () => {
  const own = ['met', 'missed', 'missed'] as const;
  expect(briefs.finding(five, tally(own.map((reading) => makeComparison({ reading }))))).toBe(
    '5项承诺都公布了兑现情况：可对照的目标数量有3个，1个达成，2个未达成。',
  );
});

test('a finding without an outcome says that none is published, not that nothing was done', () => {
  const own = [makeComparison({ reading: 'no-outcome', outcome: null })];
  expect(briefs.finding({ ...five, outcomes: 0, both: 0 }, tally(own))).toBe(
    '5项承诺写明了1个目标数量，未见结果公布。',
  );
  expect(briefs.finding({ ...five, outcomes: 0, both: 0 }, tally([]))).toBe(
    '5项承诺的目标里都没有读出可对照的数字，未见结果公布。',
  );
});

test('a finding without a target says that its text is not in the documents', () => {
  expect(briefs.finding({ ...five, targets: 0, both: 0 }, tally([]))).toBe(
    '5项承诺都公布了兑现情况；目标原文未收录。',
  );
});

test('what a finding leaves out is counted beside it', () => {
  const own = [
    makeComparison({ reading: 'undetermined', reason: 'no-number-in-target' }),
    makeComparison({ reading: 'met' }),
  ];
  expect(briefs.besides(five, tally(own))).toBe('另有1项的目标里没有读出可对照的数字，不作对照。');
  expect(briefs.besides(five, tally([makeComparison({ reading: 'met' })]))).toBe('');
});

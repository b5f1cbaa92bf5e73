import { expect, test } from 'vitest';
import type { Reading } from '../../src/domain/comparison/comparison.ts';
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
    '5项承诺都公布了结果；可对照的3个目标中，1个达成，2个未达成。',
  );
});

test('a finding without an outcome says that none is published, not that nothing was done', () => {
  const own = [makeComparison({ reading: 'no-outcome', outcome: null })];
  expect(briefs.finding({ ...five, outcomes: 0, both: 0 }, tally(own))).toBe(
    '5项承诺写明了1个数字目标，未见结果公布。',
  );
  expect(briefs.finding({ ...five, outcomes: 0, both: 0 }, tally([]))).toBe(
    '5项承诺的目标里都没有读出可对照的数字，未见结果公布。',
  );
});

test('a finding without a target says that its text is not in the documents', () => {
  expect(briefs.finding({ ...five, targets: 0, both: 0 }, tally([]))).toBe(
    '5项承诺都公布了结果；目标原文未收录。',
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

test('a finding of some of the commitments says of how many', () => {
  const own = tally([makeComparison({ reading: 'undetermined', reason: 'not-answered' })]);
  expect(briefs.finding({ ...five, outcomes: 2 }, own)).toBe(
    '5项承诺中2项公布了结果；可对照的1个目标无法判定。',
  );
});

test('one result that is counted for several rungs is said to be', () => {
  const { target } = makeComparison();
  const rung = (reading: Reading, stretch: boolean) =>
    makeComparison({ reading, target: target && { ...target, stretch } });
  const ladder = [rung('exceeded', false), rung('exceeded', true), rung('met', true)];
  expect(briefs.besides(five, tally(ladder))).toBe(
    '这3个来自同一个“保、争、拼”这样分档的目标，一档算一个；超额达成的都是这样算的。',
  );
  const other = makeComparison({ commitment: '2020/sample/2', reading: 'exceeded' });
  expect(briefs.besides(five, tally([...ladder, other]))).toBe(
    '其中3个来自同一个“保、争、拼”这样分档的目标，一档算一个；超额达成的3个里有2个是这样算的。',
  );
});

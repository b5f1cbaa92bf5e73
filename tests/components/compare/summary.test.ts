import { expect, test } from 'vitest';
import { pairSummaries } from '../../../src/components/compare/summary.ts';
import type { Summary, SummaryRow } from '../../../src/domain/summary.ts';

const row = (group: string, label: string, text = '1'): SummaryRow => ({
  group,
  label,
  text,
  href: null,
});

const summary = (...rows: SummaryRow[]): Summary => ({ name: '甲', href: '/', rows });

test('lines of one group and label meet, the latest year first', () => {
  const a = summary(row('2022年', '承诺', '5项'), row('2025年', '承诺', '4项'));
  const b = summary(row('2025年', '承诺', '6项'), row('2025年', '得分', '9.1'));
  expect(pairSummaries(a, b)).toEqual([
    {
      group: '2025年',
      rows: [
        { label: '承诺', a: row('2025年', '承诺', '4项'), b: row('2025年', '承诺', '6项') },
        { label: '得分', a: null, b: row('2025年', '得分', '9.1') },
      ],
    },
    { group: '2022年', rows: [{ label: '承诺', a: row('2022年', '承诺', '5项'), b: null }] },
  ]);
});

test('what is told of the whole comes first, categories as they come', () => {
  const a = summary(row('经济建设类', '承诺'), row('', '部门'));
  const b = summary(row('社会发展类', '承诺'));
  expect(pairSummaries(a, b).map(({ group }) => group)).toEqual(['', '经济建设类', '社会发展类']);
});

import { expect, test, vi } from 'vitest';
import { formatComparison } from '../../../src/components/compare/format-comparison.ts';
import { pairSummaries } from '../../../src/components/compare/summary.ts';
import type { Summary, SummaryRow } from '../../../src/domain/summary.ts';

const row = (group: string, label: string, text = '1'): SummaryRow => ({
  group,
  label,
  text,
  href: null,
});

const summary = (...rows: SummaryRow[]): Summary => ({ name: '甲', href: '/', rows, items: [] });

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
      items: { a: [], b: [] },
    },
    {
      group: '2022年',
      rows: [{ label: '承诺', a: row('2022年', '承诺', '5项'), b: null }],
      items: { a: [], b: [] },
    },
  ]);
});

test('what is told of the whole comes first, categories as they come', () => {
  const a = summary(row('经济建设类', '承诺'), row('', '部门'));
  const b = summary(row('社会发展类', '承诺'));
  expect(pairSummaries(a, b).map(({ group }) => group)).toEqual(['', '经济建设类', '社会发展类']);
});

test('the first promise of one meets nothing of another: each has a list of its own', () => {
  const item = (text: string) => ({
    group: '2025年',
    label: '第1项',
    text,
    numbers: [],
    href: `/${text}/`,
  });
  const [a, b] = [
    { ...summary(), items: [item('增加托位')] },
    { ...summary(), name: '乙', items: [item('招商引资')] },
  ];
  expect(pairSummaries(a, b)).toEqual([
    { group: '2025年', rows: [], items: { a: [item('增加托位')], b: [item('招商引资')] } },
  ]);
});

test('in the file no promise stands beside another one', () => {
  vi.stubGlobal('location', { origin: 'https://example.org' });
  const item = { group: '2025年', label: '第1项', numbers: [], href: '/x/' };
  const text = formatComparison(
    { ...summary(), items: [{ ...item, text: '增加托位' }] },
    { ...summary(), name: '乙', items: [{ ...item, text: '招商引资' }] },
  );
  const lines = text.split('\r\n').filter((line) => line.includes('第1项'));
  expect(lines).toEqual([
    '2025年,第1项,增加托位,https://example.org/x/,,',
    '2025年,第1项,,,招商引资,https://example.org/x/',
  ]);
});

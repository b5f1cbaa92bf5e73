import { expect, test } from 'vitest';
import { findGlance } from '../../src/charts/clause-findings.ts';
import { tallyComparisons } from '../../src/domain/comparison/tally.ts';
import { comparisonCharts as words } from '../../src/i18n/zh/comparison-charts.ts';
import { content, data, glances } from './portal-clauses.ts';

test('the real years are summed up with their counts', () => {
  const finding = (name: string) => {
    const glance = glances[name];
    return glance === undefined ? '' : words.glanceFinding(findGlance(glance));
  };
  expect(finding('2022-economic')).toBe(
    '可对照的5个目标中，2个能算倍数：结果是目标的1.1倍到1.45倍，都超额达成；另3个不能算倍数',
  );
  expect(finding('2022-social')).toBe(
    '可对照的21个目标中，9个能算倍数：结果是目标的1倍到1.5倍，7个超额达成，2个达成；另12个不能算倍数',
  );
  expect(finding('2022-legal')).toBe('没有一个数字目标有已公布的结果');
});

test('what a glance calls comparable is as many as every other page counts', () => {
  for (const [name, { rated, unrated }] of Object.entries(glances)) {
    const own = content.commitments.filter(({ year, category }) => `${year}-${category}` === name);
    const held = rated.length + unrated.reduce((sum, { clause }) => sum + clause.targets.length, 0);
    expect(held, name).toBe(
      tallyComparisons(
        own.flatMap((one) => data.comparisonsOf(one).map((each) => ({ ...each, scopeNote: null }))),
      ).comparable,
    );
  }
});

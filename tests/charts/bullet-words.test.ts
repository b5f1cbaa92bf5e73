import { expect, test } from 'vitest';
import { layoutBullet } from '../../src/charts/bullet.ts';
import { findClauses } from '../../src/charts/clause-findings.ts';
import { narrow, wide } from '../../src/charts/frame.ts';
import {
  sampleClause,
  sampleOutcome,
  sampleRead,
  sampleTarget,
} from '../../src/components/charts/sample-clauses.ts';
import { isHeld } from '../../src/domain/comparison/tally.ts';
import { numberQuantities } from '../../src/domain/quantity/numbered.ts';
import { comparisonCharts as words } from '../../src/i18n/zh/comparison-charts.ts';
import { layoutOf, textsOf } from './bullet-cases.ts';
import { clausesOf, content, drawnClauses } from './portal-clauses.ts';

const rankRow = (commitment: string) => {
  const clauses = drawnClauses.find(([id]) => id === commitment)?.[1] ?? [];
  const row = layoutOf(clauses).rows.find(({ kind }) => kind === 'rank');
  if (row?.kind !== 'rank') {
    throw new Error(`no ranks in ${commitment}`);
  }
  return row;
};

test('ranks stand on an axis with the first at the left, the outcome as a dot, never as a bar', () => {
  const row = rankRow('2022/culture-tourism/2');
  expect(row.stops.map(({ text }) => text)).toEqual(['1', '3', '4', '5']);
  expect(row.outcomeRank?.text).toBe('2');
  expect(row.dot?.x).toBeGreaterThan(row.stops[0]?.x ?? 999);
  expect(row.dot?.x).toBeLessThan(row.stops[1]?.x ?? 0);
  expect(row).not.toHaveProperty('bar');
  expect(row.ticks.map(({ stretch }) => stretch)).toEqual([false, true, true]);
});

test('where only a span of ranks is known no single rank is claimed', () => {
  const row = rankRow('2022/state-assets/1');
  expect(row.dot).toBeNull();
  expect(row.outcomeRank).toBeNull();
  const [first, , , fourth, fifth] = row.stops;
  const { x = 0, width = 0 } = row.span ?? {};
  expect(x).toBeLessThan(first?.x ?? 0);
  expect(x + width).toBeGreaterThan(fourth?.x ?? 999);
  expect(x + width).toBeLessThan(fifth?.x ?? 0);
});

test('without a clause that has both numbers there is no drawing', () => {
  expect(layoutBullet([], { frame: narrow, words })).toBeNull();
  const unanswered = sampleClause({
    kind: 'text',
    targets: [sampleTarget('12所', 12)],
    outcome: null,
    reading: 'undetermined',
  });
  expect(layoutBullet([unanswered], { frame: narrow, words })).toBeNull();
});

test('a change is said as a change wherever it is named, never as a level', () => {
  const fall = (printed: string, value: number) =>
    sampleRead(printed, value, { basis: 'decrease' });
  const clause = sampleClause({
    name: '死亡率',
    unit: '%',
    targets: [sampleTarget('10%', 10, { figure: fall('10%', 10) })],
    outcome: sampleOutcome('12%', 12, { figure: fall('12%', 12) }),
    reading: 'exceeded',
  });
  const [row] = layoutOf([clause], wide).rows;
  const texts = row === undefined ? [] : textsOf({ ...layoutOf([clause], wide), rows: [row] });
  const said = texts.map(({ mark }) => mark.text);
  expect(said).toContain('死亡率（下降，%）');
  expect(said).toContain('目标 下降10%');
  expect(said).toContain('结果 下降12%');
  expect(words.clauseFinding(findClauses([clause]))).toBe(
    '死亡率（下降）：目标下降10%，结果下降12%，超额达成',
  );
  expect(words.clauseFinding(findClauses([clause, clause]))).toBe(
    '死亡率（下降）、死亡率（下降）超额达成',
  );
  expect(words.ownName('卫健委', clause)).toBe('卫健委：死亡率（下降）');
});

test('every number of the portal that states a change is one in the charts too', () => {
  const changing = new Set(
    content.commitments.flatMap((commitment) =>
      numberQuantities(commitment)
        .filter(({ quantity }) => quantity.basis !== 'level')
        .map(({ side, field, quantity }) =>
          [commitment.id, commitment[side]?.document, field, quantity.start].join(),
        ),
    ),
  );
  expect(changing.size).toBeGreaterThan(10);
  const held = content.comparisons
    .filter(isHeld)
    .flatMap(({ commitment, target, outcome }) =>
      [target, outcome].flatMap((read) =>
        read === null ? [] : [[commitment, read.document, read.field, read.start].join()],
      ),
    );
  const shown = [...clausesOf.values()]
    .flat()
    .flatMap(({ targets, outcome }) => [...targets, ...(outcome === null ? [] : [outcome])])
    .filter(({ figure }) => figure.basis !== 'level');
  expect(shown).toHaveLength(held.filter((key) => changing.has(key)).length);
});

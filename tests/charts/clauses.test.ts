import { expect, test } from 'vitest';
import { featuresOf, layoutBullet } from '../../src/charts/bullet.ts';
import { findClauses } from '../../src/charts/clause-findings.ts';
import { type Clause, toClauses } from '../../src/charts/clauses.ts';
import { wide } from '../../src/charts/frame.ts';
import {
  sampleClause,
  sampleOutcome,
  sampleTarget,
} from '../../src/components/charts/sample-clauses.ts';
import { isHeld } from '../../src/domain/comparison/tally.ts';
import { comparisonCharts as words } from '../../src/i18n/zh/comparison-charts.ts';
import { clausesOf, content, data, drawnClauses } from './portal-clauses.ts';

const of = (commitment: string): Clause[] => clausesOf.get(commitment) ?? [];

test('every target held against a published outcome stands in exactly one clause, as printed', () => {
  const shown = [...clausesOf.values()].flatMap((clauses) =>
    clauses.flatMap(({ commitment, targets }) =>
      targets.map(({ figure, implied }) => `${commitment} ${implied ? null : figure.printed}`),
    ),
  );
  const held = content.comparisons.filter(isHeld);
  expect(held.length).toBeGreaterThan(20);
  expect(shown.toSorted()).toEqual(
    held.map(({ commitment, target }) => `${commitment} ${target?.quote}`).toSorted(),
  );
});

test('a floor and its stretches are one clause on an axis of ranks', () => {
  const [clause, ...others] = of('2022/culture-tourism/2');
  expect(others).toEqual([]);
  expect(clause?.kind).toBe('rank');
  expect(clause?.targets.map(({ figure, stretch }) => [figure.printed, stretch])).toEqual([
    ['保五', false],
    ['争三', true],
    ['拼第一', true],
  ]);
  expect(clause?.readings.map(({ reading }) => reading)).toEqual([
    'exceeded',
    'exceeded',
    'partly',
  ]);
});

test('clauses that count different things are apart, each with its own unit', () => {
  expect(of('2022/culture-tourism/4').map(({ kind, unit }) => [kind, unit])).toEqual([
    ['bar', '家'],
    ['bar', '家'],
    ['bar', '家'],
    ['bar', '个'],
  ]);
});

test('a number leads to its own line', () => {
  const [clause] = of('2022/health/4');
  const target = clause?.targets[0]?.figure;
  const outcome = clause?.outcome?.figure;
  for (const figure of [target, outcome]) {
    const document = content.documents.find(({ id }) => id === figure?.source.id);
    expect(document?.lines[(figure?.line ?? 0) - 1]).toContain(figure?.printed);
  }
  expect([target?.printed, outcome?.printed]).toEqual(['3.2个', '3.56个']);
});

test('an implied target is said to be one and leads to the outcome it follows from', () => {
  const [clause] = of('2022/commerce/2');
  const [target] = clause?.targets ?? [];
  expect(target).toMatchObject({ implied: true, figure: { value: 600, printed: '600家' } });
  expect(target?.figure.line).toBe(clause?.outcome?.figure.line);
  expect(clause?.outcome?.asOf).toBe('1-11月');
});

test('what has no published outcome, or no number, is no clause', () => {
  expect(of('2022/culture-tourism/5')).toEqual([]);
  expect(of('2023/health/1')).toEqual([]);
  expect(of('2022/urban-group/4')).toEqual([]);
});

test('a target that no number answers is said in words', () => {
  const [clause] = of('2022/health/2');
  expect(clause?.kind).toBe('text');
  expect(clause?.outcome).toBeNull();
  expect(words.clauseText(clause ?? sampleOne)).toContain('不画图');
});

const sampleOne = sampleClause({
  targets: [sampleTarget('12所', 12)],
  outcome: sampleOutcome('14所', 14),
  reading: 'exceeded',
});

test('numbers in different units, and points in time, are never drawn', () => {
  const base = content.comparisons.find(({ commitment }) => commitment === '2022/health/4');
  if (base?.target == null || base.outcome === null) {
    throw new Error('expected a comparison with both sides');
  }
  const kindWith = (unit: string, other: string, reason: typeof base.reason) =>
    toClauses(data, [
      {
        ...base,
        reason,
        target: { ...base.target, unit } as typeof base.target,
        outcome: { ...base.outcome, unit: other } as typeof base.outcome,
      },
    ])[0]?.kind;
  expect(kindWith('个', '家', null)).toBe('text');
  expect(kindWith('%', '%', 'unit-differs')).toBe('text');
  expect(kindWith('月', '月', null)).toBe('text');
  expect(kindWith('名次', '名次', null)).toBe('rank');
  expect(kindWith('万人', '人', null)).toBe('bar');
});

test('the finding of a single target says both numbers and the reading', () => {
  expect(words.clauseFinding(findClauses(of('2022/health/4')))).toBe(
    '千人托位数：目标3.2个，结果3.56个，超额达成',
  );
  expect(words.clauseFinding(findClauses(of('2022/commerce/2')))).toBe(
    '外贸企业：目标600家（推出），1-11月结果871家，超额达成',
  );
});

test('the finding of a few targets names them, those with the same reading together', () => {
  expect(words.clauseFinding(findClauses(of('2022/culture-tourism/4')))).toBe(
    '家门口的城市书房、乡村博物馆、“15分钟品质文化生活圈”（口径相近）超额达成；文旅驿站达成',
  );
  expect(words.clauseFinding(findClauses(of('2022/culture-tourism/2')))).toBe(
    '过夜游客占旅游人次比重：保五、争三超额达成，拼第一未到（记作部分达成）',
  );
});

test('the finding of many targets counts their readings', () => {
  const many = Array.from({ length: 7 }, () => sampleOne);
  expect(words.clauseFinding(findClauses(many))).toBe('7个数字目标中，7个超额达成');
});

test('the note explains what occurs and nothing else', () => {
  const note = (commitment: string) => words.bulletNote(featuresOf(of(commitment)));
  expect(note('2022/health/4')).not.toMatch(/名次|空心|条纹|虚线|越低越好|推出/);
  expect(note('2022/commerce/2')).toMatch(/条纹.*推出/);
  expect(note('2022/state-assets/1')).toMatch(/圆角框/);
  for (const [, clauses] of drawnClauses) {
    expect(words.bulletNote(featuresOf(clauses))).toContain('本站据文本推算');
  }
});

test('a clause whose two numbers differ in scope says so in title, label and note', () => {
  for (const id of ['2022/transport-group/5', '2022/culture-tourism/1']) {
    const clauses = of(id);
    const near = clauses.filter(({ outcome }) => outcome?.near);
    expect(near, id).toHaveLength(1);
    expect(words.clauseFinding(findClauses(clauses)), id).toContain('（口径相近）');
    expect(words.bulletNote(featuresOf(clauses)), id).toContain('虚线勾边');
    const layout = layoutBullet(clauses, { frame: wide, words });
    expect(
      layout?.rows.filter((row) => row.kind !== 'text' && row.near),
      id,
    ).toHaveLength(1);
  }
});

import { describe, expect, test } from 'vitest';
import type { Measure, MeasurePoint } from '../../src/domain/measure.ts';
import {
  ambitionsOf,
  isRank,
  raisesOf,
  ratioOf,
  type Step,
} from '../../src/domain/measure-progress.ts';
import { readCommittedContent } from '../content.ts';
import { makeMeasure, makePoint } from './made-measures.ts';

const { measures } = readCommittedContent();

function real(id: string): Measure {
  const measure = measures.find((each) => each.id === id);
  if (measure === undefined) {
    throw new Error(`no measure ${id}`);
  }
  return measure;
}

const told = (steps: readonly Step[]) =>
  steps.map(({ from, to, standing, doubt }) => [from.year, to.year, standing ?? doubt]);

describe('in the committed measures', () => {
  test('a target is held against the target before it and against what was reached before it', () => {
    const childcare = real('childcare-places-per-thousand');
    expect(told(raisesOf(childcare))).toEqual([
      [2022, 2023, 'above'],
      [2023, 2025, 'above'],
    ]);
    expect(told(ambitionsOf(childcare))).toEqual([
      [2022, 2023, 'above'],
      [2022, 2025, 'above'],
    ]);
  });

  test('a target under what had been reached is below, whatever multiplier it is printed with', () => {
    expect(told(ambitionsOf(real('urban-jobs-added')))).toEqual([
      [2022, 2023, 'below'],
      [2022, 2025, 'below'],
    ]);
    expect(told(raisesOf(real('school-places-added')))).toEqual([[2023, 2025, 'below']]);
  });

  test('a floor below what was reached is held against nothing where a stretch is printed with it', () => {
    expect(told(ambitionsOf(real('loan-growth-provincial-rank')))).toEqual([
      [2022, 2023, 'stretch'],
    ]);
  });

  test('a first rank followed by the promise of the first three is below; a third by the same is at', () => {
    expect(told(ambitionsOf(real('bank-credit-asset-quality-provincial-rank')))).toEqual([
      [2022, 2023, 'below'],
    ]);
    expect(told(ambitionsOf(real('green-loan-share-provincial-rank')))).toEqual([
      [2022, 2023, 'at'],
    ]);
    expect(told(ambitionsOf(real('delta-integration-award-funds-provincial-rank')))).toEqual([
      [2022, 2023, 'at'],
      [2022, 2025, 'at'],
    ]);
  });

  test('what was counted to November and is beyond the target is beyond it; what is not, is not known', () => {
    expect(told(ambitionsOf(real('large-projects-completed')))).toEqual([[2022, 2023, 'below']]);
    expect(told(ambitionsOf(real('foreign-capital-received')))).toEqual([
      [2022, 2023, 'not-final'],
    ]);
  });

  test('near points, approximate numbers and streaks are not held against each other', () => {
    expect(told(ambitionsOf(real('smart-water-meters-installed')))).toEqual([[2022, 2023, 'near']]);
    expect(told(raisesOf(real('veterans-and-families-employed')))).toEqual([
      [2022, 2025, 'approximate'],
    ]);
    expect(told(raisesOf(real('double-support-model-city-streak')))).toEqual([
      [2022, 2025, 'no-direction'],
    ]);
  });

  test('every step stands somewhere or says why not', () => {
    const steps = measures.flatMap((measure) => [...raisesOf(measure), ...ambitionsOf(measure)]);
    expect(steps.length).toBeGreaterThan(80);
    expect(steps.filter(({ standing, doubt }) => (standing === null) === (doubt === null))).toEqual(
      [],
    );
    expect(steps.filter(({ from, to }) => from.year >= to.year)).toEqual([]);
  });

  test('a measure is of ranks where all its points are', () => {
    expect(isRank(real('loan-growth-provincial-rank'))).toBe(true);
    expect(isRank(real('childcare-places-per-thousand'))).toBe(false);
  });
});

/** How a target of 2023 stands against the outcome of 2022. */
function ambition(
  reached: Partial<MeasurePoint>,
  promised: Partial<MeasurePoint>,
  better: Measure['better'] = 'higher',
) {
  const [step] = ambitionsOf(
    makeMeasure(
      [
        makePoint({ year: 2022, kind: 'outcome', ...reached }),
        makePoint({ year: 2023, ...promised }),
      ],
      { better },
    ),
  );
  return step?.standing ?? step?.doubt;
}

const rank = (value: number, comparator: MeasurePoint['comparator'] = '=') => ({
  value,
  comparator,
  unit: '名次',
});

describe('a target against what was reached', () => {
  test.each([
    ['more', { value: 90 }, {}, 'above'],
    ['as much', {}, {}, 'at'],
    ['less', { value: 110 }, {}, 'below'],
    [
      'as much, printed with a multiplier',
      { value: 26000, unit: '人' },
      { value: 2.6, unit: '万人' },
      'at',
    ],
    ['at least as much', {}, { comparator: '>=' }, 'at'],
    ['more than as much', {}, { comparator: '>' }, 'above'],
    ['no more than less', { value: 110 }, { comparator: '<=' }, 'below'],
  ] as const)('%s', (_, reached, promised, standing) => {
    expect(ambition(reached, promised)).toBe(standing);
  });

  test.each([
    ['a lower rate', { value: 5 }, { value: 4 }, 'above'],
    ['the same rate as an upper bound', { value: 5 }, { value: 5, comparator: '<=' }, 'at'],
    ['a rate below it', { value: 5 }, { value: 5, comparator: '<' }, 'above'],
    ['a higher rate', { value: 4 }, { value: 5, comparator: '<=' }, 'below'],
    ['a better rank', rank(5), rank(3, '<='), 'above'],
    ['the same rank', rank(3), rank(3, '<='), 'at'],
    ['a worse rank', rank(1), rank(3, '<='), 'below'],
  ] as const)('where lower is better: %s', (_, reached, promised, standing) => {
    expect(ambition({ unit: '%', ...reached }, { unit: '%', ...promised }, 'lower')).toBe(standing);
  });

  test('of what was reached only a bound may be known, and it decides only where it can', () => {
    expect(ambition({ comparator: '>' }, { value: 90 })).toBe('below');
    expect(ambition({ comparator: '>=' }, { value: 120 })).toBe('bound-only');
    expect(ambition(rank(3, '<='), rank(5, '<='), 'lower')).toBe('below');
    expect(ambition(rank(3, '<='), rank(2), 'lower')).toBe('bound-only');
    expect(ambition({ comparator: '<=' }, { value: 120 })).toBe('above');
  });

  test('a rank or a rate counted before the end may have gone anywhere; a count only grows', () => {
    const asOf = { as_of: '1-11月' };
    expect(ambition({ ...asOf, value: 110 }, {})).toBe('below');
    expect(ambition({ ...asOf, value: 90 }, {})).toBe('not-final');
    expect(ambition({ ...asOf }, {})).toBe('not-final');
    expect(ambition({ ...rank(1), ...asOf }, rank(3), 'lower')).toBe('not-final');
    expect(ambition({ ...asOf, value: 50, unit: '%' }, { value: 40, unit: '%' })).toBe('not-final');
    expect(ambition({ ...asOf, value: 5 }, { value: 3 }, 'lower')).toBe('above');
  });

  test.each([
    ['near', { match: 'near' }, {}],
    ['near', {}, { match: 'near' }],
    ['approximate', { comparator: '~' }, {}],
    ['approximate', {}, { comparator: '~' }],
    ['unit-differs', { unit: '家' }, {}],
  ] as const)('%s', (doubt, reached, promised) => {
    expect(ambition({ value: 1, ...reached }, promised)).toBe(doubt);
  });

  test('a size without a direction is not judged, even where it is near', () => {
    expect(ambition({ match: 'near' }, {}, 'neither')).toBe('no-direction');
  });
});

describe('which points are held against each other', () => {
  const points = [
    makePoint({ year: 2020, value: 1 }),
    makePoint({ year: 2020, kind: 'outcome', value: 5 }),
    makePoint({ year: 2021, value: 3 }),
    makePoint({ year: 2023, value: 2 }),
    makePoint({ year: 2023, kind: 'outcome', value: 9 }),
  ];

  test('the latest before, of an earlier year, never the outcome of the same year', () => {
    expect(told(raisesOf(makeMeasure(points)))).toEqual([
      [2020, 2021, 'above'],
      [2021, 2023, 'below'],
    ]);
    expect(told(ambitionsOf(makeMeasure(points)))).toEqual([
      [2020, 2021, 'below'],
      [2020, 2023, 'below'],
    ]);
  });

  test('without anything before there is no step', () => {
    expect(raisesOf(makeMeasure(points.slice(0, 2)))).toEqual([]);
    expect(ambitionsOf(makeMeasure(points.slice(0, 2)))).toEqual([]);
  });

  test('two promises of the same number are the same, unless one promises more than it', () => {
    const raise = (from: MeasurePoint['comparator'], to: MeasurePoint['comparator']) =>
      raisesOf(
        makeMeasure([makePoint({ comparator: from }), makePoint({ year: 2023, comparator: to })]),
      ).map(({ standing }) => standing);
    expect(raise('=', '>=')).toEqual(['at']);
    expect(raise('>', '>')).toEqual(['at']);
    expect(raise('>=', '>')).toEqual(['above']);
    expect(raise('>', '>=')).toEqual(['below']);
  });
});

test('a ratio is taken in one unit; ranks and zero have none', () => {
  const ratio = (from: Partial<MeasurePoint>, to: Partial<MeasurePoint>) =>
    ratioOf({ from: makePoint(from), to: makePoint(to) });
  expect(ratio({ value: 1.3, unit: '万个' }, { value: 6500, unit: '个' })).toBe(0.5);
  expect(ratio({ value: 0 }, {})).toBeNull();
  expect(ratio(rank(1), rank(3))).toBeNull();
});

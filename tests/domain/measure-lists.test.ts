import { expect, test } from 'vitest';
import {
  listAmbitions,
  listRaises,
  measuresOfDepartment,
  mostToldMeasures,
  pointsByYear,
  yearsOfMeasure,
} from '../../src/domain/measure-lists.ts';
import { ambitionsOf, raisesOf } from '../../src/domain/measure-progress.ts';
import { readCommittedContent } from '../content.ts';
import { makeMeasure, makePoint } from './made-measures.ts';

const { measures } = readCommittedContent();

function between(id: string, from: number, to: number, unit = '个') {
  return makeMeasure(
    [makePoint({ year: 2022, value: from, unit }), makePoint({ year: 2023, value: to, unit })],
    { id },
  );
}

test('what is furthest from what was before comes first, up or down; ranks come last', () => {
  const { groups } = listRaises([
    between('a-little', 100, 101),
    between('twice', 1, 2),
    between('half', 2, 1),
    between('a-tenth', 10, 1),
    makeMeasure(
      [makePoint({ value: 9, unit: '名次' }), makePoint({ year: 2023, value: 1, unit: '名次' })],
      { id: 'rank', better: 'lower' },
    ),
  ]);
  const ids = (list: typeof groups.above) => list.map(({ measure }) => measure.id);
  expect(ids(groups.above)).toEqual(['twice', 'a-little', 'rank']);
  expect(ids(groups.below)).toEqual(['a-tenth', 'half']);
});

test('every comparable step is in one list, and the counts add up', () => {
  for (const [lists, stepsOf] of [
    [listRaises(measures), raisesOf],
    [listAmbitions(measures), ambitionsOf],
  ] as const) {
    const steps = measures.flatMap((measure) => stepsOf(measure));
    const listed = Object.values(lists.groups).flatMap((groups) =>
      groups.flatMap((group) => group.steps),
    );
    expect(listed).toHaveLength(lists.comparable);
    expect(lists.comparable).toBe(steps.filter(({ standing }) => standing !== null).length);
    expect(lists.all).toBe(steps.length);
    const { above, at, below } = lists.counts;
    expect(above + at + below).toBe(lists.comparable);
  }
});

test('the steps of one measure that stand alike are one row, in the order of the years', () => {
  const { groups } = listAmbitions(measures);
  const jobs = groups.below.find(({ measure }) => measure.id === 'urban-jobs-added');
  expect(jobs?.steps.map(({ to }) => to.year)).toEqual([2023, 2025]);
});

test('a department has the measures that it promises now and those it stated before', () => {
  const of = (department: string) => measuresOfDepartment(measures, department).map(({ id }) => id);
  expect(of('publicity')).toContain('south-taihu-app-users');
  expect(of('news-media')).toContain('south-taihu-app-users');
  expect(of('petitions')).toEqual([]);
});

test('those with most years and points are shown, one of a department', () => {
  const shown = mostToldMeasures(measures, 4);
  expect(shown).toHaveLength(4);
  expect(new Set(shown.map(({ department }) => department)).size).toBe(4);
  expect(shown.map(({ id }) => id)).toContain('childcare-places-per-thousand');
  for (const measure of shown) {
    expect(yearsOfMeasure(measure)).toHaveLength(3);
  }
  expect(mostToldMeasures([], 4)).toEqual([]);
});

test('points are gathered by year, earliest first', () => {
  const later = makePoint({ year: 2025 });
  const [target, outcome] = [makePoint(), makePoint({ kind: 'outcome' })];
  expect(pointsByYear(makeMeasure([target, outcome, later]))).toEqual([
    [2022, [target, outcome]],
    [2025, [later]],
  ]);
});

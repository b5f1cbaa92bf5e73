import { describe, expect, test } from 'vitest';
import { listAmbitions, listRaises } from '../../src/domain/measure-lists.ts';
import { ambitionsOf, raisesOf } from '../../src/domain/measure-progress.ts';
import { measures as words } from '../../src/i18n/zh/measures.ts';
import { measureOf, measures } from '../charts/portal-measures.ts';
import { makeMeasure, makePoint } from '../domain/made-measures.ts';

describe('the sentence of numbers', () => {
  test.each([
    [
      'childcare-places-per-thousand',
      '2022年目标3.2个，报告3.56个；2023年目标4.5个；2025年目标4.65个',
    ],
    [
      'foreign-trade-enterprises-cultivated',
      '2022年目标600家（由原文算出），1-11月报告871家；2023年目标600家；2025年目标500家',
    ],
    ['school-places-added', '2023年目标1.3万个；2025年目标7000个'],
    ['green-loan-share-provincial-rank', '2022年报告第1；2023年目标第一'],
  ])('%s', (id, sentence) => {
    expect(words.finding(measureOf(id))).toBe(sentence);
  });

  test('every number of every measure stands in it as printed', () => {
    for (const measure of measures) {
      for (const { derived, number, value } of measure.points) {
        expect(words.finding(measure)).toContain(derived ? `${value}` : number);
      }
    }
  });
});

describe('the words of a comparison are neutral and carry both numbers', () => {
  const said = (id: string) => {
    const measure = measureOf(id);
    return [
      ...raisesOf(measure).map((step) => words.raise(measure, step)),
      ...ambitionsOf(measure).map((step) => words.ambition(measure, step)),
    ];
  };

  test('higher, the same, lower', () => {
    expect(said('childcare-places-per-thousand')).toEqual([
      '2022年目标3.2个，2023年目标4.5个：目标提高',
      '2023年目标4.5个，2025年目标4.65个：目标提高',
      '2022年报告3.56个，2023年目标4.5个：目标高于此前已达到的水平',
      '2022年报告3.56个，2025年目标4.65个：目标高于此前已达到的水平',
    ]);
    expect(said('urban-jobs-added')).toEqual([
      '2023年目标6万人以上，2025年目标6万人以上：目标不变',
      '2022年报告7万人，2023年目标6万人以上：目标的底线低于此前已达到的水平',
      '2022年报告7万人，2025年目标6万人以上：目标的底线低于此前已达到的水平',
    ]);
  });

  test('what cannot be compared says why', () => {
    expect(said('smart-water-meters-installed')).toEqual([
      '2022年报告15.6万个，2023年目标6万个：口径相近，不作高低比较',
    ]);
    expect(said('foreign-capital-received')).toEqual([
      '2022年1-11月报告15.6亿美元，2023年目标16亿美元：结果统计时这一年还没有结束，比不出高低',
    ]);
  });

  test('a rate to be kept down is 收紧 or 放宽, never higher or lower than what was reached', () => {
    const measure = makeMeasure(
      [
        makePoint({ value: 6, unit: '%', number: '6%' }),
        makePoint({ kind: 'outcome', value: 4, unit: '%', number: '4%' }),
        makePoint({ year: 2023, value: 5, unit: '%', number: '5%以内', comparator: '<=' }),
      ],
      { better: 'lower' },
    );
    expect(raisesOf(measure).map((step) => words.raise(measure, step))).toEqual([
      '2022年目标6%，2023年目标5%以内：目标收紧',
    ]);
    expect(ambitionsOf(measure).map((step) => words.ambition(measure, step))).toEqual([
      '2022年报告4%，2023年目标5%以内：目标的上限宽于此前已达到的水平',
    ]);
  });
});

test('how far apart two numbers are is said as a multiple, a share or percentage points', () => {
  const distances = (id: string) => raisesOf(measureOf(id)).map(words.distance);
  expect(distances('childcare-places-per-thousand')).toEqual(['是上次的1.41倍', '是上次的1.03倍']);
  expect(distances('school-places-added')).toEqual(['是上次的54%']);
  expect(distances('health-literacy-level')).toEqual(['比上次多2个百分点']);
  expect(distances('surveyed-urban-unemployment-rate')).toEqual(['']);
  expect(distances('delta-integration-award-funds-provincial-rank')).toEqual(['', '']);
});

test('counts stand with what they are counted out of', () => {
  const ambitions = listAmbitions(measures);
  const { above, at, below } = ambitions.counts;
  expect(words.ambitionTally(ambitions)).toBe(
    `可以比的${ambitions.comparable}个目标里，${above}个高于，${at}个等于，${below}个低于此前已达到的水平。`,
  );
  expect(words.raiseTally(listRaises(measures))).toMatch(
    /^可以比的\d+个目标里，\d+个提高，\d+个不变，\d+个降低。$/,
  );
});

test('the title of a chart is the latest change and the first target after an outcome', () => {
  const title = (id: string) => {
    const measure = measureOf(id);
    return words.trendTitle(measure, raisesOf(measure), ambitionsOf(measure));
  };
  expect(title('childcare-places-per-thousand')).toBe(
    '2025年目标4.65个，比2023年的4.5个提高；2023年目标4.5个，高于2022年报告的3.56个',
  );
  expect(title('surveyed-urban-unemployment-rate')).toBe('2025年目标5%以内，与2023年相同');
  expect(title('grain-reserves')).toBe(
    '2022年报告21.48万吨；2025年目标23.05万吨；口径相近，不比高低',
  );
  // What was promised and reported of one year is judged in the drawing: the title doesn't deny it.
  expect(title('transport-group-investment')).toMatch(/；口径相近$/);
  for (const { id } of measures) {
    expect(title(id).replaceAll(/20\d\d年|1-\d+月/g, ''), id).toMatch(/\d|[一二三四五六七八九十]/);
  }
});

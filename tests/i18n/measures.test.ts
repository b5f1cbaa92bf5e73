import { describe, expect, test } from 'vitest';
import { findPanels } from '../../src/charts/panel-findings.ts';
import { toTrend } from '../../src/charts/trend-points.ts';
import type { Measure } from '../../src/domain/measure.ts';
import { listAmbitions, listRaises } from '../../src/domain/measure-lists.ts';
import { ambitionsOf, raisesOf } from '../../src/domain/measure-progress.ts';
import { measurePanels } from '../../src/i18n/zh/measure-panels.ts';
import { measures as words } from '../../src/i18n/zh/measures.ts';
import { measureOf, measures, trendData } from '../charts/portal-measures.ts';
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
      '2022年报告15.6万个，2023年目标6万个：口径只是相近，不作高低比较',
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

describe('the title of a chart', () => {
  const titleOf = (measure: Measure) => words.trendTitle(measure, toTrend(trendData, measure));
  const title = (id: string) => titleOf(measureOf(id));

  test('is the latest change and the first target after an outcome', () => {
    expect(title('childcare-places-per-thousand')).toBe(
      '2025年目标4.65个，比2023年的4.5个提高；2023年目标4.5个，高于2022年报告的3.56个',
    );
    expect(title('surveyed-urban-unemployment-rate')).toBe('2025年目标5%以内，与2023年相同');
  });

  test('of a single year is what became of its target, near or not', () => {
    expect(title('city-reading-rooms-built')).toBe('2022年目标12家，报告14家；推算超额达成');
    expect(title('culture-tourism-stations-built')).toBe('2022年目标15家，报告15家；推算达成');
    expect(title('transport-group-investment')).toBe(
      '2022年目标100亿元，报告109.65亿元；推算超额达成（口径相近）',
    );
    expect(title('fifteen-minute-culture-circles')).toBe(
      '2022年目标450个，报告452个；2023年目标187个；2022年推算超额达成（口径相近）；各年口径只是相近，不比高低',
    );
  });

  test.each([
    ['grain-reserves', '2022年报告21.48万吨；2025年目标23.05万吨；各年口径只是相近，不比高低'],
    [
      'foreign-capital-received',
      '2022年1-11月报告15.6亿美元；2023年目标16亿美元；2022年只有1-11月的数，不与全年的目标比',
    ],
    [
      'loan-growth-provincial-rank',
      '2022年报告第1位；2023年目标保三；目标还写了要争取更高，不比高低',
    ],
    [
      'veterans-and-families-employed',
      '2022年目标500名左右；2025年目标400名左右；数是约数，不比高低',
    ],
    ['double-support-model-city-streak', '2022年目标九连冠；2025年目标十连冠；连续次数不比高低'],
  ])('says why the years of %s are not held against each other', (id, expected) => {
    expect(title(id)).toBe(expected);
  });

  test.each(measures)('of $id has a reading, or says why there is none', (measure) => {
    const said = titleOf(measure);
    const trend = toTrend(trendData, measure);
    expect(said).toMatch(
      /(?:，(?:比.+(?:提高|降低|收紧|放宽)|与\d{4}年相同)|，(?:底线|上限)?(?:高于|等于|低于|严于|宽于).+报告的)|推算(?:(?:超额|部分|未)?达成|无法判定)|不比高低$|不与全年的目标比$/,
    );
    // Words of a comparison stand where the years were compared, and nowhere else.
    const compared = [...raisesOf(measure), ...ambitionsOf(measure)].some(
      ({ standing }) => standing !== null,
    );
    expect(/提高|降低|相同|高于|等于|低于/.test(said)).toBe(compared);
    const readings = trend.points.flatMap(({ reading }) => reading ?? []);
    if (!compared) {
      expect(said.match(/推算/g) ?? []).toHaveLength(readings.length);
    }
  });
});

test('a measure whose years cannot be held against each other is told so beside others too', () => {
  const told = (id: string) =>
    measurePanels.finding(
      findPanels([{ name: '甲', address: '/', trend: toTrend(trendData, measureOf(id)) }]),
    );
  expect(told('double-support-model-city-streak')).toBe(
    '甲，2022年目标九连冠；2025年目标十连冠，连续次数不比高低',
  );
  expect(told('industry-group-enterprises-served')).toBe(
    '甲，2022年报告2940家次；2023年目标不少于3500家次，目标底线高于2022年结果',
  );
  expect(told('city-reading-rooms-built')).toBe('甲，2022年目标12家，报告14家，超额达成');
});

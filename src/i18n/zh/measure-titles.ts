import type { Trend, TrendPoint } from '../../charts/trend-points.ts';
import type { Measure } from '../../domain/measure.ts';
import { ambitionsOf, isRank, raisesOf, type Step } from '../../domain/measure-progress.ts';
import { changeOf, endOf, finding, levelOf, numberOf } from './measure-sentences.ts';
import { readingNames } from './reading-names.ts';

/**
 * The latest change of target, and how the first target after an outcome stands against it, with their
 * numbers. Where no years can be held against each other, the numbers of every year, what became of a
 * target in its own year, and why the years are not held against each other.
 */
export function trendTitle(measure: Measure, trend: Pick<Trend, 'points' | 'doubts'>): string {
  const told = [
    ...raisesOf(measure)
      .slice(-1)
      .flatMap((step) => raiseTold(measure, step)),
    ...ambitionsOf(measure)
      .slice(0, 1)
      .flatMap((step) => ambitionTold(measure, step)),
  ];
  return told.length > 0
    ? told.join('；')
    : [finding(measure), ...trend.points.flatMap(readingTold(measure)), ...whyApart(trend)].join(
        '；',
      );
}

/** `推算超额达成`, or `2022年推算超额达成（口径相近）` beside the numbers of other years. */
function readingTold({ points }: Measure): (outcome: TrendPoint) => string[] {
  const sole = points.every(({ year }) => year === points[0]?.year);
  return ({ reading, year }) => {
    const near = points.some((point) => point.year === year && point.match === 'near');
    return reading === null
      ? []
      : [`${sole ? '' : `${year}年`}推算${readingNames[reading]}${near ? '（口径相近）' : ''}`];
  };
}

const onlyNear = '各年口径只是相近，不比高低';

/** Why none of the years are held against each other; nothing where some are, or there is one year only. */
export function whyApart({ points, doubts }: Pick<Trend, 'points' | 'doubts'>): string[] {
  // The scope is the first thing to be settled, whatever else stands between two numbers.
  if (doubts.length > 0 && points.some(({ near }) => near)) {
    return [onlyNear];
  }
  return doubts.map((doubt) => {
    switch (doubt) {
      case 'near':
        return onlyNear;
      case 'no-direction':
        return points.every(({ printed }) => /连[冠优]/.test(printed))
          ? '连续次数不比高低'
          : '多少没有好坏之分，不比高低';
      case 'unit-differs':
        return '单位不同，不比高低';
      case 'approximate':
        return '数是约数，不比高低';
      case 'bound-only':
        return '结果只知道一个范围，不比高低';
      case 'stretch':
        return '目标还写了要争取更高，不比高低';
      case 'not-final':
        return `${points.flatMap(earlyTold).join('，')}，不与全年的目标比`;
      default:
        return doubt satisfies never;
    }
  });
}

/** `2022年只有1-11月的数`. */
function earlyTold({ year, asOf }: TrendPoint): string[] {
  return asOf === null ? [] : [`${year}年只有${asOf}的数`];
}

/** `2025年目标4.65个，比2023年的4.5个提高`. */
function raiseTold(measure: Measure, { from, to, standing }: Step): string[] {
  if (standing === null) {
    return [];
  }
  const promised = `${to.year}年目标${numberOf(to)}`;
  const change = changeOf(standing, measure.better, isRank(measure));
  return standing === 'at'
    ? [`${promised}，与${from.year}年相同`]
    : [`${promised}，比${from.year}年的${numberOf(from)}${change}`];
}

/** `2023年目标4.5个，高于2022年报告的3.56个`; of `40%以上` the floor. */
function ambitionTold(measure: Measure, { from, to, standing }: Step): string[] {
  if (standing === null) {
    return [];
  }
  const end = endOf(measure, to);
  const reported = `${from.year}年${from.as_of ?? ''}报告的${numberOf(from)}`;
  const level = levelOf(standing, measure.better, isRank(measure));
  return [`${to.year}年目标${numberOf(to)}，${end}${level}${reported}`];
}

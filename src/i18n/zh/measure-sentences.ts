import type { Ambition, TrendPoint } from '../../charts/trend-points.ts';
import type { Measure, MeasurePoint } from '../../domain/measure.ts';
import { pointsByYear, type StepLists } from '../../domain/measure-lists.ts';
import {
  type Doubt,
  isRank,
  knownEndOf,
  ratioOf,
  type Standing,
  type Step,
} from '../../domain/measure-progress.ts';
import { splitUnit } from '../../domain/quantity/magnitude.ts';
import { formatShare } from '../format-ratio.ts';
import { readings } from './readings.ts';

/*
 * Sentences made of the points of a measure: the numbers as printed, in neutral words.
 */

type Better = Measure['better'];

const kinds = { target: '目标', outcome: '报告' } as const;

/** `2022年目标3.2个，报告3.56个；2023年目标4.5个；2025年目标4.65个`. */
export function finding(measure: Measure): string {
  return pointsByYear(measure)
    .map(([year, points]) => `${year}年${points.map(saidOf).join('，')}`)
    .join('；');
}

/** `2022年目标3.2个`, `2022年1-11月报告322个`. */
export function pointOf(point: MeasurePoint): string {
  return `${point.year}年${saidOf(point)}`;
}

function saidOf(point: MeasurePoint): string {
  return `${point.as_of ?? ''}${kinds[point.kind]}${numberOf(point)}`;
}

/** The number as printed; of a derived point what follows from the print, said to be so. */
export function numberOf(point: MeasurePoint): string {
  return point.derived ? `${point.value}${point.unit ?? ''}（由原文算出）` : point.number;
}

/** More is 提高, of a rank too; of a rate to be kept down, less is 收紧. */
export function changeOf(standing: Standing, better: Better, rank: boolean): string {
  const words =
    better === 'lower' && !rank
      ? { above: '收紧', at: '不变', below: '放宽' }
      : { above: '提高', at: '不变', below: '降低' };
  return words[standing];
}

/** How a target stands against what had been reached. */
export function levelOf(standing: Standing, better: Better, rank: boolean): string {
  const words =
    better === 'lower' && !rank
      ? { above: '严于', at: '等于', below: '宽于' }
      : { above: '高于', at: '等于', below: '低于' };
  return words[standing];
}

const doubts: Readonly<Record<Doubt, string>> = {
  'no-direction': '不分高低，不作比较',
  near: '口径只是相近，不作高低比较',
  'unit-differs': '单位不同，不作比较',
  approximate: '有约数，不作比较',
  'bound-only': '只写了一个范围，比不出高低',
  stretch: '只有守住的底线更低，同时写明了要争取的数，不作比较',
  'not-final': '结果统计时这一年还没有结束，比不出高低',
};

/** `2022年目标3.2个，2023年目标4.5个：目标提高`. */
export function raise(measure: Measure, step: Step): string {
  return judged(step, (standing) => `目标${changeOf(standing, measure.better, isRank(measure))}`);
}

/**
 * `2022年报告3.56个，2023年目标4.5个：目标高于此前已达到的水平`; of `6万人以上` it is the floor that is
 * lower, for more may be reached.
 */
export function ambition(measure: Measure, step: Step): string {
  const promised = promiseOf(measure, step.to);
  const level = (standing: Standing) => levelOf(standing, measure.better, isRank(measure));
  return judged(step, (standing) => `${promised}${level(standing)}此前已达到的水平`);
}

function promiseOf(measure: Measure, point: MeasurePoint): string {
  const end = endOf(measure, point);
  return end === '' ? '目标' : `目标的${end}`;
}

const ends = { floor: '底线', ceiling: '上限' } as const;

/** Which end of a target is known, where it is not one number. */
export function endOf(measure: Measure, point: MeasurePoint): string {
  const end = knownEndOf(measure, point);
  return end === null ? '' : ends[end];
}

/** Why none of the steps is judged, each reason once: `前后的数口径只是相近，不作高低比较。`. */
export function notHeld(steps: readonly Step[]): string {
  const reasons = steps.flatMap(({ doubt }) => (doubt === null ? [] : [doubts[doubt]]));
  return `前后的数${[...new Set(reasons)].join('；')}。`;
}

function judged(
  { from, to, standing, doubt }: Step,
  verdict: (standing: Standing) => string,
): string {
  const numbers = `${pointOf(from)}，${pointOf(to)}`;
  if (standing !== null) {
    return `${numbers}：${verdict(standing)}`;
  }
  return doubt === null ? numbers : `${numbers}：${doubts[doubt]}`;
}

/** `是上次的1.41倍`, `比上次多2个百分点`; empty where neither says anything. */
export function distance(step: Step): string {
  const ratio = ratioOf(step);
  if (ratio === null || step.standing === 'at') {
    return '';
  }
  if (splitUnit(step.to.unit).base === '%') {
    const points = Number((step.to.value - step.from.value).toPrecision(6));
    return `比上次${points > 0 ? '多' : '少'}${Math.abs(points)}个百分点`;
  }
  return `是上次的${formatShare(ratio)}`;
}

/** `可以比的31个里，10个高于，3个等于，18个低于`; the denominator always stands beside. */
export function tally(
  { comparable, counts }: StepLists,
  words: Readonly<Record<Standing, string>>,
): string {
  const parts = (['above', 'at', 'below'] as const).map(
    (standing) => `${counts[standing]}个${words[standing]}`,
  );
  return `可以比的${comparable}个目标里，${parts.join('，')}`;
}

/** Where a mark went, seen from the one before: up or down on its axis. */
function arrowOf(standing: Standing, better: Better, rank: boolean): string {
  if (standing === 'at') {
    return '＝';
  }
  return (standing === 'above') === (better === 'lower' && !rank) ? '↓' : '↑';
}

/** `低于2022年结果`; of `40%以上` `底线低于2022年结果`. */
export function standingTold(
  { standing, year, asOf, end }: Ambition,
  better: Better,
  rank: boolean,
): string {
  const level = levelOf(standing, better, rank);
  return `${end === null ? '' : ends[end]}${level}${year}年${asOf ?? ''}结果`;
}

/** What must be said of a point beside its number. */
export function pointRemarks(point: TrendPoint, better: Better, rank: boolean): string[] {
  return [
    ...(point.asOf === null ? [] : [`只计${point.asOf}`]),
    ...(point.derived ? ['由原文算出'] : []),
    ...(point.near ? ['口径相近'] : []),
    ...(point.change === null
      ? []
      : [`${arrowOf(point.change, better, rank)}目标${changeOf(point.change, better, rank)}`]),
    ...(point.ambition?.first === true ? [standingTold(point.ambition, better, rank)] : []),
    ...(point.reading === null ? [] : [readings.names[point.reading]]),
  ];
}

import type { Tally } from '../../domain/comparison/tally.ts';
import { readingNames, readingRemarks } from './reading-names.ts';

const counted = ['exceeded', 'met', 'partly', 'missed', 'undetermined'] as const;

/** `14个超额达成，7个达成`: those that there are, in a fixed order. */
export function countReadings({ readings }: Tally): string {
  return counted
    .filter((reading) => readings[reading] > 0)
    .map((reading) => `${readings[reading]}个${readingNames[reading]}`)
    .join('，');
}

/** `可对照的16个目标中，9个超额达成，7个达成`; of one target its reading, with what must be known of it. */
export function sayTargets(tally: Tally): string {
  const { comparable, readings, implied, near } = tally;
  if (comparable !== 1) {
    return `可对照的${comparable}个目标中，${countReadings(tally)}`;
  }
  const only = counted.find((reading) => readings[reading] > 0) ?? 'undetermined';
  const remarks = [
    readingRemarks[only] ?? '',
    implied > 0 ? '目标由结果推出' : '',
    near > 0 ? '口径相近' : '',
  ].filter((remark) => remark !== '');
  return `可对照的1个目标${readingNames[only]}${remarks.length === 0 ? '' : `（${remarks.join('；')}）`}`;
}

/** `其中3个来自同一个“保、争、拼”这样分档的目标，一档算一个`, or nothing: one result is counted for each rung. */
export function sayLadders({ rungs: { ladders, count }, comparable }: Tally): string {
  if (count === 0) {
    return '';
  }
  const which = count === comparable ? `这${count}个` : `其中${count}个`;
  return `${which}来自${ladders === 1 ? '同一个' : `${ladders}个`}“保、争、拼”这样分档的目标，一档算一个`;
}

/** `超额达成的15个里有6个是这样算的`, `部分达成的1个，底线达到了，…`: what rungs make of the counts. */
function sayShares({ rungs: { count, exceeded }, readings }: Tally, how: string): string[] {
  const share =
    exceeded === readings.exceeded
      ? `超额达成的都是${how}算的`
      : `超额达成的${readings.exceeded}个里有${exceeded}个是${how}算的`;
  const partly = `部分达成的${readings.partly}个，${readingRemarks.partly}`;
  return [
    ...(exceeded === 0 ? [] : [share]),
    ...(count === 0 || readings.partly === 0 ? [] : [partly]),
  ];
}

/** How the targets of `sayTargets` are counted, and which of them need a word more; or nothing. */
export function howCounted(tally: Tally): string {
  const ladders = sayLadders(tally);
  const rungs = ladders === '' ? '' : `${[ladders, ...sayShares(tally, '这样')].join('；')}。`;
  const some = tally.comparable === 1 ? [] : sayRemarks(tally).map((one) => `其中${one}。`);
  return [rungs, ...some].join('');
}

/** What `howCounted` says besides the ladders, where these are told further up. */
export function howCountedElse(tally: Tally): string {
  const parts = [...sayShares(tally, '分档'), ...sayRemarks(tally)];
  return parts.length === 0 ? '' : `${parts.join('；')}。`;
}

function sayRemarks({ implied, near }: Tally): string[] {
  return [sayImplied(implied), sayNear(near)].filter((one) => one !== '');
}

function sayImplied(count: number): string {
  return count === 0 ? '' : `${count}个的目标原文没有写明，由结果推出`;
}

function sayNear(count: number): string {
  return count === 0 ? '' : `${count}个的目标和结果口径相近，不完全一样`;
}

/** What there is besides the comparisons, each with its own count. */
function asides({ statedOnly, withoutNumber, withoutOutcome }: Tally): string[] {
  return [
    statedOnly > 0 ? `${statedOnly}处部门自述完成情况，没有目标原文可对照` : '',
    withoutNumber > 0 ? `${withoutNumber}项承诺的目标里没有读出可对照的数字` : '',
    withoutOutcome > 0 ? `${withoutOutcome}个数字目标未见结果公布` : '',
  ].filter((aside) => aside !== '');
}

/** One sentence or two on many commitments; `whose` is what they are of, e.g. `2022年`. */
export function tallySentence(whose: string, tally: Tally): string {
  const others = asides(tally);
  if (tally.comparable > 0) {
    const more = others.length === 0 ? '' : `另有${others.join('；')}。`;
    return `${whose}${sayTargets(tally)}。${howCounted(tally)}${more}`;
  }
  if (others.length === 0) {
    return `${whose}没有可以对照的数字目标。`;
  }
  return tally.statedOnly === 0 && tally.withoutNumber === 0
    ? `${whose === '' ? '' : `${whose}的`}${tally.withoutOutcome}个数字目标都未见结果公布，没有可以对照的。`
    : `${whose}没有可以对照的数字目标：${others.join('；')}。`;
}

/** What a commitment's comparisons leave out, for a line in a list. */
export function linePart({ rungs, near, statedOnly, withoutNumber }: Tally): string[] {
  return [
    rungs.count > 0 ? '“保、争、拼”一档算一个' : '',
    near > 0 ? `${near}个口径相近` : '',
    statedOnly > 0 ? `${statedOnly}处部门自述完成情况，没有目标原文可对照` : '',
    withoutNumber > 0 ? '目标里没有读出可对照的数字，不作对照' : '',
  ].filter((part) => part !== '');
}

/** What the comparisons of one commitment come to, without a full stop: its heading. */
export function commitmentTally(
  tally: Tally,
  sides: { target: boolean; outcome: boolean },
): string {
  const { comparable, near, statedOnly, withoutOutcome } = tally;
  if (!sides.outcome) {
    return withoutOutcome > 0
      ? `${withoutOutcome}个数字目标，未见结果公布`
      : '目标里没有读出可对照的数字，未见结果公布';
  }
  const stated = statedOnly > 0 ? `${statedOnly}处部门自述完成情况` : '';
  if (comparable > 0) {
    const scope = comparable > 1 && near > 0 ? `（${near}个口径相近）` : '';
    return `${sayTargets(tally)}${scope}${stated === '' ? '' : `；另有${stated}`}`;
  }
  if (sides.target) {
    return `目标里没有读出可对照的数字，不作对照${stated === '' ? '' : `；${stated}`}`;
  }
  return stated === ''
    ? '目标原文未收录，没有可以对照的数字目标'
    : `目标原文未收录，结果里有${stated}`;
}

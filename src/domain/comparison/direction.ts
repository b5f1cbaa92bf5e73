import { splitUnit } from '../quantity/magnitude.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Comparison } from './comparison.ts';

/** Things of which less is better. Each stands in the documents or is their usual kin. */
const lowerIsBetter =
  /死亡|发病率|失业率|败诉率|不良率|近视率|均次费用|投诉|警情|案件|事故|信访|违法|能耗|排放|负债|融资成本|浓度/;

/** Words that promise to keep something down, e.g. `控制在8%左右`. */
const keepingDown = /(?:控制在|压降|压减|不超过|降至|降到|下降到)$/;

/** Verbs of acting against such a thing, e.g. `成功拦截案件5000起`. */
const actingAgainst = /拦截|查处|侦破|破案|打击|整治|化解|办结|调处|处置/;

/**
 * Which way is better for a target, the first that applies: a rank or an upper bound is better lower; a
 * lower bound is better higher; a promised fall is better larger; what is kept down is better lower;
 * acting against what one would not wish for is better more, that thing itself is better less; all else
 * is better higher.
 */
export function directionOf(
  target: Pick<Quantity, 'comparator' | 'unit' | 'basis'>,
  wordsBefore: string,
): Comparison['direction'] {
  const { comparator, unit, basis } = target;
  if (splitUnit(unit).base === '名次') {
    return 'lower';
  }
  if (comparator === '<=' || comparator === '<') {
    return 'lower';
  }
  if (comparator === '>=' || comparator === '>' || basis === 'decrease') {
    return 'higher';
  }
  if (keepingDown.test(wordsBefore)) {
    return 'lower';
  }
  return lowerIsBetter.test(wordsBefore) && !actingAgainst.test(wordsBefore) ? 'lower' : 'higher';
}

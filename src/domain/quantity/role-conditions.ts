import type { Reading } from './constructions.ts';
import {
  ageUnits,
  extentUnits,
  forecastCues,
  moneyNouns,
  moneyUnits,
  multipliers,
  scopes,
  shortTimeUnits,
  stretchCues,
} from './lexicon.ts';
import { clauseStops, type Scanner, sentenceStops } from './scanner.ts';

/** Where a text comes from, as far as the role of its numbers depends on it. */
export interface Context {
  /** Whether the text is promised or reported. The title of an outcome repeats a promise. */
  states: 'promise' | 'report';
  /** The year the document speaks of. */
  year: number;
}

/** A reading with its neighbours in the text. */
export interface Placed {
  reading: Reading;
  scanner: Scanner;
  before: readonly Reading[];
  after: readonly Reading[];
  context: Context;
}

// A noun, also a quoted one, e.g. "3亿元以上项目", "10亿元以上“链主型”项目".
const entityAfter = /^[“"]?\p{Script=Han}/u;

/** Whether the number bounds the size of each thing that is counted elsewhere. */
export function sortsBySize({ reading, scanner, after }: Placed): boolean {
  if (reading.comparator === '=' || reading.comparator === '~') {
    return false;
  }
  const rest = scanner.folded.slice(reading.end);
  const next = after[0];
  const money =
    hasUnit(reading, moneyUnits) || /^(?:万亿|[千百]?亿|千万|百万)$/.test(reading.unit ?? '');
  if (money) {
    // e.g. "项目20个、10亿元以上4个": the count follows at once
    const counted = next !== undefined && next.start === reading.end;
    return (
      counted ||
      (entityAfter.test(rest) &&
        // e.g. "首次突破2万元大关", "跨上500亿元台阶"
        !/^(?:大关|关口|台阶)/.test(rest) &&
        !startsWithAny(rest, moneyNouns) &&
        !/^[的]?(?:以上)?[，。；]/.test(rest))
    );
  }
  return hasUnit(reading, extentUnits) &&
    !hasUnit(reading, ['小时', '分钟', '课时', '学时']) &&
    entityAfter.test(rest)
    ? next !== undefined && !/[，,。；;]/.test(scanner.folded.slice(reading.end, next.start))
    : false;
}

/** Units of land. */
const landUnits = ['亩', '平方米', '公顷', '㎡'];

// Words before the size of a thing that is described, e.g. "总投资", "占地面积".
const sizeWords =
  /(?:(?:^|[^成])总投资|占地|总用地|总建筑面积|建筑面积|总长|全长|日处理|日处理能力|处理能力|年产|年产能|库容)(?:面积|额)?$/;

/**
 * Whether the number is the size of a thing that is described, not promised or reached:
 * `总投资11.3亿元，172亩`, `（总投资18.6亿元，设置床位1200张）`, `总长32.4公里的绕城高速`, `项目用地,约168亩`.
 */
export function describesThing({ reading, scanner, before, context }: Placed): boolean {
  const clause = scanner.before(reading.start, clauseStops);
  const rest = scanner.folded.slice(reading.end);
  if (reading.comparator === '~' && clause === '' && hasUnit(reading, landUnits)) {
    return /用地$/.test(scanner.folded.slice(0, reading.start).replace(/[，,]$/, ''));
  }
  const aside = /[（(]([^（）()]*)$/.exec(scanner.folded.slice(0, reading.start))?.[1];
  if (aside !== undefined && /^(?:总投资|建筑面积|总建筑面积|占地|用地|全长|总长)/.test(aside)) {
    return true;
  }
  if (reading.comparator !== '=') {
    return false;
  }
  if (sizeWords.test(clause) && !/完成/.test(clause)) {
    // "总投资727.7亿元的23个项目" is what all of them come to; "处理能力提升至300吨" is no mere size.
    const describes = /^(?:[（(][^（）()]*[）)])?的(?!\d)/.test(rest);
    return describes || (context.states === 'promise' && !/处理|年产|库容/.test(clause));
  }
  const previous = before.at(-1);
  const alone = clause === '' && scanner.isClauseEnd(reading.end);
  return (
    context.states === 'promise' &&
    alone &&
    previous?.role === 'label' &&
    hasUnit(previous, moneyUnits)
  );
}

/** Whether the number is that of a whole among which one stands: `在全国168个重点城市中`. */
export function isWhole({ reading, scanner }: Placed): boolean {
  const scope = scanner.wordBefore(reading.start, scopes);
  if (scope === null) {
    return false;
  }
  const rest = scanner.folded.slice(reading.end);
  // Not "全市286所中小学": there 中 begins a word.
  const among = /[在从]$/.test(scanner.folded.slice(0, scope.end));
  return (
    (among && /^[^，,。；;、\d]{0,10}[中里]/.test(rest)) ||
    /^(?:重点)?(?:城市|地级市|设区市|县市区)/.test(rest)
  );
}

/** Whether the number is the one from which a change starts: `由2020年的89%提高到96.3%`. */
export function isStart({ reading, scanner }: Placed): boolean {
  const clause = scanner.before(reading.start, clauseStops);
  return (
    /[由从]/.test(clause) &&
    /^(?:左右|以上)?(?:提高|提升|增长|增加|上升|扩大|下降|降低|压缩|压减|缩短|减少|增|降)(?:到|至)/.test(
      scanner.folded.slice(reading.end),
    )
  );
}

/** Whether the number is an age that tells who is meant, not a life expectancy. */
export function isAge({ reading, scanner }: Placed): boolean {
  return hasUnit(reading, ageUnits) && !/寿命/.test(scanner.before(reading.start, clauseStops));
}

/** Whether it is the time within which things are done that a rate counts: `24小时内受理率98%`, `30秒接通率90%`. */
export function isTimeWindow({ reading, scanner }: Placed): boolean {
  return (
    (reading.comparator === '<=' || reading.comparator === '=') &&
    hasUnit(reading, shortTimeUnits) &&
    /^(?!的)\p{Script=Han}{1,6}率/u.test(scanner.folded.slice(reading.end))
  );
}

/** Whether a report names the norm it was to keep to: `受害率0.08‰，低于0.9‰的控制指标`. */
export function isNorm({ reading, scanner, context }: Placed): boolean {
  return (
    context.states === 'report' &&
    reading.comparator !== '=' &&
    /^的\p{Script=Han}{0,4}(?:目标|指标|标准|要求|任务)/u.test(scanner.folded.slice(reading.end))
  );
}

/** Whether the number is the size of each of a kind: `66人以上超大班额`, `20户以上自然村`, `500米覆盖率`. */
export function isGroupSize({ reading, scanner }: Placed): boolean {
  const rest = scanner.folded.slice(reading.end);
  if (reading.comparator === '=') {
    return hasUnit(reading, ['米', '公里']) && /^(?:覆盖|范围|半径)/.test(rest);
  }
  return (
    (reading.unit === '人' && /^(?:超?大班额|班额|班级|规模|企业|单位|机构)/.test(rest)) ||
    (hasUnit(reading, ['人', '户']) && /^(?:自然村|村|小区)/.test(rest))
  );
}

/**
 * Whether a report repeats its target: the one that a rate is a share of (`完成年度任务86个的107%`), that was
 * reached (`超额完成5.4万个的年度目标任务`) or planned (`年计划完成投资617亿元,1-9月完成428亿元`).
 */
export function isRestatedTarget({ reading, scanner, context }: Placed): boolean {
  if (context.states !== 'report') {
    return false;
  }
  const clause = scanner.before(reading.start, clauseStops);
  const rest = scanner.folded.slice(reading.end);
  const planned =
    /(?:年度?|全年)?计划(?:全年|年内)?(?:完成|实现|新建|新增|建成|投资)[^的率%]*$/.exec(clause);
  return (
    (/(?:任务|目标|计划)数?$/.test(clause) && /^的\d/.test(rest)) ||
    (reading.comparator === '=' && /^的(?:年度?|全年)(?:目标|任务)/.test(rest)) ||
    (planned !== null && !/完成|占|为/.test(clause.slice(0, planned.index)))
  );
}

/** Whether the time is part of a name: `“15分钟”生活圈`, `24小时智能服务站`. */
export function namesTime({ reading, scanner }: Placed): boolean {
  if (reading.comparator !== '=' || !hasUnit(reading, ['分钟', '小时'])) {
    return false;
  }
  const rest = scanner.folded.slice(reading.end);
  const circle = /^(?:、[^，,。；;]{0,10}分钟)*[^，,。；;、]{0,12}圈/.test(rest);
  const quoted = /[“"‘]/.test(scanner.folded[reading.start - 1] ?? '');
  return circle || quoted || (reading.value === 24 && scanner.isHan(reading.end));
}

/** Whether the number tells the size of something named just before: `“舒心就医”10项举措`. */
export function sizesNamedThing({ reading, scanner }: Placed): boolean {
  return (
    /[”’"]/.test(scanner.folded[reading.start - 1] ?? '') &&
    reading.comparator === '=' &&
    scanner.isHan(reading.end) &&
    !/^[和与及]/.test(scanner.folded.slice(reading.end))
  );
}

// Verbs of carrying something through, e.g. "推动18项核心医疗制度落地落实".
const carryingOut = /(?:推动|推进|促进|抓好|抓实|落实)(?:全市|全面)?$/;

/**
 * Whether the number tells how many rules there are that are to be carried out, not how many are promised:
 * `推动18项核心医疗制度落地落实`; but `推动5个项目落地` promises five.
 */
export function sizesKnownRules({ reading, scanner }: Placed): boolean {
  return (
    reading.comparator === '=' &&
    carryingOut.test(scanner.before(reading.start, clauseStops)) &&
    /^\p{Script=Han}{0,10}(?:制度|举措|措施|政策|规定|条例)(?:全面)?(?:落地|落实)/u.test(
      scanner.folded.slice(reading.end),
    )
  );
}

/** Whether what is said is expected, not reached: from a cue to the end of the sentence part. */
export function isExpected({ reading, scanner, context }: Placed): boolean {
  if (context.states !== 'report') {
    return false;
  }
  const part = scanner.before(reading.start, sentenceStops);
  // Not the 预期 of 预期寿命, a life expectancy that was reached, nor of 预期目标.
  const announced = /预计|预期(?!寿命|目标|指标)|有望|可望/.test(part);
  const clause = scanner.before(reading.start, clauseStops).replace(/预期(?=寿命|目标|指标)/, '');
  const near = forecastCues.some((cue) => clause.includes(cue) && !isPartOfWord(clause, cue));
  return announced || near;
}

/** `将` is a cue only before a verb of reaching. */
function isPartOfWord(clause: string, cue: string): boolean {
  return cue === '将' && !/将(?:达|于|在|实现|完成|超|突破|有)/.test(clause);
}

/** Whether a lower number for the same thing stands before it and a word of striving leads to it. */
export function reachesBeyond({ reading, scanner, before, context }: Placed): boolean {
  const floor = before.at(-1);
  if (context.states !== 'promise' || floor === undefined || floor.unit !== reading.unit) {
    return false;
  }
  const between = scanner.folded.slice(floor.end, reading.start);
  const strives = stretchCues.some((cue) =>
    new RegExp(`^[，,、；;]?${cue}(?:达到|达|突破|完成|实现)?$`).test(between),
  );
  return strives && (floor.value ?? 0) < (reading.value ?? 0);
}

/** Whether the clause opens with an earlier year, whose value is given for comparison. */
export function isOfEarlierYear({ scanner, reading, context }: Placed): boolean {
  const clause = scanner.before(reading.start, clauseStops);
  // Not "完成2022年度…报告": there the year names a thing.
  const year = /^(20\d\d)年(?!度)/.exec(clause)?.[1];
  return context.states === 'promise' && year !== undefined && Number(year) < context.year;
}

/** Whether a reading's unit is one of these, whatever its multiplier. */
export function hasUnit(reading: Pick<Reading, 'unit'>, units: readonly string[]): boolean {
  const { unit } = reading;
  return (
    unit !== null &&
    units.some(
      (plain) =>
        unit === plain ||
        (unit.endsWith(plain) && multipliers.includes(unit.slice(0, -plain.length))),
    )
  );
}

function startsWithAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.startsWith(word));
}

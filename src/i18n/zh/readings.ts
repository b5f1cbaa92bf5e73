import type { Comparison, Reading, Reason } from '../../domain/comparison/comparison.ts';
import type { Tally } from '../../domain/comparison/tally.ts';
import { changeWord } from '../../domain/quantity/change.ts';
import { splitUnit } from '../../domain/quantity/magnitude.ts';
import type { Comparator, Quantity, QuantityRole } from '../../domain/quantity/quantity.ts';

/** A number as a reader of Chinese would say it. */
type Said = Pick<Quantity, 'comparator' | 'value' | 'value_max' | 'unit'> &
  Partial<Pick<Quantity, 'basis'>>;

const bounds: Readonly<Record<Comparator, string>> = {
  '>=': '至少',
  '>': '超过',
  '<=': '至多',
  '<': '低于',
  '=': '',
  '~': '约',
};

/** `至少80%`, `第3名或更靠前`, `增长至少10%`, `35至50名`; says so where number or unit is not printed. */
function say({ comparator, value, value_max, unit, basis = 'level' }: Said): string {
  if (value === null) {
    return '原文没有印出数字';
  }
  const { base } = splitUnit(unit);
  if (base === '名次') {
    return sayRank(comparator, value);
  }
  const upper = value_max === null ? '' : `至${value_max}`;
  const unprinted = base === '' ? '（原文没有单位）' : '';
  return `${changeWord({ basis, unit })}${bounds[comparator]}${value}${upper}${unit ?? ''}${unprinted}`;
}

function sayRank(comparator: Comparator, rank: number): string {
  const place = `第${rank}名`;
  const said: Readonly<Record<Comparator, string>> = {
    '=': place,
    '<=': rank === 1 ? place : `${place}或更靠前`,
    '<': `比${place}更靠前`,
    '>=': `${place}或更靠后`,
    '>': `比${place}更靠后`,
    '~': `${place}左右`,
  };
  return said[comparator];
}

const names: Readonly<Record<Reading, string>> = {
  exceeded: '超额达成',
  met: '达成',
  partly: '部分达成',
  missed: '未达成',
  undetermined: '无法判定',
  'no-outcome': '未见结果公布',
};

/** What is said of the one reading whose name alone does not tell what was reached. */
const remarks: Readonly<Partial<Record<Reading, string>>> = {
  partly: '底线达到了，更高的这一档没有到',
};

/** `保五、争三超额达成，拼第一未到（记作部分达成）`: of targets in steps, which were reached. */
export function sayRungReadings(rungs: readonly { printed: string; reading: Reading }[]): string {
  return [...Map.groupBy(rungs, ({ reading }) => reading)]
    .map(([reading, group]) => {
      const printed = group.map((rung) => rung.printed).join('、');
      return reading === 'partly'
        ? `${printed}未到（记作${names.partly}）`
        : `${printed}${names[reading]}`;
    })
    .join('，');
}

const counted = ['exceeded', 'met', 'partly', 'missed', 'undetermined'] as const;

/** `14个超额达成，7个达成`: those that there are, in a fixed order. */
export function countReadings({ readings, implied }: Tally): string {
  return counted
    .filter((reading) => readings[reading] > 0)
    .map(
      (reading) =>
        `${readings[reading]}个${names[reading]}${reading === 'exceeded' && implied > 0 ? sayImplied(readings.exceeded, implied) : ''}`,
    )
    .join('，');
}

function remarkOf(reading: Reading): string {
  const remark = remarks[reading];
  return remark === undefined ? '' : `（${remark}）`;
}

/** The reading where there is but one. */
function sayOnly({ readings, implied }: Tally): string {
  const only = counted.find((reading) => readings[reading] > 0) ?? 'undetermined';
  return `${names[only]}${remarkOf(only)}${implied > 0 ? sayImplied(1, 1) : ''}`;
}

function sayImplied(exceeded: number, implied: number): string {
  return exceeded === implied ? '（目标由结果推出）' : `（其中${implied}个的目标由结果推出）`;
}

/** `其中3个来自同一个“保、争、拼”这样分档的目标，一档算一个。`, or nothing: one result is counted for each rung. */
export function sayRungs({ rungs, comparable, readings }: Tally): string {
  const { ladders, count, exceeded } = rungs;
  if (count === 0) {
    return '';
  }
  const which = count === comparable ? `这${count}个` : `其中${count}个`;
  const whose = ladders === 1 ? '同一个' : `${ladders}个`;
  const share =
    exceeded === 0
      ? ''
      : exceeded === readings.exceeded
        ? '；超额达成的都是这样算的'
        : `；超额达成的${readings.exceeded}个里有${exceeded}个是这样算的`;
  const partly = readings.partly === 0 ? '' : `；部分达成的${readings.partly}个，${remarks.partly}`;
  return `${which}来自${whose}“保、争、拼”这样分档的目标，一档算一个${share}${partly}。`;
}

/** What there is besides the comparisons, each with its own count. */
function asides({ statedOnly, withoutNumber, withoutOutcome }: Tally): string[] {
  return [
    statedOnly > 0 ? `${statedOnly}处部门自述完成情况，没有目标原文可对照` : '',
    withoutNumber > 0 ? `${withoutNumber}项承诺的目标里没有读出可对照的数字` : '',
    withoutOutcome > 0 ? `${withoutOutcome}个目标数量未见结果公布` : '',
  ].filter((aside) => aside !== '');
}

/** One sentence or two on many commitments; `whose` is what they are of, e.g. `2022年`. */
function tallySentence(whose: string, tally: Tally): string {
  const others = asides(tally);
  if (tally.comparable > 0) {
    const more = others.length === 0 ? '' : `另有${others.join('；')}。`;
    return `${whose}已公布结果的承诺里有${tally.comparable}个目标数量：${countReadings(tally)}。${sayRungs(tally)}${more}`;
  }
  if (others.length === 0) {
    return `${whose}没有可以对照的目标数量。`;
  }
  return tally.statedOnly === 0 && tally.withoutNumber === 0
    ? `${whose}的${tally.withoutOutcome}个目标数量都未见结果公布，没有可以对照的。`
    : `${whose}没有可以对照的目标数量：${others.join('；')}。`;
}

/** What a commitment's comparisons leave out, for a line in a list. */
function linePart({ rungs, statedOnly, withoutNumber }: Tally): string[] {
  return [
    rungs.count > 0 ? '“保、争、拼”一档算一个' : '',
    statedOnly > 0 ? `${statedOnly}处部门自述完成情况，没有目标原文可对照` : '',
    withoutNumber > 0 ? '目标里没有读出可对照的数字，不作对照' : '',
  ].filter((part) => part !== '');
}

/** What the comparisons of one commitment come to, without a full stop: its heading. */
function finding(tally: Tally, sides: { target: boolean; outcome: boolean }): string {
  const { comparable, statedOnly, withoutOutcome } = tally;
  if (!sides.outcome) {
    return withoutOutcome > 0
      ? `${withoutOutcome}个目标数量，未见结果公布`
      : '目标里没有读出可对照的数字，未见结果公布';
  }
  const stated = statedOnly > 0 ? `${statedOnly}处部门自述完成情况` : '';
  if (comparable > 0) {
    const counts =
      comparable === 1
        ? `1个目标数量，${sayOnly(tally)}`
        : `${comparable}个目标数量中，${countReadings(tally)}`;
    return `${counts}${stated === '' ? '' : `；另有${stated}`}`;
  }
  if (sides.target) {
    return `目标里没有读出可对照的数字，不作对照${stated === '' ? '' : `；${stated}`}`;
  }
  return stated === ''
    ? '目标原文未收录，没有可以对照的目标数量'
    : `目标原文未收录，结果里有${stated}`;
}

const roles: Readonly<Record<QuantityRole, string>> = {
  target: '目标',
  stretch: '争取目标',
  result: '结果',
  forecast: '预计',
  threshold: '门槛',
  label: '名称里的数',
  ordinal: '次序',
  date: '时间',
  benchmark: '参照',
};

/** What a construction of the grammar is called, and what it reads, in a citizen's words; by its name. */
const constructions: Readonly<Record<string, { name: string; reads: string }>> = {
  sum: { name: '加号口号', reads: '用加号连起来的数是口号的一部分，不是数量。' },
  date: { name: '日期', reads: '年、月、日、季度，或者从几月到几月。' },
  proportion: { name: '比例', reads: '三项以上的比例，例如三次产业结构，不拆开读。' },
  duration: {
    name: '时长',
    reads: '几年、几个月、几天，一般只说明时间；写明要控制在多久以内的，才是目标。',
  },
  ladder: {
    name: '保、争、拼',
    reads: '“保”是底线，“争”“拼”是更高的追求。数字一个比一个小的是名次，一个比一个大的是个数。',
  },
  ordinal: { name: '第几届', reads: '第几届、第几次、第几批，只表示次序。' },
  rank: { name: '名次', reads: '“第几”就是那一名，“前几”是那一名或更靠前。' },
  streak: { name: '连冠、连优', reads: '连续第几次获评，只表示次序。' },
  breakthrough: { name: '零突破', reads: '第一次做到，没有数字。' },
  grouping: { name: '几大', reads: '“大”字前面的数是固定说法的一部分。' },
  code: {
    name: '代号',
    reads: '字母或连字符旁边的数，以及“号”“版”“强”前面的数，是名称的一部分。',
  },
  range: { name: '范围', reads: '两个数共用一个单位，分别是下限和上限。' },
  list: { name: '并列的数', reads: '用顿号隔开、共用最后一个单位的几个数。' },
  benchmark: { name: '参照', reads: '同省均、前列相比，没有数字。' },
  'percent-in-words': { name: '汉字百分数', reads: '用汉字写的“百分之几”。' },
  'rate-in-words': { name: '汉字比率', reads: '用汉字写的百分点或倍数。' },
  amount: {
    name: '数和单位',
    reads: '数字连同万、亿等倍数和单位，还有紧挨着它的“以上”“不少于”“约”等词。',
  },
  'missing-number': {
    name: '缺数字',
    reads: '只印了倍数和单位，没有印数字。照实写没有数字，不猜。',
  },
  override: { name: '人工核定', reads: '自动读法不合适，由人工核对后改定，理由列在更正里。' },
};

/** Why a reading is what it is. */
const reasons: Readonly<Record<Reason, string>> = {
  'no-number-in-target':
    '本站在目标里没有读出可对照的数字。“两项”“零败诉”一类用汉字写的数一般不读。',
  'not-answered': '结果里没有哪个数字在说这个目标。',
  'unit-differs': '两个数的单位不同，或者一个说的是水平、一个说的是变化，不能相比。',
  'range-only': '结果只给出一个范围，范围跨在目标的两边，说不准。',
  'trend-only': '结果只写了“前列”“高于省均”一类的说法，没有数字。',
  'forecast-only': '结果里的数只是预计，不是已经做到的。',
  'not-final': '结果只统计到年中，那时还不能下结论。',
  approximate: '两个数里有约数，不能断定达到没有。',
  'target-incomplete': '目标的数字或单位没有印全，不猜。',
  'stated-only': '目标原文未收录，只有部门自述的完成情况，本站不作判定。',
  'stretch-not-reached': '底线目标达到了，更高的争取目标没有达到。',
  'implied-target': '目标没有印出，由结果减去部门自述的超出数得来；算得准才用。',
};

/** What a reading without a reason means: the numbers alone decide. */
const verdicts: Readonly<Record<Reading, string>> = {
  exceeded: '结果超出了目标。',
  met: '结果达到目标，没有超出或没有写明超出多少；相等就是达成。',
  partly: '底线达到了，更高的争取目标没有到。',
  missed: '结果没有达到目标。',
  undetermined: '无法判定。',
  'no-outcome': '来源文件里没有这一项的结果。没有公布，不等于没有完成。',
};

/** Words of quantities and comparisons, wherever they are shown. */
export const readings = {
  ours: '本站据文本推算',
  names,
  remarks,
  sayRungReadings,
  reasons,
  verdicts,
  roles,
  constructions,
  say,
  finding,
  linePart,
  tallySentence,
  countReadings,
  rungs: sayRungs,
  readingCount: (reading: Reading, count: number) => `${count}个${names[reading]}`,
  targetsOf: (count: number) => `${count}个目标数量：`,

  heading: '目标与结果对照',
  about: '本站据文本推算，同部门的得分、排名没有关系。',
  rule: '对照的规则',
  target: '目标',
  stretch: '争取目标',
  outcome: '结果',
  reading: '推算',
  ofNothingNamed: '原文没有点明数的是什么',
  unprinted: '原文没有印出',
  noAnswer: '没有数字回应',
  asOf: (until: string) => `统计到${until}`,
  forecast: '预计',
  how: '怎样判定的',
  readAs: (said: string) => `读作${said}`,
  scope: '口径：',
  near: '口径相近',
  nearMark: '（口径相近）',
  direction: '方向',
  directions: (direction: Comparison['direction'], isRank: boolean) =>
    isRank ? '名次越靠前越好' : direction === 'lower' ? '越低越好' : '越高越好',
  conversion: '换算',
  converted: (printed: string, base: number, unit: string) => `${printed}＝${base}${unit}`,
  verdict: '判定',
  ruleVersion: '规则',
  version: (version: string) => `第${version}版`,
  arithmetic: '算式',
  implied: (reached: string, excess: string, target: string) => `${reached}－${excess}＝${target}`,

  statedHeading: '部门自述',
  statedAbout: '以下是部门自己的说法，照原文引。目标原文未收录，本站不作判定。',
  statedRate: '自述完成率',
  listed: '、',
  statedOf: '说的是：',
  statedToo: '部门自述',
  openQuote: '“',
  closeQuote: '”',

  awaiting: '目标里的数量',
  noneComparable: '来源文件里没有这一项的目标原文，结果也没有写明完成率或超出多少。',

  measures: '历年指标',
  measurePoint: (kind: 'target' | 'outcome', said: string) =>
    `${kind === 'target' ? '目标' : '结果'}${said}`,
  /** `2022年目标3.2个，结果3.56个；2023年目标4.5个`. */
  measureYears: (years: readonly { year: number; points: readonly string[] }[]) =>
    `：${years.map(({ year, points }) => `${year}年${points.join('，')}`).join('；')}`,

  readHeading: '从原文读出的数',
  readAbout: '粗体的数是目标和结果，其余不参与对照。点数字回到原文，点读法看说明。',
  readIn: { target: '年度目标', outcome_title: '兑现表的标题', outcome: '兑现情况' },
  separator: '，',
} as const;

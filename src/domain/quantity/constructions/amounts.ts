import { boundsAfter, boundsBefore, classUnits, units } from '../lexicon.ts';
import type { Comparator, QuantityRole } from '../quantity.ts';
import type { Read, Scanner } from '../scanner.ts';
import { type Construction, nothing, type Reading, reading } from './construction.ts';
import { readBoundAfter, readUnit } from './units.ts';

/** `百分之五`, `百分之八十以上`. */
export const percentInWords: Construction = {
  name: 'percent-in-words',
  reads: 'a percentage in Chinese characters',
  samples: [{ text: '“标准地”出让占比达到百分之八十以上', quote: '百分之八十以上' }],
  parse: (scanner, at) =>
    readBounded(scanner, at, (start) => {
      const number = scanner.has(start, '百分之') ? scanner.anyNumber(start + 3) : null;
      return number && { end: number.end, value: number.value, unit: '%', loose: false };
    }),
};

// Words that begin with 成, after which a Chinese digit is none: "三成" but "建成三成果".
const wordsWithTenth = /^成(?:功|果|立|为|员|品|效|熟|本|长|交|型|套|群|片|功率)/;

/** `一个百分点`, `近一倍`, `八成以上`. */
export const rateInWords: Construction = {
  name: 'rate-in-words',
  reads: 'percentage points, multiples or tenths in Chinese characters',
  samples: [{ text: '近视率同比下降一个百分点', quote: '一个百分点' }],
  parse: (scanner, at) =>
    readBounded(scanner, at, (start) => {
      const number = scanner.chineseNumber(start);
      const unit = number && scanner.word(number.end, ['个百分点', '倍', '成']);
      const inside =
        /[第百千零一二三四五六七八九十]/.test(scanner.folded[start - 1] ?? '') ||
        (unit?.value === '成' && wordsWithTenth.test(scanner.folded.slice(number?.end)));
      return number && unit && !inside
        ? { end: unit.end, value: number.value, unit: unit.value, loose: false }
        : null;
    }),
};

/** `2-3项`, `35-50名`, `1至2家`, `0-3岁`. */
export const range: Construction = {
  name: 'range',
  reads: 'two numbers and one unit',
  samples: [
    { text: '2-3项创新典型入选', quote: '2-3项' },
    { text: '引进全球百强企业1至2家', quote: '1至2家' },
    { text: '力争35-50名日本青少年来湖访学', quote: '35-50名' },
  ],
  parse: (scanner, at) => {
    const first = scanner.number(at);
    if (first === null || scanner.isLatin(at - 1)) {
      return nothing;
    }
    const firstUnit = scanner.word(first.end, ['%', '％']);
    const dash = scanner.word(firstUnit?.end ?? first.end, [
      '-',
      '—',
      '–',
      '~',
      '～',
      '至',
      '到',
      '－',
    ]);
    const second = dash && scanner.number(dash.end);
    if (!second || second.value <= first.value) {
      return nothing;
    }
    const { unit, end } = readUnit(scanner, second.end);
    return unit === null
      ? nothing
      : [reading(at, end, { value: first.value, valueMax: second.value, unit })];
  },
};

/** `1.3、0.5、3.1、2.5个百分点`, `4.6和3.1个百分点`: numbers that share the unit of the last. */
export const list: Construction = {
  name: 'list',
  reads: 'numbers parted by 、 or 和 that share the unit of the last',
  samples: [
    { text: '增速分别高于省均1.3、0.5、3.1、2.5个百分点', quote: '1.3' },
    { text: '增速分别快4.6和3.1个百分点', quote: '4.6' },
  ],
  parse: (scanner, at) => {
    const numbers: (Read<number> & { start: number })[] = [];
    let start = at;
    for (;;) {
      const number = scanner.number(start);
      if (number === null) {
        return nothing;
      }
      numbers.push({ ...number, start });
      if (!/[、和]/.test(scanner.folded[number.end] ?? '')) {
        break;
      }
      start = number.end + 1;
    }
    const last = numbers.at(-1);
    const unit = last && readUnit(scanner, last.end);
    if (!unit || unit.unit === null || numbers.length < 2) {
      return nothing;
    }
    return numbers.map((number) =>
      reading(number.start, number === last ? unit.end : number.end, {
        value: number.value,
        unit: unit.unit,
      }),
    );
  },
};

/** `不少于20个`, `3亿元以上`, `≤5%`, `6000余棵`, `12 万TEU`, `1个亿`, `150万`. */
export const amount: Construction = {
  name: 'amount',
  reads: 'a number with its multiplier and unit, and the bounding words that touch them',
  samples: [
    { text: '引育战新产业项目不少于20个', quote: '不少于20个' },
    { text: '出院均次费用增幅均≤5%', quote: '≤5%' },
    { text: '实现吞吐量 12 万TEU', quote: '12 万TEU' },
    { text: '减少群众损失1个亿', quote: '1个亿' },
    { text: '大型乔木6000余棵', quote: '6000余棵' },
    { text: '企业开办时限压缩至4小时内', quote: '4小时内' },
    { text: '受众逾50万人次', quote: '逾50万人次' },
  ],
  parse: (scanner, at) =>
    readBounded(scanner, at, (start) => {
      const number = scanner.number(start);
      return (
        number && { value: number.value, numberEnd: number.end, ...readUnit(scanner, number.end) }
      );
    }),
};

/** A number and its unit, as a construction reads them between the bounding words. */
interface Core {
  value: number;
  /** One past the number, where a unit may be missing. */
  numberEnd?: number;
  unit: string | null;
  /** Whether 余 or 多 leaves the number open. */
  loose: boolean;
  end: number;
}

/** Reads a number with its unit and the bounding words before and after it. */
function readBounded(
  scanner: Scanner,
  at: number,
  readCore: (start: number) => Core | null,
): Reading[] {
  const bound = scanner.word(at, Object.keys(boundsBefore));
  const core = readCore(bound === null ? at : scanner.skipBlanks(bound.end));
  if (core === null) {
    return nothing;
  }
  const after = readBoundAfter(scanner, core.end, core.unit);
  const comparator: Comparator =
    after?.value ??
    (bound && boundsBefore[bound.value]) ??
    boundAtDistance(scanner, at, core.unit) ??
    (core.loose ? '~' : '=');
  const bounded = bound !== null || after !== null;
  return [
    reading(at, after?.end ?? core.end, {
      comparator,
      value: core.value,
      unit: core.unit,
      role:
        core.unit === null ? roleWithoutUnit(scanner, at, core, bounded) : classRole(scanner, core),
    }),
  ];
}

/** A class of things, which are counted beside it: `5000吨级泊位3个`, `110千伏变电站1座`. */
function classRole(scanner: Scanner, { unit, end }: Core): QuantityRole | null {
  const ofClass = scanner.has(end, '级') && !scanner.has(end, '级别');
  return ofClass || classUnits.includes(unit ?? '') ? 'threshold' : null;
}

/** A bound that other words part from its number: `至少建成1个`, `不低于城市低保标准的1.3倍`. */
function boundAtDistance(
  scanner: Scanner,
  at: number,
  unit: string | null,
): Comparator | undefined {
  if (/(?:至少|最少)\p{Script=Han}{2,4}$/u.test(scanner.folded.slice(0, at))) {
    return '>=';
  }
  if (unit !== '倍' && unit !== '%' && unit !== '成') {
    return undefined;
  }
  const clause = scanner.before(at, /[，,。；;、：:！？\d]/);
  const bound = /(不低于|不少于|不高于|不超过|高于|低于|超过)\p{Script=Han}{2,14}的$/u.exec(
    clause,
  )?.[1];
  return bound === undefined ? undefined : boundsBefore[bound];
}

/** `亿元以上`, `破万亿`, `超百亿`: a unit whose number is missing is reported, not guessed. */
export const missingNumber: Construction = {
  name: 'missing-number',
  reads: 'a bounded multiplier without a number: reported without a value, not guessed to be one',
  samples: [
    { text: '销售农产品亿元以上', quote: '亿元以上' },
    { text: '全市银行贷款余额破万亿', quote: '破万亿' },
    { text: '市图书馆年接待读者过百万人次', quote: '过百万人次' },
  ],
  parse: (scanner, at) => {
    const bound = scanner.word(at, [...Object.keys(boundsBefore), ...passing(scanner, at)]);
    const multiplier = scanner.word(bound?.end ?? at, [
      '万亿',
      '千亿',
      '百亿',
      '亿',
      '千万',
      '百万',
    ]);
    const before = bound?.end ?? at;
    if (
      multiplier === null ||
      /(?:[\d一二三四五六七八九十两几数.万千百余多]|[一两几数]个)$/.test(
        scanner.folded.slice(0, before),
      )
    ) {
      return nothing;
    }
    const unit = scanner.word(multiplier.end, units);
    const after = scanner.word(unit?.end ?? multiplier.end, Object.keys(boundsAfter));
    if (bound === null && after === null) {
      return nothing;
    }
    const comparator =
      (after && boundsAfter[after.value]) ?? (bound && (boundsBefore[bound.value] ?? '>')) ?? '=';
    return [
      reading(at, after?.end ?? unit?.end ?? multiplier.end, {
        comparator,
        unit: `${multiplier.value}${unit?.value ?? ''}`,
      }),
    ];
  },
};

// 过 bounds where no verb ends in it: "年接待读者过百万人次", not "通过亿元以上项目".
function passing(scanner: Scanner, at: number): string[] {
  return /[超通经不]/.test(scanner.folded[at - 1] ?? '') ? [] : ['过'];
}

const reachedWords = ['达', '达到', '至', '为', '到', '突破', '超', '得分', '评分', '指数', '分值'];

/**
 * A number without a unit is one that is reached (`达215`), bounded (`1.3万以上`) or a decimal that ends
 * its clause (`死亡率0.018`); before any other word it is a code (`1168招商`).
 */
function roleWithoutUnit(
  scanner: Scanner,
  at: number,
  { numberEnd = 0, end }: Core,
  bounded: boolean,
): QuantityRole | null {
  const quoted = /[“"「‘]/.test(scanner.folded[at - 1] ?? '');
  const multiplied = end > numberEnd;
  const reached = scanner.wordBefore(at, reachedWords) !== null && !scanner.isHan(end);
  const decimal = scanner.folded.slice(at, end).includes('.') && scanner.isHan(at - 1);
  return !quoted && (bounded || multiplied || reached || (decimal && scanner.isClauseEnd(end)))
    ? null
    : 'label';
}

/** What a ladder needs of amounts: a number in any digits, with its unit if there is one. */
export function readStep(
  scanner: Scanner,
  at: number,
): { value: number; unit: string | null; end: number } | null {
  const number = scanner.anyNumber(at);
  if (number === null) {
    return null;
  }
  const { unit, end } = scanner.isDigit(at)
    ? readUnit(scanner, number.end)
    : { unit: null, end: number.end };
  return { value: number.value, unit, end };
}

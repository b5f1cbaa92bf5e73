import { boundsAfter, boundsBefore, looseningWords, multipliers, units } from '../lexicon.ts';
import type { Comparator, QuantityRole } from '../quantity.ts';
import type { Read, Scanner } from '../scanner.ts';
import { type Construction, nothing, reading } from './construction.ts';

/** `百分之五`. */
export const percentInWords: Construction = {
  name: 'percent-in-words',
  reads: 'a percentage in Chinese characters',
  samples: [{ text: '下降百分之五', quote: '百分之五' }],
  parse: (scanner, at) => {
    const number = scanner.has(at, '百分之') ? scanner.anyNumber(at + 3) : null;
    return number ? [reading(at, number.end, { value: number.value, unit: '%' })] : nothing;
  },
};

/** `一个百分点`, `两倍`, `三成`. */
export const rateInWords: Construction = {
  name: 'rate-in-words',
  reads: 'percentage points, multiples or tenths in Chinese characters',
  samples: [{ text: '近视率同比下降一个百分点', quote: '一个百分点' }],
  parse: (scanner, at) => {
    const number = scanner.chineseNumber(at);
    const unit = number && scanner.word(number.end, ['个百分点', '倍']);
    const inside = scanner.chineseNumber(at - 1) !== null || scanner.has(at - 1, '第');
    return number && unit && !inside
      ? [reading(at, unit.end, { value: number.value, unit: unit.value })]
      : nothing;
  },
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

/** `1.3、0.5、3.1、2.5个百分点`: numbers that share the unit of the last. */
export const list: Construction = {
  name: 'list',
  reads: 'numbers parted by 、 that share the unit of the last',
  samples: [{ text: '增速分别高于省均1.3、0.5、3.1、2.5个百分点', quote: '1.3' }],
  parse: (scanner, at) => {
    const numbers: (Read<number> & { start: number })[] = [];
    let start = at;
    for (;;) {
      const number = scanner.number(start);
      if (number === null) {
        return nothing;
      }
      numbers.push({ ...number, start });
      if (!scanner.has(number.end, '、')) {
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
  ],
  parse: (scanner, at) => {
    const bound = scanner.word(at, Object.keys(boundsBefore));
    const numberAt = bound === null ? at : scanner.skipBlanks(bound.end);
    const number = scanner.number(numberAt);
    if (number === null) {
      return nothing;
    }
    const { unit, loose, end } = readUnit(scanner, number.end);
    const after = scanner.word(end, Object.keys(boundsAfter));
    const comparator: Comparator =
      (after && boundsAfter[after.value]) ??
      (bound && boundsBefore[bound.value]) ??
      (loose ? '~' : '=');
    const role =
      unit === null
        ? roleWithoutUnit(scanner, at, number, end, bound !== null || after !== null)
        : null;
    return [reading(at, after?.end ?? end, { comparator, value: number.value, unit, role })];
  },
};

/** `亿元以上`, `破万亿`, `超百亿`: a unit whose number is missing is reported, not guessed. */
export const missingNumber: Construction = {
  name: 'missing-number',
  reads: 'a bounded multiplier without a number: reported without a value, not guessed to be one',
  samples: [
    { text: '销售农产品亿元以上', quote: '亿元以上' },
    { text: '全市银行贷款余额破万亿', quote: '破万亿' },
  ],
  parse: (scanner, at) => {
    const bound = scanner.word(at, Object.keys(boundsBefore));
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
      /[\d一二三四五六七八九十两几数个.万千百余多]/.test(scanner.folded[before - 1] ?? '')
    ) {
      return nothing;
    }
    const unit = scanner.word(multiplier.end, units);
    const after = scanner.word(unit?.end ?? multiplier.end, Object.keys(boundsAfter));
    if (bound === null && after === null) {
      return nothing;
    }
    const comparator =
      (after && boundsAfter[after.value]) ?? (bound && boundsBefore[bound.value]) ?? '=';
    return [
      reading(at, after?.end ?? unit?.end ?? multiplier.end, {
        comparator,
        unit: `${multiplier.value}${unit?.value ?? ''}`,
      }),
    ];
  },
};

/** The multiplier and unit after a number, as printed but without blanks. */
function readUnit(
  scanner: Scanner,
  at: number,
): { unit: string | null; loose: boolean; end: number } {
  const oneBillion = scanner.word(at, ['个亿', '个千万', '个百万']);
  if (oneBillion !== null) {
    return { unit: oneBillion.value.slice(1), loose: false, end: oneBillion.end };
  }
  const multiplier = scanner.word(scanner.skipBlanks(at), multipliers);
  const afterMultiplier = multiplier?.end ?? at;
  const loosening = scanner.word(afterMultiplier, looseningWords);
  const looseEnd = loosening?.end ?? afterMultiplier;
  const unit = readPlainUnit(scanner, scanner.skipBlanks(looseEnd));
  if (unit === null) {
    // A loosening word without a unit after it is a word of its own, e.g. "10多" never, "余" of "余额".
    return { unit: multiplier?.value ?? null, loose: false, end: afterMultiplier };
  }
  return {
    unit: `${multiplier?.value ?? ''}${unit.value === '％' ? '%' : unit.value}`,
    loose: loosening !== null,
    end: unit.end,
  };
}

/** A unit, or two with a stroke between them (`港币/股`). */
function readPlainUnit(scanner: Scanner, at: number): Read<string> | null {
  const unit = scanner.word(at, units);
  if (unit === null || (/[A-Za-z]$/.test(unit.value) && scanner.isLatin(unit.end))) {
    return null;
  }
  const per = scanner.has(unit.end, '/') ? scanner.word(unit.end + 1, units) : null;
  return per === null ? unit : { value: `${unit.value}/${per.value}`, end: per.end };
}

/**
 * A number without a unit is one that is reached (`达215`), bounded (`1.3万以上`) or ends its clause;
 * before any other word it is a code (`1168招商`).
 */
function roleWithoutUnit(
  scanner: Scanner,
  at: number,
  number: Read<number>,
  end: number,
  bounded: boolean,
): QuantityRole | null {
  const quoted = /[“"「‘]/.test(scanner.folded[at - 1] ?? '');
  const multiplied = end > number.end;
  const reached =
    scanner.wordBefore(at, ['达', '达到', '至', '为', '到', '突破', '超', '提升至', '增至']) !==
    null;
  const ends = scanner.isClauseEnd(end);
  return !quoted && (bounded || multiplied || (reached && !scanner.isHan(end)) || (ends && reached))
    ? null
    : 'label';
}

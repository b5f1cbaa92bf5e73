import {
  ageUnits,
  boundsAfter,
  boundsBefore,
  durationUnits,
  looseningWords,
  multipliers,
  rankCues,
  scopes,
  units,
} from './lexicon.ts';
import type { Comparator, QuantityRole } from './quantity.ts';
import type { Read, Scanner } from './scanner.ts';

/** A number as a construction reads it, before its role in the sentence is known. */
export interface Reading {
  start: number;
  end: number;
  comparator: Comparator;
  value: number | null;
  valueMax: number | null;
  unit: string | null;
  /** The role that the construction itself gives; `null` leaves it to the sentence. */
  role: QuantityRole | null;
}

/** One rule of the grammar. */
export interface Construction {
  /** Name, kebab-case; stands with each quantity it read. */
  name: string;
  /** What it reads, in one sentence. */
  reads: string;
  /** Real samples, each with the characters that are read. */
  samples: readonly { text: string; quote: string }[];
  /** Reads the construction if it begins at this character. May yield several (a ladder of ranks). */
  parse: (scanner: Scanner, at: number) => Reading[];
}

const nothing: Reading[] = [];

function reading(
  start: number,
  end: number,
  parts: Partial<Omit<Reading, 'start' | 'end'>> = {},
): Reading {
  return {
    start,
    end,
    comparator: '=',
    value: null,
    valueMax: null,
    unit: null,
    role: null,
    ...parts,
  };
}

/** `1+8+N`, `365+N`, `10+`: sums of a slogan. */
const sum: Construction = {
  name: 'sum',
  reads: 'a sum in a slogan; it names, it does not count',
  samples: [
    { text: '“1+8+N”系列活动', quote: '1+8+N' },
    { text: '形成“1+1+3”成果体系', quote: '1+1+3' },
  ],
  parse: (scanner, at) => {
    if (scanner.isDigit(at - 1) || scanner.isLatin(at - 1) || scanner.folded[at - 1] === '+') {
      return nothing;
    }
    // e.g. "1+1+3", "365+N", "6个10+"
    const match = /^(?:[\dN]+(?:\+[\dN]+)+|(?:\d+个)?\d+\+(?=\D|$))/.exec(
      scanner.folded.slice(at, at + 24),
    );
    return match === null ? nothing : [reading(at, at + match[0].length, { role: 'label' })];
  },
};

/** `2022年7月13日`, `1-11月`, `2023-2025年`, `9月底`, `前三季度`. */
const date: Construction = {
  name: 'date',
  reads: 'a year, month, day, or a span of them',
  samples: [
    { text: '于2022年7月13日在香港上市', quote: '2022年7月13日' },
    { text: '1-11月,全市新引进', quote: '1-11月' },
    { text: '9月底提前完成', quote: '9月底' },
    { text: '行动(2023-2025年)任务', quote: '2023-2025年' },
    { text: '前三季度,全市与社零核算相关', quote: '前三季度' },
  ],
  parse: (scanner, at) => {
    if (scanner.isDigit(at - 1) || scanner.folded[at - 1] === '.') {
      return nothing;
    }
    const rest = scanner.folded.slice(at, at + 30);
    const match =
      /^(?:19|20)\d\d[-—–至](?:(?:19|20)\d\d)年度?/.exec(rest) ??
      /^(?:19|20)\d\d年(?:\d{1,2}[-—–至])?(?:\d{1,2}月)?(?:\d{1,2}[日号])?(?:[底末初]|度)?/.exec(
        rest,
      ) ??
      /^\d{1,2}[-—–至]\d{1,2}月份?/.exec(rest) ??
      /^\d{1,2}月(?:\d{1,2}[日号]|份?[底末初]?)/.exec(rest) ??
      /^[前一二三四]?[一二三四]季度/.exec(rest) ??
      // e.g. "2023侨界精英湖州行", "2025东亚文化之都": a year that stands for an event's
      /^20[1-3]\d(?= ?\p{Script=Han})(?! ?[万亿个家人名项元吨亩户件次场所套台辆篇期余多])/u.exec(
        rest,
      );
    if (match === null) {
      return nothing;
    }
    const digits = /\d+/.exec(match[0])?.[0];
    return [
      reading(at, at + match[0].length, {
        value: digits === undefined ? null : Number(digits),
        role: 'date',
      }),
    ];
  },
};

/** `连续4年`, `提前2个月`, `70周年`, `前三年`. */
const duration: Construction = {
  name: 'duration',
  reads: 'a length of time in years, months or days; it dates, it is not promised',
  samples: [
    { text: '综合医改连续4年全省考核第1', quote: '4年' },
    { text: '提前2个月办好民生实事', quote: '2个月' },
    { text: '爱国卫生运动70周年先进集体', quote: '70周年' },
  ],
  parse: (scanner, at) => {
    const number = scanner.number(at);
    const unit = number && scanner.word(number.end, durationUnits);
    return number && unit && scanner.word(number.end, ageUnits) === null
      ? [reading(at, unit.end, { value: number.value, role: 'date' })]
      : nothing;
  },
};

/** `G60`, `金盾-22`, `3.0版`, `白叶1号`, `500强`, `6·9国际档案日`. */
const code: Construction = {
  name: 'code',
  reads: 'a number that is part of a name: beside Latin letters or a hyphen, or before 号, 版, 强',
  samples: [
    { text: 'G60科创走廊人才峰会', quote: '60' },
    { text: '“浙江金盾-22”', quote: '22' },
    { text: '上线南太湖号3.0版', quote: '3.0版' },
    { text: '世界500强企业', quote: '500强' },
  ],
  parse: (scanner, at) => {
    const number = scanner.number(at);
    if (number === null) {
      return nothing;
    }
    const label = (end: number) => [reading(at, end, { value: number.value, role: 'label' })];
    const dotted = /^\d+·\d+/.exec(scanner.folded.slice(at, at + 8));
    if (dotted !== null) {
      return label(at + dotted[0].length);
    }
    const suffix = scanner.word(number.end, ['号', '版', '强']);
    if (suffix !== null) {
      return label(suffix.end);
    }
    const hyphened = scanner.folded[at - 1] === '-' && !scanner.isDigit(at - 2);
    return scanner.isLatin(at - 1) || hyphened ? label(number.end) : nothing;
  },
};

/** `八大产业链`, `9大重点领域`, `党的二十大`. */
const grouping: Construction = {
  name: 'grouping',
  reads: 'a number before 大: a fixed group that has a name',
  samples: [
    { text: '聚焦八大产业链', quote: '八大' },
    { text: '统筹推进9大重点领域改革', quote: '9大' },
  ],
  parse: (scanner, at) => {
    const number = scanner.anyNumber(at);
    const partOfNumber = scanner.chineseNumber(at - 1) !== null;
    return number !== null &&
      !partOfNumber &&
      scanner.has(number.end, '大') &&
      !scanner.has(number.end, '大于')
      ? [reading(at, number.end + 1, { value: number.value, role: 'label' })]
      : nothing;
  },
};

/** `第15届`, `第5次`, `第三方`: an ordinal that is not a rank. */
const ordinal: Construction = {
  name: 'ordinal',
  reads: 'the n-th edition, census, batch, sector',
  samples: [
    { text: '第15届全运会', quote: '第15届' },
    { text: '第5次经济普查', quote: '第5次' },
  ],
  parse: (scanner, at) => {
    const number = scanner.has(at, '第') ? scanner.anyNumber(at + 1) : null;
    const noun =
      number &&
      scanner.word(number.end, [
        ...[
          '届',
          '次',
          '批',
          '期',
          '版',
          '季度',
          '轮',
          '代',
          '号',
          '章',
          '条',
          '年',
          '个',
          '家',
          '座',
          '项',
          '只',
        ],
      ]);
    return number && noun
      ? [reading(at, noun.end, { value: number.value, role: 'ordinal' })]
      : nothing;
  },
};

/** `六连优`, `十连冠`, `五连冠`. */
const streak: Construction = {
  name: 'streak',
  reads: 'a success for the n-th time running',
  samples: [
    { text: '年度考核“六连优”', quote: '六连优' },
    { text: '全国双拥模范城“十连冠”创建', quote: '十连冠' },
  ],
  parse: (scanner, at) => {
    const number = scanner.anyNumber(at);
    const inside = scanner.chineseNumber(at - 1) !== null;
    const noun = number && scanner.word(number.end, ['连冠', '连优', '连胜', '连增', '连升']);
    return number && noun && !inside
      ? [reading(at, noun.end, { value: number.value, unit: noun.value, role: 'ordinal' })]
      : nothing;
  },
};

/** `零突破`, `零的突破`. */
const breakthrough: Construction = {
  name: 'breakthrough',
  reads: 'a first of its kind; no number is promised',
  samples: [{ text: '签约大科学装置实现零突破', quote: '零突破' }],
  parse: (scanner, at) => {
    const found = scanner.word(at, ['零突破', '零的突破']);
    return found ? [reading(at, found.end, { role: 'label' })] : nothing;
  },
};

/** `保五争三拼第一`, `保6争8`: a floor and stretches; falling numbers are ranks, rising ones counts. */
const ladder: Construction = {
  name: 'ladder',
  reads:
    'a floor (保) and stretches beyond it (争, 拼): ranks where the numbers fall, counts where they rise',
  samples: [
    { text: '平安考核成绩“保五争三拼第一”', quote: '保五' },
    { text: '全年新增上市公司“保6争8”', quote: '保6' },
  ],
  parse: (scanner, at) => {
    const steps: { start: number; end: number; value: number; place: boolean }[] = [];
    let position = at;
    for (const verb of ['保', '争', '拼']) {
      const start = position;
      const opened = scanner.has(start, verb) ? start + 1 : null;
      const number = opened && scanner.anyNumber(scanner.has(opened, '第') ? opened + 1 : opened);
      if (!number) {
        continue;
      }
      steps.push({
        start,
        end: number.end,
        value: number.value,
        place: scanner.has(start + 1, '第'),
      });
      position = number.end;
    }
    const [floor, next] = steps;
    if (floor === undefined || next === undefined || !scanner.has(floor.start, '保')) {
      return nothing;
    }
    const ranks = next.value < floor.value;
    return steps.map((step, index) =>
      reading(step.start, step.end, {
        comparator: ranks ? (step.place ? '=' : '<=') : '>=',
        value: step.value,
        unit: ranks ? '名次' : null,
        role: index === 0 ? null : 'stretch',
      }),
    );
  },
};

/** `全省第4`, `第1位`, `居全省前三`, `前40位`, `后3位`. */
const rank: Construction = {
  name: 'rank',
  reads: 'a place in an order: 第N is that place, 前N that place or better',
  samples: [
    { text: '力争全省第4', quote: '第4' },
    { text: '数量居全省前三', quote: '前三' },
    { text: '进入全国前40位', quote: '前40位' },
    { text: '贷款增速居全省第1位', quote: '第1位' },
  ],
  parse: (scanner, at) => {
    const prefix = scanner.word(at, ['第', '前', '后']);
    const number = prefix && scanner.anyNumber(prefix.end);
    if (!prefix || !number) {
      return nothing;
    }
    const tier = prefix.value === '第' ? scanner.word(number.end, ['档', '方阵', '梯队']) : null;
    const suffix = scanner.word(number.end, ['名', '位']) ?? tier;
    const end = suffix?.end ?? number.end;
    const cued =
      scanner.wordBefore(at, rankCues) !== null || scanner.wordBefore(at, scopes) !== null;
    const closed = scanner.isClauseEnd(end) || /[”"“的且和与并]/.test(scanner.folded[end] ?? '');
    // "前三年平均值" and "第二产业" are no ranks; "全省第1的" and "位列前20" are.
    if (suffix === null && !closed && !(cued && !scanner.isHan(end))) {
      return nothing;
    }
    if (suffix === null && prefix.value !== '第' && !cued && !closed) {
      return nothing;
    }
    return [
      reading(at, end, {
        comparator: prefix.value === '前' ? '<=' : '=',
        value: number.value,
        unit: tier?.value ?? '名次',
        role: prefix.value === '后' ? 'benchmark' : null,
      }),
    ];
  },
};

/** `高于省均`, `达到省均`, `低于省平均`, `全省前列`. */
const benchmark: Construction = {
  name: 'benchmark',
  reads: 'a standing relative to others, without a number',
  samples: [
    { text: '社会消费品零售总额增速高于省均', quote: '高于省均' },
    { text: '人均体育场地面积排名继续保持在全省前列', quote: '全省前列' },
  ],
  parse: (scanner, at) => {
    const bound = scanner.word(at, Object.keys(boundsBefore));
    const scope = scanner.word(bound?.end ?? at, ['全省', '全国', '省', '全市', '国家', '长三角']);
    if (scope === null || scanner.wordBefore(at, ['全']) !== null) {
      return nothing;
    }
    const mean = scanner.word(scope.end, ['均', '均水平', '平均', '平均水平', '平均值']);
    const front = bound === null ? scanner.word(scope.end, ['前列']) : null;
    const end = mean?.end ?? front?.end;
    return end === undefined
      ? nothing
      : [
          reading(at, end, {
            comparator: bound === null ? '=' : (boundsBefore[bound.value] ?? '='),
            role: 'benchmark',
          }),
        ];
  },
};

/** `百分之五`. */
const percentInWords: Construction = {
  name: 'percent-in-words',
  reads: 'a percentage in Chinese characters',
  samples: [{ text: '下降百分之五', quote: '百分之五' }],
  parse: (scanner, at) => {
    const number = scanner.has(at, '百分之') ? scanner.anyNumber(at + 3) : null;
    return number ? [reading(at, number.end, { value: number.value, unit: '%' })] : nothing;
  },
};

/** `一个百分点`, `两倍`, `三成`. */
const rateInWords: Construction = {
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
const range: Construction = {
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
const list: Construction = {
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
const amount: Construction = {
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
const missingNumber: Construction = {
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

/** The grammar: at each character the first construction that reads something wins. */
export const constructions: readonly Construction[] = [
  sum,
  date,
  duration,
  ladder,
  ordinal,
  rank,
  streak,
  breakthrough,
  grouping,
  code,
  range,
  list,
  benchmark,
  percentInWords,
  rateInWords,
  amount,
  missingNumber,
];

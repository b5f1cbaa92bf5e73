import {
  ageUnits,
  boundsBefore,
  durationUnits,
  extentUnits,
  looseningWords,
  multipliers,
  serviceTimeUnits,
  units,
} from '../lexicon.ts';
import type { Scanner } from '../scanner.ts';
import { type Construction, nothing, reading } from './construction.ts';
import { readBoundAfter } from './units.ts';

/** `2022年7月13日`, `1-11月`, `2023-2025年`, `9月底`, `前三季度`. */
export const date: Construction = {
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
      /^(?:19|20)\d\d[-—–~～至](?:(?:19|20)\d\d)年度?/.exec(rest) ??
      /^(?:19|20)\d\d年(?:\d{1,2}[-—–~～至])?(?:\d{1,2}月)?(?:\d{1,2}[日号])?(?:[底末初]|度)?/.exec(
        rest,
      ) ??
      /^\d{1,2}[-—–~～至]\d{1,2}月份?/.exec(rest) ??
      /^\d{1,2}月(?:\d{1,2}[日号]|份?[底末初]?)/.exec(rest) ??
      /^[前一二三四]?[一二三四]季度/.exec(rest) ??
      yearOfName(scanner, at);
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

// Words that begin like a unit, after the year of an event, e.g. "2023人才峰会", "2024家居展".
const eventWords = /^ ?(?:人才|人工|项目|家居|家装|家电|场景|期货|条例)/;

/** A year that stands for an event's, e.g. "2023侨界精英湖州行", "2025东亚文化之都"; not one of "2023座". */
function yearOfName(scanner: Scanner, at: number): RegExpExecArray | null {
  const year = /^20[1-3]\d(?= ?\p{Script=Han})/u.exec(scanner.folded.slice(at, at + 6));
  if (year === null) {
    return null;
  }
  const counts = scanner.word(scanner.skipBlanks(at + 4), [
    ...multipliers,
    ...looseningWords,
    ...units,
  ]);
  return counts === null || eventWords.test(scanner.folded.slice(at + 4)) ? year : null;
}

// Words before a time that is to be kept or was reached, e.g. "压缩至0.5个工作日", "优良天数318天", "同比增加11天".
const keptTime =
  /(?:至|到|在|为|达|天数|时长|周期|时间|时限|增加|减少|缩短|压缩|压减|停留|平均|用时|耗时)(?:了|约)?$/;

/** `连续4年`, `提前2个月`, `70周年`, `前三年`; but `18个月以内`, `优良天数318天` are promised or reached. */
export const duration: Construction = {
  name: 'duration',
  reads:
    'a length of time in years, months or days: it dates, unless it is bounded or a time to be kept',
  samples: [
    { text: '综合医改连续4年全省考核第1', quote: '4年' },
    { text: '提前2个月办好民生实事', quote: '2个月' },
    { text: '爱国卫生运动70周年先进集体', quote: '70周年' },
    { text: '商品住宅去化周期控制在18个月以内', quote: '18个月以内' },
    { text: '办理时限压减至3个工作日内', quote: '3个工作日内' },
  ],
  parse: (scanner, at) => {
    const before = scanner.word(at, Object.keys(boundsBefore));
    const number = scanner.number(before?.end ?? at);
    const unit = number && scanner.word(number.end, durationUnits);
    if (!number || !unit || scanner.word(number.end, [...ageUnits, ...extentUnits]) !== null) {
      return nothing;
    }
    const after = readBoundAfter(scanner, unit.end, unit.value);
    // 内 alone may date: "3日内回复".
    const bounded = before !== null || (after !== null && !scanner.has(unit.end, '内'));
    const kept =
      serviceTimeUnits.includes(unit.value) &&
      (bounded || keptTime.test(scanner.folded.slice(0, at)));
    const end = kept ? (after?.end ?? unit.end) : unit.end;
    const comparator = after?.value ?? (before && boundsBefore[before.value]) ?? '=';
    return kept
      ? [reading(at, end, { comparator, value: number.value, unit: unit.value })]
      : [reading(at, end, { value: number.value, role: 'date' })];
  },
};

import { boundsBefore, rankCues, scopes } from '../lexicon.ts';
import { readStep } from './amounts.ts';
import { type Construction, nothing, reading } from './construction.ts';

/** `第15届`, `第5次`, `第三方`: an ordinal that is not a rank. */
export const ordinal: Construction = {
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
export const streak: Construction = {
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

/** One step of a ladder. */
interface Step {
  start: number;
  end: number;
  value: number;
  unit: string | null;
  /** Whether it names a place (`拼第一`). */
  place: boolean;
}

/** `保五争三拼第一`, `保6争8`, `保3亿元、争3.5亿元`: a floor and stretches; falling numbers are ranks, rising ones counts. */
export const ladder: Construction = {
  name: 'ladder',
  reads:
    'a floor (保) and stretches beyond it (争, 拼): ranks where the numbers fall, counts where they rise',
  samples: [
    { text: '平安考核成绩“保五争三拼第一”', quote: '保五' },
    { text: '全年新增上市公司“保6争8”', quote: '保6' },
  ],
  parse: (scanner, at) => {
    const steps: Step[] = [];
    let position = at;
    for (const verb of ['保', '争', '拼', '冲']) {
      const start =
        steps.length > 0 && /[、，,]/.test(scanner.folded[position] ?? '')
          ? position + 1
          : position;
      const place = scanner.has(start + 1, '第');
      const step = scanner.has(start, verb) ? readStep(scanner, start + (place ? 2 : 1)) : null;
      if (step !== null) {
        steps.push({ ...step, start, place });
        position = step.end;
      }
    }
    const [floor, next] = steps;
    if (floor === undefined || next === undefined || !scanner.has(floor.start, '保')) {
      return nothing;
    }
    const ranks = floor.unit === null && next.value < floor.value;
    return steps.map((step, index) =>
      reading(step.start, step.end, {
        comparator: ranks ? (step.place ? '=' : '<=') : '>=',
        value: step.value,
        unit: ranks ? '名次' : step.unit,
        role: index === 0 ? null : 'stretch',
      }),
    );
  },
};

/** `全省第4`, `第1位`, `居全省前三`, `前40位`, `后3位`. */
export const rank: Construction = {
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
    const placeWords = prefix.value === '前' ? ['名', '位', '强'] : ['名', '位'];
    const suffix = scanner.word(number.end, placeWords) ?? tier;
    const end = suffix?.end ?? number.end;
    const cued =
      scanner.wordBefore(at, rankCues) !== null || scanner.wordBefore(at, scopes) !== null;
    const closed = scanner.isClauseEnd(end) || /[”"“的且和与并]/.test(scanner.folded[end] ?? '');
    // e.g. "第二、第三产业": what the last of a list of ordinals is, the others are too
    if (
      suffix === null &&
      /^(?:[、和](?:第[一二三四五六七八九十\d]+))+(?:产业|季度|届|批|次|期|轮)/.test(
        scanner.folded.slice(end),
      )
    ) {
      return nothing;
    }
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
export const benchmark: Construction = {
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

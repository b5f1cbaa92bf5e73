import type { LeadId } from '../../domain/lead.ts';

/** Words on one list. */
interface LeadWords {
  title: string;
  /** How many were found, of how many they were chosen from. */
  count: (rows: number, of: number) => string;
  /** How the list is made, in plain words. */
  query: string;
  /** Columns of the published data that it is made from. */
  columns: readonly string[];
  /** What does not follow from it. */
  caution: string;
  /** Headings of the columns after the first. */
  heads: readonly string[];
}

const sinceLast = '与上次比';

const steps = [
  'measure-definitions.better',
  'measures.measure_id',
  'measures.year',
  'measures.kind',
  'measures.comparator',
  'measures.value',
  'measures.unit',
  'measures.as_of',
  'measures.match',
  'measures.quote',
] as const;

const lists: Readonly<Record<LeadId, LeadWords>> = {
  'largest-excess': {
    title: '超出目标最多的',
    count: (rows, of) => `推算为超额达成的数字目标有${of}个，其中${rows}个可以算出是目标的几倍。`,
    query:
      '取“目标与结果对照”里推算为“超额达成”的；要求目标与结果展开万、亿后单位相同，结果是一个确数，越多越好；不取名次、时间、范围、约数和预计数。结果除以目标，从大到小排。',
    columns: [
      'comparisons.reading',
      'comparisons.target_comparator',
      'comparisons.target_value',
      'comparisons.target_unit',
      'comparisons.outcome_value',
      'comparisons.outcome_unit',
    ],
    caution:
      '倍数大，可能是做得多，也可能是目标定得低，还可能是前后数的范围不同；核对过原文、两个数说的不完全是一回事的，写明“口径相近”。以原文为准。',
    heads: ['数的是什么', '目标', '结果', '结果是目标的'],
  },
  'below-reached': {
    title: '目标低于此前已达到的水平',
    count: (rows, of) => `可以同此前报告的结果相比的目标有${of}个，其中${rows}个低于那个结果。`,
    query:
      '取“历年指标”里每一个目标，同更早收录年份里最近一次报告的结果相比；口径只是相近、单位不同、有约数、不分高低的不比；结果只写了一个范围、定不下高低的不比；只是守住的底线低、同时写明要争取的数的（保三争二拼第一）不列。相差的倍数大的在前，名次在后。',
    columns: steps,
    caution:
      '不一定是要求放松：有的事做完一批就少一批，有的数各年起伏大。写“以上”“不少于”的，比的是底线。',
    heads: ['指标', '此前报告', '这一年的目标', sinceLast],
  },
  'target-lowered': {
    title: '目标比上一次的目标低',
    count: (rows, of) => `可以同上一个收录年份的目标相比的目标有${of}个，其中${rows}个降低。`,
    query:
      '取“历年指标”里每一个目标，同上一个收录年份的目标相比；口径只是相近、单位不同、有约数、不分高低的不比；只是守住的底线低、同时写明要争取的数的不列。相差的倍数大的在前，名次在后。',
    columns: steps,
    caution: '不一定是要求放松：有的事做完一批就少一批，有的任务已经办完。文件没有说明原因。',
    heads: ['指标', '上一次的目标', '这一年的目标', sinceLast],
  },
  'title-changed': {
    title: '承诺时与报告时标题不同',
    count: (rows, of) => `目标与结果都收录的承诺有${of}项，其中${rows}项的标题有改动。`,
    query: '取目标与结果都收录的承诺，逐字比两张表印的标题；只有标点宽窄和空格不同的不算。',
    columns: ['commitments.title', 'commitments.outcome_title'],
    caution: '标题改动，可能只是措辞。涂色的是两处不同的字，内容以原文为准。',
    heads: ['承诺表里的标题', '兑现表里的标题'],
  },
  'no-number': {
    title: '目标没有写明数量',
    count: (rows, of) => `收录了目标原文的承诺有${of}项，其中${rows}项没有写明数量。`,
    query:
      '取收录了目标原文的承诺，看标题和正文里有没有用作目标的数量；时间、次序、名称里的数和同省均相比的说法不算。写了带单位的数而不是目标的（例如项目总投资）也不列。照年份、部门和序号排。',
    columns: [
      'commitments.target',
      'quantities.commitment_id',
      'quantities.side',
      'quantities.role',
      'quantities.unit',
    ],
    caution:
      '没有写明数量，不等于没有要做的事；有的事本来就不好用数字说。读法可能有误，准确率见方法。',
    heads: ['年度目标'],
  },
  'not-seen-again': {
    title: '下一个收录年份未再见到',
    count: (rows, of) => `有下一个收录年份可以对照的承诺有${of}项，其中${rows}项未再见到。`,
    query:
      '取每个部门一个收录年份的承诺，同它下一个收录年份的承诺相比：没有同一项指标，标题和正文用词不相近，逐条读过也没有找到接续的，列在这里。照年份、部门和序号排。',
    columns: ['commitments.department_id', 'commitments.year', 'continuations.commitment_id'],
    caution: '内容可能并入了别的承诺，也可能已经办完；是不是同一件事由本站据文本推断。',
    heads: ['下一个收录年份'],
  },
};

/** Words of the lists that are made from the data by a rule that is printed with them. */
export const leads = {
  title: '线索',
  description:
    '由数据直接列出的名单：超出最多、低于此前水平、目标降低、标题改动、没有写明数量、未再见到。',
  homeMore: '由数据列出的线索',
  lede: '下面的名单由数据按写明的规则列出，谁都可以照着再查一遍。它们是查证的起点，不是结论。',
  ours: '名单里的数量、对照与指标由本站据文本推算，规则见',
  oursLink: '方法',
  period: '。',
  lists,
  all: (rows: number) => `看全部${rows}条`,
  queryHeading: '怎样查出来的',
  statement: '同样的名单，可以用下面的语句在',
  statementFile: 'portal.sqlite',
  statementOrder: '里查出来；并列的几条和同一年各部门的先后，可能与本页不同。',
  statementLabel: (title: string) => `查询语句：${title}`,
  columnsHeading: '用到的数据列和查询语句（SQL）',
  separator: '、',
  cautionHeading: '读的时候要知道：',
  json: 'JSON',
  quoted: (text: string) => `原文：${text}`,
  implied: '目标原文没有写明，由结果里的话推出',
  nextYear: (year: number) => `看${year}年的全部承诺`,
  save: (rows: number) => `下载这${rows}条（CSV）`,
  pageDescription: (title: string, count: string) => `${title}：${count}`,
  whose: (department: string, year: string, no: string) => `${department}，${year}${no}`,
  caption: (title: string) => `名单：${title}`,
  none: '目前没有符合的。',
  item: '承诺',
  /** Heads a column whose cells say it themselves. */
  sinceLast,
  places: '出处',
  year: (year: number) => `${year}年`,
  yearAnd: (year: number, what: string) => `${year}年${what}`,
  asOf: (period: string) => `只计${period}`,
  times: (ratio: string) => `${ratio}倍`,
  share: (share: string) => `是上次的${share}`,
  noTimes: '名次，不算倍数',
  notNamed: '原文没有点明',
  line: (label: string, line: number) => `${label}第${line}行`,
  dataColumns: '各列的含义见',
  dataColumnsLink: '数据下载',
  others: '其他线索',
  table: '在数字目标表里看超额达成的',
} as const;

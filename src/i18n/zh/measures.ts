import type { TrendWords } from '../../charts/trend-labels.ts';
import type { TrendPoint } from '../../charts/trend-points.ts';
import type { Measure } from '../../domain/measure.ts';
import type { StepLists } from '../../domain/measure-lists.ts';
import type { Standing, Step } from '../../domain/measure-progress.ts';
import {
  ambition,
  changeOf,
  distance,
  finding,
  notHeld,
  pointOf,
  pointRemarks,
  raise,
  standingTold,
  tally,
} from './measure-sentences.ts';
import { trendTitle } from './measure-titles.ts';

type Better = Measure['better'];

/** Words of measures over the years: their list, their own pages, and where other pages show them. */
export const measures = {
  title: '指标',
  heading: '历年指标',
  period: '。',
  colon: '：',
  description: '同一件事，各年的目标和报告的结果放在一起看，每个数都有出处。',
  lede: (measures: number, departments: number, years: number) =>
    `同一件事，各年定了多少、报告了多少，放在一起看。收录${measures}项指标，涉及${departments}个部门；其中${years}项有两年以上的数。`,
  chosen:
    '哪些数说的是同一件事，逐条核对原文后选定；定义或范围不完全一样的，写明“口径相近”，不比高低。没有列在这里的，不等于没有目标。',
  jump: '跳到',

  ambitionHeading: '目标与此前已达到的水平',
  ambitionTally: (lists: StepLists) =>
    `${tally(lists, { above: '高于', at: '等于', below: '低于' })}此前已达到的水平。`,
  raiseHeading: '目标与上一次的目标',
  raiseTally: (lists: StepLists) =>
    `${tally(lists, { above: '提高', at: '不变', below: '降低' })}。`,
  notCompared: (count: number) =>
    `另有${count}处不作比较：口径只是相近，有约数，不分高低，或者结果统计时那一年还没有结束。`,
  ours: '本站据文本推算',
  viewsHeading: '看变化',
  viewsHow: '怎样比的',
  views: {
    raised: {
      name: '目标提高',
      heading: '目标提高最多的',
      about: '同上一个收录年份的目标相比。',
    },
    lowered: {
      name: '目标降低',
      heading: '目标降低最多的',
      about: '同上一个收录年份的目标相比。不一定是要求放松：有的事做完一批就少一批。',
    },
    reached: {
      name: '再次承诺前已达到',
      heading: '再次承诺前已经达到的',
      about:
        '目标不高于更早年份报告的结果。不一定是要求放松：有的事做完一批就少一批，有的数各年起伏大。',
    },
    beyond: {
      name: '高于已达到的',
      heading: '目标高于此前已达到的',
      about: '目标高于更早年份报告的结果。',
    },
  },
  more: (count: number) => `看其余${count}项`,
  viewsAbout:
    '原文写“以上”“不少于”“前三”的，比的是底线，实际可以更高。名次以靠前为高，越低越好的数以更严为高。变化大的在前（倍数由本站算出），名次在后。',
  sparkNote:
    '小图里空心菱形是目标，圆点是部门报告的结果，虚线勾边的口径相近；底线是0，名次的顶线是第1名。数都在旁边。',
  filterLabel: '筛选指标',
  filterWords: '名称含有',
  filterDepartment: '部门',
  filterTopic: '话题',
  filterView: '变化',
  any: '不限',
  option: (name: string, count: number) => `${name}（${count}）`,
  narrow: '筛选',
  clear: '清除条件',
  topicHeading: '按话题看',
  topicAll: (topic: string) => `话题“${topic}”的全部承诺`,
  departmentHeading: '按部门看',
  /** After a heading: how many there are under it. */
  counted: (count: number) => `（${count}项）`,
  countedTargets: (count: number) => `（${count}个目标）`,
  near: '口径相近',
  oneYear: '只有一年的目标和结果',

  finding,
  raise,
  standingTold,
  ambition,
  distance,
  change: (standing: Standing, better: Better, rank: boolean) =>
    `目标${changeOf(standing, better, rank)}`,
  step: ({ from, to }: Step) => `${pointOf(from)}，${pointOf(to)}`,
  aside: (text: string) => `（${text}）`,

  topicIs: '，话题：',
  pageDescription: (measure: Measure, department: string) =>
    `${measure.name}（${department}）：${finding(measure)}。`,
  trendTitle,
  trendNote: (
    kinds: readonly TrendPoint['kind'][],
    near: boolean,
    { better, rank }: { better: Better; rank: boolean },
  ) =>
    // Of ranks the axis says it.
    `${better === 'lower' && !rank ? '这项指标越低越好。' : ''}${[
      kinds.includes('target') ? '空心菱形是目标' : '',
      kinds.includes('outcome') ? '圆点是部门报告的结果' : '',
      near ? '虚线勾边的口径只是相近' : '',
    ]
      .filter((part) => part !== '')
      .join('，')}`,
  /** A measure with numbers of a single year is drawn as that year alone. */
  trendSole: (year: number) => `只有${year}年有数，别的年份见表。`,
  /** What the narrow and the wide drawing leave out, and that for large type. */
  trendFrom: ([narrow = null, wide = null, large = narrow]: readonly (number | null)[]) =>
    [
      wide === null ? '' : `图从${wide}年画起。`,
      narrow === null || narrow === wide ? '' : `窄屏上从${narrow}年画起，更早的见下表。`,
      large === null || large === narrow ? '' : `大字版从${large}年画起，更早的见下表。`,
    ].join(''),
  trendAxis: (units, rank, startsAtZero) =>
    rank
      ? '名次，第1名在最上面'
      : [
          units.length === 0 ? '原文没有写单位' : `单位：${units.join('、')}`,
          startsAtZero ? '纵轴从0开始' : '粗线是0',
        ].join('，'),
  pointKind: { target: '目标', outcome: '结果' },
  pointRemarks,
  yearHead: (year) => String(year),
  yearAbsent: '未收录',
  yearSilent: '未见',

  table: (name: string) => `${name}：各年的目标与结果`,
  yearColumn: '年份',
  kindColumn: '性质',
  numberColumn: '原文的数',
  sourceColumn: '出处',
  year: (year: number) => `${year}年`,
  absentYear: '来源文件里没有这一年',
  silentYear: '没有找到这项指标的数',
  asOf: (period: string) => `只计${period}`,
  derived: '由原文算出',
  item: (no: number) => `承诺第${no}项`,
  reading: (reading: string) => `推算：${reading}`,

  readHeading: '前后对比',
  notHeld,
  readNone: '没有两个可以前后相比的数。',
  readAbout:
    '以下由本站据文本推算，只比原文写明的数。写“以上”“不少于”“前三”的，比的是底线，实际可以更高。',
  wordsHeading: '原文怎么说',
  wordsAbout: '涂色的是选作这项指标的原文，其中加点的字，上一条没有。',
  pointHeading: (year: number, kind: TrendPoint['kind']) =>
    `${year}年${{ target: '目标', outcome: '结果' }[kind]}`,
  inTitle: '写在标题里',
  differs: '口径说明：',
  derivation: '算法：',
  previous: '上一项指标',
  next: '下一项指标',
  pager: '上一项与下一项指标',
  others: (department: string) => `${department}的其他指标`,

  departmentSection: '历年指标',
  departmentAll: '看全部部门的指标',

  homeAll: (count: number) => `看全部${count}项指标`,
} as const satisfies TrendWords & Record<string, unknown>;

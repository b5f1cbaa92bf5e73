import type { Tally } from '../../domain/comparison/tally.ts';
import type { Extent } from '../../domain/extent.ts';
import { howCountedElse, sayLadders, sayTargets } from './tallies.ts';

/** Words of the home page. */
export const home = {
  lede: ({ departments, commitments, outcomes }: Extent) =>
    `${departments}个部门的${commitments}项承诺，${outcomes}项有兑现情况；每个数字都能点回来源文件。`,
  topicsNear: '按话题看',
  topicsAll: '全部话题',
  doors: '按部门、年份、指标看',
  measuresAll: '全部指标',

  topicsHeading: '你关心的事',
  topicsAbout: (topics: number) =>
    `不用先知道归哪个部门管。全部承诺逐条读过，分成${topics}个话题。`,
  topicCount: (count: number) => `${count}项`,

  /** `2022年可对照的26个目标中，15个超额达成，7个达成，1个部分达成，3个无法判定`. */
  finding: (year: number, tally: Tally) => `${year}年${sayTargets(tally)}`,
  /** Before the picture: what the counts are counted in. */
  findingCounted: (tally: Tally) => {
    const ladders = sayLadders(tally);
    return ladders === '' ? '' : `${ladders}。`;
  },
  /** Under it: `超额达成的15个里有6个是分档算的；部分达成的1个，…；1个的目标原文没有写明，由结果推出；…。` */
  findingElse: howCountedElse,
  findingNone: (year: number) => `${year}年没有可以对照的数字目标`,
  /** `这26个目标，图里画了11个，另外15个没有画：14个是名次，名次不能相除；…。` */
  findingDrawn: (drawn: number, others: readonly { why: string; count: number }[]) => {
    const rest = others.reduce((sum, { count }) => sum + count, 0);
    const reasons = others.map(({ why, count }) => `${count}个${why.replace(/。$/, '')}`);
    const undrawn = rest === 0 ? '' : `，另外${rest}个没有画：${reasons.join('；')}`;
    return `这${drawn + rest}个目标，图里画了${drawn}个${undrawn}。`;
  },
  measuresTable: (name: string) => `${name}：图中的数字`,
  findingMore: '逐项看目标、结果和出处',
  findingYear: (year: number) => `看${year}年全部承诺`,

  measuresHeading: '跨年看得见的数',
  measuresAbout:
    '空心菱形是目标，圆点是部门报告的结果，虚线框“未收录”是没有来源文件的年份。高低各用各的尺度。',
  departmentsHeading: '按部门找',
  coveredHeading: '没有收录的，先说清楚',
} as const;

import type { Tally } from '../../domain/comparison/tally.ts';
import type { Extent } from '../../domain/extent.ts';
import { readings } from './readings.ts';

/** Words of the home page. */
export const home = {
  lede: ({ departments, commitments, outcomes }: Extent) =>
    `${departments}个部门的${commitments}项承诺，${outcomes}项有兑现情况；每个数字都能点回来源文件。`,
  topicsNear: '按话题看',
  topicsAll: '全部话题',
  doors: '按部门、年份、指标看',
  measuresAll: '全部指标',

  reachTitle: ({ commitments, outcomes }: Extent) =>
    `${commitments}项承诺，${outcomes}项有兑现情况`,
  reachKey: '一格是一项承诺；填实的有兑现情况，空心的未见结果公布。',
  reachTable: '各年各类别收录的承诺',
  reachYear: ({ departments, commitments, outcomes }: Extent) =>
    `${departments}个部门，${commitments}项承诺，${outcomes === 0 ? '未见结果公布' : `${outcomes}项有兑现情况`}`,
  reachCell: ({ commitments }: Extent) => `${commitments}项`,
  reachSeen: ({ outcomes }: Extent) =>
    outcomes === 0 ? '，未见结果公布' : `，${outcomes}项有兑现情况`,
  reachNone: '没有收录',
  reachAbsent: '来源文件里没有这一年',

  topicsHeading: '你关心的事',
  topicsAbout: (topics: number) =>
    `不用先知道归哪个部门管。全部承诺逐条读过，分成${topics}个话题。`,
  topicCount: (count: number) => `${count}项`,

  /** `2022年已公布结果的承诺里有26个目标数量，15个超额达成，7个达成`; the counts are `readings.countReadings`. */
  finding: (year: number, tally: Tally) =>
    `${year}年已公布结果的承诺里有${tally.comparable}个目标数量，${readings.countReadings(tally)}`,
  findingNone: (year: number) => `${year}年没有可以对照的目标数量`,
  /** `图里画了11个目标数量。另外15个没有画：14个是名次，名次不能相除；…`; in target quantities, like the finding. */
  findingDrawn: (drawn: number, others: readonly { why: string; count: number }[]) => {
    const rest = others.reduce((sum, { count }) => sum + count, 0);
    const reasons = others.map(({ why, count }) => `${count}个${why.replace(/。$/, '')}`);
    const undrawn = rest === 0 ? '' : `另外${rest}个没有画：${reasons.join('；')}。`;
    return `图里画了${drawn}个目标数量。${undrawn}`;
  },
  measuresTable: '图中的数字',
  findingMore: '逐项看目标、结果和出处',
  findingYear: (year: number) => `看${year}年全部承诺`,

  measuresHeading: '跨年看得见的数',
  measuresAbout: '菱形是目标，圆点是部门报告的结果，虚线框是没有来源文件的年份。高低各用各的尺度。',
  departmentsHeading: '按部门找',
  coveredHeading: '没有收录的，先说清楚',
} as const;

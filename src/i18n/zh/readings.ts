import type { Comparison, Reading } from '../../domain/comparison/comparison.ts';
import { readingNames, readingRemarks, sayRungReadings } from './reading-names.ts';
import { constructions, reasons, roles, verdicts } from './reading-rules.ts';
import { sayQuantity } from './say-quantity.ts';
import { commitmentTally, countReadings, howCounted, linePart, tallySentence } from './tallies.ts';

/** Words of quantities and comparisons, wherever they are shown. */
export const readings = {
  ours: '本站据文本推算',
  names: readingNames,
  remarks: readingRemarks,
  sayRungReadings,
  reasons,
  verdicts,
  roles,
  constructions,
  say: sayQuantity,
  finding: commitmentTally,
  linePart,
  tallySentence,
  countReadings,
  howCounted,
  readingCount: (reading: Reading, count: number) => `${count}个${readingNames[reading]}`,
  targetsOf: (count: number) => `${count}个数字目标：`,

  heading: '目标与结果对照',
  about: '本站据文本推算，同部门的得分、排名没有关系。',
  rule: '对照的规则',
  target: '目标',
  stretch: '争取目标',
  outcome: '结果',
  reading: '推算',
  ofNothingNamed: '原文没有点明数的是什么',
  unprinted: '原文没有写明',
  noAnswer: '没有数字回应',
  asOf: (until: string) => `统计到${until}`,
  forecast: '预计',
  how: '怎样判定的',
  counting: '怎样数的',
  ladder: '计数',
  ladderCounted: '“保、争、拼”这样分档的目标，一个结果同每一档各对照一次，一档算一个',
  readAs: (said: string) => `读作${said}`,
  scope: '口径相近：',
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
  readAbout: '粗体的数是目标和结果，其余不参与对照。',
  readWays: '点数字回到原文，点读法看说明。',
  readIn: { target: '年度目标', outcome_title: '兑现表的标题', outcome: '兑现情况' },
  separator: '，',
} as const;

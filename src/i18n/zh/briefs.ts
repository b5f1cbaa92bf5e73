import type { Tally } from '../../domain/comparison/tally.ts';
import type { Extent } from '../../domain/extent.ts';
import { sayChange } from './changes.ts';
import { howCounted, sayTargets } from './tallies.ts';

/** What of a set of commitments is reported, e.g. `5项承诺都公布了结果`. */
function reported({ commitments, outcomes }: Extent): string {
  return commitments === outcomes
    ? `${commitments}项承诺都公布了结果`
    : `${commitments}项承诺中${outcomes}项公布了结果`;
}

/** What is promised where nothing is reported yet. */
function promised({ commitments }: Extent, { withoutOutcome }: Tally): string {
  return withoutOutcome === 0
    ? `${commitments}项承诺的目标里都没有读出可对照的数字`
    : `${commitments}项承诺写明了${withoutOutcome}个数字目标`;
}

/** What many commitments come to, in one sentence: counts with what they are counted out of. */
function finding(extent: Extent, tally: Tally): string {
  const { comparable, statedOnly } = tally;
  if (extent.outcomes === 0) {
    return `${promised(extent, tally)}，未见结果公布。`;
  }
  if (comparable > 0) {
    return `${reported(extent)}；${sayTargets(tally)}。`;
  }
  const why = extent.targets === 0 ? '目标原文未收录' : '没有可对照的数字目标';
  const stated = statedOnly === 0 ? '' : `，部门自述完成情况${statedOnly}处`;
  return `${reported(extent)}；${why}${stated}。`;
}

/** How the finding counts, and what it does not count; or nothing. */
function besides({ outcomes }: Extent, tally: Tally): string {
  const { comparable, statedOnly, withoutNumber, withoutOutcome } = tally;
  const parts = [
    comparable > 0 && statedOnly > 0 ? `部门自述完成情况${statedOnly}处，没有目标原文可对照` : '',
    withoutNumber > 0 ? `${withoutNumber}项的目标里没有读出可对照的数字，不作对照` : '',
    outcomes > 0 && withoutOutcome > 0 ? `${withoutOutcome}个数字目标未见结果公布` : '',
  ].filter((part) => part !== '');
  return `${howCounted(tally)}${parts.length === 0 ? '' : `另有${parts.join('；')}。`}`;
}

/** Words of commitments in a few rows, and of what many of them come to. */
export const briefs = {
  finding,
  besides,
  ofYear: (year: number, sentence: string) => `${year}年：${sentence}`,

  heading: '一项一项看',
  headingOf: (year: number) => `${year}年的承诺，一项一项看`,
  about: '点数字看来源，点标题看全文和判定。',
  fullTexts: '原文',
  fullTextsAbout: '照来源文件的原文，只分了行。',

  period: '。',
  separator: '，',
  listed: '、',
  target: '目标',
  outcome: '结果',
  stretch: '争取目标',
  sayChange,
  noAnswer: '没有数字回应',
  unprinted: '原文没有写明',
  ofNothingNamed: '原文没有点明数的是什么',
  forecast: '预计',
  asOf: (until: string) => `统计到${until}`,
  stated: '部门自述',
  openQuote: '“',
  closeQuote: '”',
  more: (count: number) => `另有${count}个数，见全文`,
  noNumber: '目标里没有读出可对照的数字',
  cut: '……',
  texts: { both: '目标和结果的原文', target: '目标原文', outcome: '结果原文' },
  textsOf: (title: string) => `：${title}`,

  compare: {
    departments: (name: string) => `把${name}同别的部门并排看`,
    years: (name: string) => `把${name}同别的年份并排看`,
    measures: (name: string) => `把“${name}”同别的指标并排看`,
  },

  points: '分。',
  ofDepartment: {
    both: (count: number) => `${count}项承诺的目标和结果`,
    target: (count: number) => `${count}项承诺的目标`,
    outcome: (count: number) => `${count}项承诺的结果`,
  },
  ofDepartmentNamed: (name: string) => `（${name}）`,
} as const;

import type { CoverageChartWords } from '../../charts/coverage.ts';
import type { CoverageFinding, CoverageKind } from '../../charts/coverage-kinds.ts';

const kindWords = {
  target: '目标',
  outcome: '结果',
  difficulty: '难度',
  score: '得分',
  rank: '名次',
} satisfies Record<CoverageKind, string>;

const kindMarks = {
  target: '目',
  outcome: '果',
  difficulty: '难',
  score: '分',
  rank: '名',
} satisfies Record<CoverageKind, string>;

/** So many kinds are told in a title; the others in the note under it. */
const told = 2;

function saidOf({ kinds, years, all }: CoverageFinding): string {
  const what = kinds
    .map((kind) => (kind === 'difficulty' ? '难度系数' : kindWords[kind]))
    .join('、');
  if (years.length === 0) {
    return `${what}没有一个部门有`;
  }
  if (all) {
    const numbers = years.map(({ departments }) => departments);
    const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
    return `各年有${what}的${least === most ? least : `${least}至${most}`}个`;
  }
  const counts = years.map(({ year, departments }) => `${year}年${departments}个`).join('、');
  return `有${what}的只有${counts}`;
}

/** Words of the drawing of what is published and what is not. */
export const coverageChart = {
  kindWords,
  kindMarks,
  coverageYear: (year) => String(year),
  finding: (findings: readonly CoverageFinding[], departments: number) =>
    `${departments}个部门里，${findings.slice(0, told).map(saidOf).join('；')}`,
  /** What the title leaves out. */
  others: (findings: readonly CoverageFinding[]) =>
    findings
      .slice(told)
      .map((finding) => `${saidOf(finding)}。`)
      .join(''),
  note: (half: boolean, absent: readonly number[], from: number | null) =>
    [
      '实心的格子是来源文件里有的，空的没有。',
      ...(half ? ['半个实心：自评、评定两个难度系数只有一个。'] : []),
      ...(absent.length === 0 ? [] : [`虚线框是没有来源文件的年份（${absent.join('、')}年）。`]),
      ...(from === null ? [] : [`窄屏上从${from}年画起，更早的见下表。`]),
    ].join(''),
  /** Where heads of columns are single characters. */
  key: `${Object.values(kindMarks)
    .map((mark, index) => `${mark}＝${Object.values(kindWords)[index]}`)
    .join('，')}。`,
  /** After the note where the table follows; not in the picture that is taken away. */
  below: '每个数字见下面的表。',
} as const satisfies CoverageChartWords & Record<string, unknown>;

import type { ScoreRankRow } from '../../charts/assessment-rows.ts';
import type { Place } from '../../charts/places.ts';
import type { ScoreStripWords } from '../../charts/score-strip.ts';
import type { Extent } from '../../domain/extent.ts';
import { charts, ranks } from './charts.ts';
import { readings } from './readings.ts';

/** `36项，有兑现情况28项`; `5项，未见结果公布`. */
function extentSaid({ commitments, outcomes }: Pick<Extent, 'commitments' | 'outcomes'>): string {
  const seen = outcomes === 0 ? '未见结果公布' : `有兑现情况${outcomes}项`;
  return `${commitments}项，${seen}`;
}

/** Words of the pictures that stand for a page where it is shared: cards and posters. */
export const pictures = {
  scoreAxis: charts.scoreAxis,
  stripLabel: ({ name, score, rank }: ScoreRankRow) =>
    [
      name,
      ...(score === null ? [] : [`${score.printed}分`]),
      ...(rank === null ? [] : [charts.rank(rank.printed)]),
    ].join(' '),

  extentSaid,
  year: (year: number) => `${year}年`,
  item: (department: string, year: number, no: number) => `${department} ${year}年第${no}项承诺`,
  yearOf: (year: number, category: string) => `${year}年 ${category}`,
  listed: (no: number, title: string) => `${no}. ${title}`,
  /** Over the titles of a department's latest year. */
  titlesOf: (year: number) => `${year}年的承诺：`,
  yearly: '部门年度承诺',
  /** Line of a department with a score, e.g. `第2名 卫健委 132.98分`. */
  scored: (rank: string | null, department: string, score: string) =>
    [...(rank === null ? [] : [charts.rank(rank)]), department, `${score}分`].join(' '),
  /** Says how many first: a long list is cut. */
  departments: (names: readonly string[]) => `${names.length}个部门：${names.join('、')}`,
  /** e.g. `科技局 5项`. */
  promised: (department: string, count: number) => `${department} ${count}项`,
  inCategory: (category: string, { departments, commitments }: Extent) =>
    `${category}：${departments}个部门，${commitments}项承诺`,
  withTarget: '有年度目标原文',
  withOutcome: '有兑现情况',
  counted: (seen: number, of: number) =>
    seen === 0 ? `未见（共${of}项）` : `${seen}项（共${of}项）`,
  /** Over the number of a target, e.g. `目标 档案`. */
  target: (counts: string | null, stretch: boolean) =>
    [stretch ? readings.stretch : readings.target, ...(counts === null ? [] : [counts])].join(' '),
  quoted: (heading: string, text: string) => `${heading}：${text}`,

  notes: {
    bullet: '横条或圆点是结果，粗竖线是目标。是否达成，本站据文本推算。',
    trend: '空心菱形是目标，圆点是部门报告的结果。',
    /** Ranks that no document lists are named: the strip has no places for them. */
    scores: (places: readonly Place[], last: number | null) => {
      const silent = [
        ...places.flatMap((place) => (place.kind === 'gap' ? [ranks(place.from, place.to)] : [])),
        ...(last === null ? [] : [charts.rankFrom(last + 1)]),
      ].join('、');
      return `一个圆点是一个部门，只画来源文件列出的得分${silent === '' ? '' : `；${silent}未见公布`}。`;
    },
    extent: '方框是承诺项数，填实的是来源文件里有的。没有公布，不等于没有完成。',
    none: '未见结果公布，不等于没有完成。',
  },
  /** After a list of which not all is shown. */
  rest: {
    categories: (count: number) => `另有${count}类，见原页`,
    commitments: (count: number) => `另有${count}项承诺，见原页`,
    departments: (count: number) => `另有${count}个部门，见原页`,
    quantities: (count: number) => `另有${count}个数量，见原页`,
  },
  leftOut: (count: number) => `另有${count}个数量，见原页。`,

  sourceHeading: '出处',
  cited: (sources: readonly { document: string; place: string }[]) =>
    `出处：${sources.map(({ document, place }) => `${document}${place}`).join('，')}`,
  documents: (count: number) => `${count}份来源文件`,
  edition: '数据版本',
  unofficial: '非官方',
  scan: '扫码看原文和出处',
  cardAlt: (title: string, finding: string) => `${title}：${finding}`,
} as const satisfies ScoreStripWords & Record<string, unknown>;

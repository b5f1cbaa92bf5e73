import type { FigureName } from '../../domain/statement.ts';

/** Words around a single record: a commitment, its sides, their lines, what is inferred about it. */
export const records = {
  target: '年度目标',
  outcome: '兑现情况',
  targetAbsent: '目标原文未收录',
  targetAbsentHint: '来源文件里没有这一项的目标原文。没有收录，不等于没有承诺。',
  outcomeAbsent: '未见结果公布',
  outcomeAbsentHint: '来源文件里没有这一项的结果。没有公布，不等于没有完成。',

  no: (no: number) => `第${no}项`,
  year: (year: number) => `${year}年`,

  source: '来源：',
  lines: (start: number, end: number) => (start === end ? `第${start}行` : `第${start}–${end}行`),
  /** After some of the places that are cited: how many there are. */
  places: (count: number) => `等${count}处`,
  allPlaces: '全部出处',
  documentLabel: {
    commitments: (year: number) => `${year}年承诺表`,
    outcomes: (year: number) => `${year}年兑现表`,
  },

  inferredWhat: (what: string) => `${what}由本站推断`,

  cut: '……',
  readWhole: '看全文',
  wholeOf: (title: string) => `：${title}`,

  figures: {
    difficulty_self: '自评难度系数',
    difficulty_rated: '评定难度系数',
    score: '最终得分',
    rank: '类别内排名',
  } satisfies Record<FigureName, string>,
  rank: (rank: number) => `第${rank}名`,
  ranks: (first: number, last: number) =>
    first === last ? `第${first}名` : `第${first}–${last}名`,
} as const;

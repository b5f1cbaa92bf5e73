import type { Extent } from '../../domain/extent.ts';

/** Words of the picture of everything: a square for each commitment, and the table of its numbers. */
export const reach = {
  title: ({ commitments, outcomes }: Extent) => `${commitments}项承诺，${outcomes}项有兑现情况`,
  key: '一格是一项承诺；填实的有兑现情况，空心的未见结果公布。',
  /** `经济`, `建设类`: no line ends within either, nor within `党群类`. */
  nameParts: (name: string) => (name.length > 3 ? [name.slice(0, 2), name.slice(2)] : [name]),
  year: (year: number) => `${year}年`,
  yearExtent: ({ commitments, outcomes }: Extent) =>
    `${commitments}项，${outcomes === 0 ? '未见结果公布' : `${outcomes}项有兑现情况`}`,
  absent: '来源文件里没有这一年',
  cell: ({ commitments }: Extent) => `${commitments}项`,
  none: '未收录',

  table: '各年各类别的承诺项数',
  yearHead: '年份',
  allHead: '合计',
  answered: '有兑现情况',
  unseen: '未见',
  noCell: '没有',
} as const;

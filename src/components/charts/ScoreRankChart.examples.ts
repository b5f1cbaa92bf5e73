import type { ScoreRankRow } from '../../charts/assessment-rows.ts';
import type { Example } from '../example.ts';
import { sampleScoreRank } from './samples.ts';

interface Props {
  subject: string;
  rows: readonly ScoreRankRow[];
  highlight?: string | null;
}

const subject = '2020年样例类';

/** Printed ranks 9 to 18, as where a document prints the lower half of a table. */
const lowerHalf = [
  '129.86',
  '129.48',
  '126.09',
  '125.27',
  '124.31',
  '124.27',
  '123.49',
  '122.17',
  '117.48',
  '113.78',
].map((score, index) => sampleScoreRank(index, score, String(index + 9)));

const upperFour = ['135.20', '132.98', '130.34', '128.64'].map((score, index) =>
  sampleScoreRank(index, score, String(index + 1)),
);

export const examples: Example<Props>[] = [
  { name: '前面的名次没有印出', props: { subject, rows: lowerHalf } },
  { name: '只印出前几名', props: { subject, rows: upperFour } },
  {
    name: '标出一个部门',
    props: { subject, rows: lowerHalf, highlight: lowerHalf[2]?.id ?? null },
  },
  { name: '只有一个部门', props: { subject, rows: [sampleScoreRank(0, '135.20', '1')] } },
  { name: '一个也没有', props: { subject, rows: [] } },
  {
    name: '得分相同，名次并列',
    props: { subject, rows: [0, 1, 2].map((index) => sampleScoreRank(index, '120.00', '1')) },
  },
  {
    name: '中间缺名次，有的没有得分，有的没有排名',
    props: {
      subject,
      rows: [
        sampleScoreRank(0, '100', '1'),
        sampleScoreRank(1, null, '2'),
        sampleScoreRank(2, '86.5', '6'),
        sampleScoreRank(3, '90.25', null),
      ],
    },
  },
  {
    name: '只有排名',
    props: {
      subject,
      rows: [0, 1, 2].map((index) => sampleScoreRank(index, null, String(index + 1))),
    },
  },
  {
    name: '二十个部门',
    props: {
      subject,
      rows: Array.from({ length: 20 }, (_, index) =>
        sampleScoreRank(index, (140 - index * 1.37).toFixed(2), String(index + 1)),
      ),
    },
  },
  {
    name: '得分为零，相差十倍以上',
    props: {
      subject,
      rows: ['130.5', '12.25', '0'].map((score, index) =>
        sampleScoreRank(index, score, String(index + 1)),
      ),
    },
  },
];

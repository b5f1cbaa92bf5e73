import type { DifficultyRow } from '../../charts/assessment-rows.ts';
import type { Example } from '../example.ts';
import { sampleDifficulty } from './samples.ts';

interface Props {
  subject: string;
  rows: readonly DifficultyRow[];
}

const subject = '2020年样例类';
const reason = '系数单独印在表外，没有部门名称；个数和顺序都与前面的部门一致。';

export const examples: Example<Props>[] = [
  {
    name: '自评与评定都有，归属是推断的',
    props: {
      subject,
      rows: [
        sampleDifficulty(1, '1.4', '1.37', reason),
        sampleDifficulty(4, '1.4', '1.38', reason),
        sampleDifficulty(2, '1.5', '1.35', reason),
        sampleDifficulty(7, '1.2', '1.25', reason),
        sampleDifficulty(6, '1.3', '1.3', reason),
      ],
    },
  },
  {
    name: '只有评定',
    props: {
      subject,
      rows: Array.from({ length: 16 }, (_, index) =>
        sampleDifficulty(index, null, (1.1132 + index * 0.0033).toFixed(4)),
      ),
    },
  },
  {
    name: '只有自评',
    props: {
      subject,
      rows: ['1.2', '1.45', '1.1'].map((self, index) => sampleDifficulty(index, self, null)),
    },
  },
  {
    name: '有的只有一个系数，有的归属是推断的',
    props: {
      subject,
      rows: [
        sampleDifficulty(0, '1.00', '1.50'),
        sampleDifficulty(1, '1.41', '1.4', reason),
        sampleDifficulty(2, null, '1.2'),
        sampleDifficulty(3, '1.3', null),
      ],
    },
  },
  { name: '只有一个部门', props: { subject, rows: [sampleDifficulty(0, '1.3', '1.3')] } },
  { name: '一个也没有', props: { subject, rows: [] } },
  {
    name: '系数全都相同',
    props: { subject, rows: [0, 1, 2].map((index) => sampleDifficulty(index, '1.2', '1.2')) },
  },
  {
    name: '系数为零，相差十倍以上，二十个部门',
    props: {
      subject,
      rows: Array.from({ length: 20 }, (_, index) =>
        sampleDifficulty(index, (index * 0.12).toFixed(2), (1.3 - index * 0.05).toFixed(2)),
      ),
    },
  },
];

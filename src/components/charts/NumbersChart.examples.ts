import type { ChartFigure } from '../../charts/assessment-rows.ts';
import type { NumberedCommitment, PromisedNumber } from '../../charts/department-year.ts';
import { addresses } from '../../domain/address.ts';
import type { Example } from '../example.ts';

interface Props {
  subject: string;
  rows: readonly NumberedCommitment[];
}

const subject = '样例部门 2020年';

function sampleFigure(printed: string, line: number): ChartFigure {
  return {
    value: 0,
    printed,
    source: { id: 'sample', year: 2020, kind: 'commitments' },
    line,
    address: addresses.documents,
    inferred: null,
  };
}

/** A made-up number of a target, printed as given. */
function sampleNumber(
  printed: string,
  counts: string | null,
  changes: { basis?: PromisedNumber['target']['basis']; outcome?: string } = {},
): PromisedNumber {
  const { basis = 'level', outcome = null } = changes;
  return { counts, target: { ...sampleFigure(printed, 12), basis }, outcome };
}

/** A made-up commitment with numbers. */
function sampleRow(no: number, title: string, numbers: PromisedNumber[]): NumberedCommitment {
  return {
    commitment: { id: `2020/sample/${no}`, no, year: 2020, title: { text: title } },
    address: addresses.commitments,
    numbers,
    figures: [sampleFigure('', no)],
  };
}

export const examples: Example<Props>[] = [
  {
    name: '几个数，有的承诺没有数',
    props: {
      subject,
      rows: [
        sampleRow(1, '扩大学位供给', [
          sampleNumber('12所', '新建学校'),
          sampleNumber('1.3万个', '新增学位'),
          sampleNumber('100%', '符合条件的随迁子女入学率'),
        ]),
        sampleRow(2, '弘扬高尚师德', []),
      ],
    },
  },
  {
    name: '有结果，有变化，没有点明数的是什么',
    props: {
      subject,
      rows: [
        sampleRow(1, '办好民生实事', [
          sampleNumber('15家', '文旅驿站', { outcome: '17家' }),
          sampleNumber('10%', '投诉量', { basis: 'decrease' }),
          sampleNumber('前三', null),
        ]),
      ],
    },
  },
  {
    name: '标题和数都很长，二十个数',
    props: {
      subject,
      rows: [
        sampleRow(
          1,
          '全面推进国土空间综合整治和生态修复、优化营商环境和政务服务增值化改革攻坚行动',
          [
            sampleNumber('不少于12345678.25万平方米以上', '实施国土空间综合整治和生态修复的面积'),
            ...Array.from({ length: 19 }, (_, index) => sampleNumber(`${index + 1}个`, '项目')),
          ],
        ),
      ],
    },
  },
];

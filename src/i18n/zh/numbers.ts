import type { NumberedCommitment } from '../../charts/department-year.ts';
import type { PromisedNumbersWords } from '../../charts/promised-numbers.ts';
import { sayPrinted } from './changes.ts';

type Rows = readonly NumberedCommitment[];

function finding(rows: Rows): string {
  const numbers = rows.flatMap((row) => row.numbers);
  const answered = numbers.filter(({ outcome }) => outcome !== null).length;
  const told = answered === 0 ? '都未见结果公布' : `${answered}个有结果可对照`;
  return `${rows.length}项承诺的目标里有${numbers.length}个数，${told}`;
}

/** Words of the numbers that the commitments of a department's year state. */
export const numbers = {
  finding,
  note: (rows: Rows) =>
    `空心菱形后是目标里的数，照原文${rows.some((row) => row.numbers.some(({ outcome }) => outcome !== null)) ? '；圆点后是结果' : ''}。`,
  numbersLabel: (no, title) => `第${no}项 ${title}`,
  numberSaid: ({ basis, printed }) => sayPrinted({ quote: printed, basis }),
  outcome: '结果',
  noNumber: '没有读出可对照的数字',
  table: '图中的数字',
  numberHead: '目标里的数',
  outcomeHead: '结果',
  countsHead: '数的是什么',
  none: '未见',
  uncounted: '见原文',
  squares: (commitments: number) =>
    `${commitments}项承诺，目标里没有读出可对照的数字；一格是一项，空心的未见结果公布。`,
  morePanels: (department: string) => `${department}的全部指标`,
} as const satisfies PromisedNumbersWords & Record<string, unknown>;

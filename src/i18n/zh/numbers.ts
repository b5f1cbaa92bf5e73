import type { NumberedCommitment, NumberWords } from '../../charts/department-year.ts';

type Rows = readonly NumberedCommitment[];

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

function finding(rows: Rows): string {
  const targets = sum(rows.map((row) => row.targets));
  const answered = sum(rows.map((row) => row.answered));
  const told = answered === 0 ? '都未见结果公布' : `${answered}个有结果可对照`;
  return `${rows.length}项承诺的目标里有${targets}个数，${told}`;
}

/** Words of how many numbers the commitments of a department's year state. */
export const numbers = {
  finding,
  note: (rows: Rows) =>
    `一行一项承诺，横条越长，目标里的数越多${rows.some(({ answered }) => answered > 0) ? '；填实的部分有结果可对照' : '；空心的未见结果公布'}。数有多少，不说明承诺的轻重。`,
  numbersLabel: (no, title) => `第${no}项 ${title}`,
  numbersSaid: ({ targets }) => (targets === 0 ? '没有数' : `${targets}个数`),
  cut: '……',
  table: '图中的数字',
  commitmentHead: '承诺',
  targetsHead: '目标里的数',
  answeredHead: '有结果的',
  no: (no: number) => `第${no}项`,
  count: (count: number) => `${count}个`,
  none: '没有',
  squares: (commitments: number) =>
    `${commitments}项承诺，目标里没有读出可对照的数字；一格是一项，空心的未见结果公布。`,
  morePanels: (department: string) => `${department}的全部指标`,
} as const satisfies NumberWords & Record<string, unknown>;

import type { Coverage, CoverageCell } from '../../domain/coverage.ts';
import type { Category, Department } from '../../domain/department.ts';
import type { Example } from '../example.ts';
import type { Props } from './CoverageChart.astro';
import { sampleName } from './samples.ts';

const nothing: CoverageCell = {
  target: 0,
  outcome: 0,
  difficulty_self: 0,
  difficulty_rated: 0,
  score: 0,
  rank: 0,
};
const everything: CoverageCell = {
  target: 8,
  outcome: 8,
  difficulty_self: 1,
  difficulty_rated: 1,
  score: 1,
  rank: 1,
};
const targets: CoverageCell = { ...nothing, target: 5 };
const half: CoverageCell = { ...targets, difficulty_rated: 1 };

/** Names that no portal has, but as long as they get. */
const categories: Category[] = ['经济建设类', '社会发展类'].map((name, order) => ({
  id: `sample-${order}`,
  name,
  description: name,
  order,
}));

function department(index: number): Department {
  const name = sampleName(index);
  return {
    id: `sample-${index}`,
    name,
    short_name: name.replace(/^市/, ''),
    kind: 'government',
    printed_as: [],
    aliases: [],
    successors: [],
    order: index,
  };
}

/** A made-up coverage: a row for each list of cells, the first half of them of the first category. */
function sample(
  years: readonly { year: number; documents: number }[],
  rows: CoverageCell[][],
): Props {
  const departments = rows.map((_, index) => department(index));
  const of = (index: number) => ({
    departments: 0,
    commitments: 0,
    both: 0,
    ...totals(rows, index),
  });
  const coverage: Coverage = {
    years: years.map((year, index) => ({ ...year, ...of(index) })),
    rows: rows.map((cells, index) => ({
      department: `sample-${index}`,
      category: `sample-${index < rows.length / 2 ? 0 : 1}`,
      cells,
    })),
  };
  return { coverage, departments, categories, documents: [] };
}

function totals(rows: readonly CoverageCell[][], index: number) {
  const sum = { ...nothing };
  for (const cells of rows) {
    for (const facet of Object.keys(sum) as (keyof CoverageCell)[]) {
      sum[facet] += cells[index]?.[facet] ?? 0;
    }
  }
  return { totals: sum, departmentsWith: sum };
}

export const examples: Example<Props>[] = [
  {
    name: '都印了，印了一半，什么也没印，缺一年',
    props: sample(
      [
        { year: 2018, documents: 2 },
        { year: 2019, documents: 0 },
        { year: 2020, documents: 1 },
      ],
      [
        [everything, nothing, everything],
        [half, nothing, targets],
        [nothing, nothing, nothing],
        [targets, nothing, half],
      ],
    ),
  },
  {
    name: '二十个部门，六年',
    props: sample(
      [2015, 2016, 2017, 2018, 2019, 2020].map((year) => ({
        year,
        documents: year === 2018 ? 0 : 1,
      })),
      Array.from({ length: 20 }, (_, index) =>
        [0, 1, 2, 3, 4, 5].map((year) =>
          year === 3
            ? nothing
            : ([everything, half, targets, nothing][(index + year) % 4] ?? nothing),
        ),
      ),
    ),
  },
];

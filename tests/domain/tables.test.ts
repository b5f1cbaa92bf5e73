import { describe, expect, test } from 'vitest';
import { describeColumns } from '../../src/domain/columns.ts';
import {
  columnsOf,
  formatTable,
  type TableName,
  tableNames,
  toTables,
} from '../../src/domain/tables.ts';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { readCommittedContent } from '../content.ts';
import { makeCommitment } from './made-records.ts';
import { parseCsv } from './parse-csv.ts';

const content = readCommittedContent();
const link = (address: string) => `/base${address}`;
const tables = toTables(content, link);

function rowsOf(name: TableName) {
  return tables.find((table) => table.name === name)?.rows ?? [];
}

describe('the published tables', () => {
  test('hold every commitment once, with the sides the documents print', () => {
    const rows = rowsOf('commitments');
    expect(rows).toHaveLength(376);
    expect(new Set(rows.map((row) => row.id)).size).toBe(376);
    expect(rows.filter((row) => row.target !== null)).toHaveLength(315);
    expect(rows.filter((row) => row.outcome !== null)).toHaveLength(71);
    expect(rows.filter((row) => row.target !== null && row.outcome !== null)).toHaveLength(10);
  });

  test('hold an assessment for each department and year with a figure, each figure with its line', () => {
    expect(rowsOf('assessments')).toHaveLength(33);
    // Five self-rated and five rated coefficients, sixteen rated ones, fourteen scores and ranks.
    expect(rowsOf('assessment-sources')).toHaveLength(5 + 5 + 16 + 14 + 14);
  });

  test('hold all departments and documents', () => {
    expect(rowsOf('departments')).toHaveLength(47);
    expect(rowsOf('documents').map((row) => [row.id, row.lines])).toEqual([
      ['2022-commitments', 592],
      ['2022-outcomes', 84],
      ['2023-commitments', 545],
      ['2023-commitments-party', 85],
      ['2025-commitments', 88],
    ]);
  });

  test('say of one commitment what its two documents print', () => {
    expect(rowsOf('commitments').find((row) => row.id === '2022/health/4')).toEqual({
      id: '2022/health/4',
      url: '/base/commitments/2022/health/4/',
      year: 2022,
      category: 'social',
      category_inferred: false,
      department_id: 'health',
      department: '市卫生健康委',
      department_printed: '市卫生健康委',
      department_inferred: false,
      no: 4,
      title: '全力推进“湖有善育”',
      title_line_start: 40,
      title_line_end: 40,
      target:
        '健全生育成本分担机制，降低婚育、养育、教育负担；优化妇幼健康服务体系，加大生育支持服务，努力让群众怀得好、生得安、育得优。千人托位数达到3.2个。',
      target_document: '2022-commitments',
      target_line_start: 121,
      target_line_end: 122,
      outcome_title: '全力推进“湖有善育”',
      outcome:
        '“浙有善育”民生实事项目完成率位居全省第1。千人托位达3.56个,共建成向日葵亲子小屋153家,成为全国首个实现乡镇全覆盖的地市。完成适龄妇女“两癌”免费筛查8.3万人次。',
      outcome_document: '2022-outcomes',
      outcome_line_start: 71,
      outcome_line_end: 71,
    });
  });

  test('say of one assessment what is printed of it', () => {
    const rows = rowsOf('assessments');
    expect(rows.find((row) => row.year === 2022 && row.department_id === 'health')).toEqual({
      year: 2022,
      category: 'social',
      department_id: 'health',
      department: '市卫生健康委',
      difficulty_self: 1.4,
      difficulty_rated: 1.38,
      score: 132.98,
      rank: 2,
      document: '2022-outcomes',
      line: 68,
    });
  });

  test('tell a change from a level by what is compared', () => {
    const measures = rowsOf('comparisons').map((row) => [row.target_quote, row.measure]);
    expect(measures).toContainEqual(['10%', '低风险疾病死亡率、万人群众投诉举报比例（下降）']);
    expect(measures).toContainEqual(['一个百分点', '儿童青少年近视率（下降）']);
    expect(measures).toContainEqual(['30%', '电诈案件破案数和打击人数（增长）']);
    expect(measures).toContainEqual(['4.65个', '千人口托位']);
  });

  test('bound the target that is a range where it is met', () => {
    const ranges = rowsOf('comparisons').filter((row) => row.target_quote === '10-12项');
    expect(ranges).toMatchObject([{ target_comparator: '>=', target_value: 10 }]);
  });

  test('are the same whatever order their records come in', () => {
    const shuffled = toTables(
      {
        commitments: content.commitments.toReversed(),
        assessments: content.assessments.toReversed(),
        comparisons: content.comparisons,
        measures: content.measures.toReversed(),
        topics: content.topics.toReversed(),
        departments: content.departments.toReversed(),
        categories: content.categories.toReversed(),
        documents: content.documents.toReversed(),
        corrections: content.corrections.toReversed(),
        reviewedContinuations: content.reviewedContinuations.toReversed(),
      },
      link,
    );
    expect(shuffled).toEqual(tables);
  });

  test('refuse a row that breaks the contract, naming the table and the row', () => {
    const broken = { ...makeCommitment({ year: 2020, department: 'health', no: 1 }), year: 1020 };
    expect(() => toTables({ ...content, commitments: [broken] }, link)).toThrow(
      /data\/commitments, row 1/,
    );
  });
});

describe.each(tables)('the files of $name', (table) => {
  test('hold the same fields in CSV and in JSON', () => {
    const json: Record<string, unknown>[] = JSON.parse(formatTable(table, 'json'));
    const [header, ...lines] = parseCsv(formatTable(table, 'csv'));
    expect(header).toEqual(columnsOf(table.name));
    expect(lines).toEqual(
      json.map((row) =>
        Object.values(row).map((field) => {
          if (field === null) {
            return '';
          }
          return Array.isArray(field) ? field.join('|') : String(field);
        }),
      ),
    );
  });

  test('have every column in every JSON row, in the order of the contract', () => {
    const json: Record<string, unknown>[] = JSON.parse(formatTable(table, 'json'));
    expect(json.length).toBeGreaterThan(0);
    for (const row of json) {
      expect(Object.keys(row)).toEqual(columnsOf(table.name));
    }
  });

  test('have a word for each column and no word for another', () => {
    expect(Object.keys(dictionary.data.tables[table.name].columns)).toEqual(columnsOf(table.name));
  });
});

test('columns know their type and whether they may be absent', () => {
  const columns = describeColumns('assessments');
  expect(columns.find(({ name }) => name === 'score')).toEqual({
    name: 'score',
    type: 'number',
    nullable: true,
  });
  expect(columns.find(({ name }) => name === 'year')).toEqual({
    name: 'year',
    type: 'integer',
    nullable: false,
  });
  expect(describeColumns('departments').find(({ name }) => name === 'aliases')?.type).toBe('array');
  for (const name of tableNames) {
    expect(describeColumns(name).map((column) => column.name)).toEqual(columnsOf(name));
  }
});

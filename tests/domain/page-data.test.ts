import { expect, test } from 'vitest';
import { formatPageData, listDataPages } from '../../src/domain/page-data.ts';
import { type TableName, toTables } from '../../src/domain/tables.ts';
import { readCommittedContent } from '../content.ts';
import { parseCsv } from './parse-csv.ts';

const content = readCommittedContent();
const tables = toTables(content, (address) => address);
const pages = new Map(listDataPages(tables).map((page) => [page.address, page]));

function pageAt(address: string) {
  const page = pages.get(address);
  if (page === undefined) {
    throw new Error(`${address}: no such page`);
  }
  return page;
}

function rowsOf(name: TableName) {
  return tables.find((table) => table.name === name)?.rows ?? [];
}

test('every commitment, department, year, category, their pairs, topic and measure has its page', () => {
  const { commitments, measures, topics } = content;
  const kinds = (keys: readonly string[]) => new Set(keys).size;
  expect(pages.size).toBe(
    commitments.length +
      kinds(commitments.map(({ department }) => department)) +
      kinds(commitments.map(({ department, year }) => `${department}/${year}`)) +
      kinds(commitments.map(({ year }) => `${year}`)) +
      kinds(commitments.map(({ category }) => category)) +
      kinds(commitments.map(({ year, category }) => `${year}/${category}`)) +
      topics.length +
      measures.length +
      // All commitments on one page.
      1,
  );
});

test.each([
  ['/departments/health/', 'department_id', 'health', null],
  ['/departments/health/2022/', 'department_id', 'health', 2022],
  ['/years/2022/', 'year', 2022, 2022],
  ['/years/2022/social/', 'category', 'social', 2022],
  ['/categories/party/', 'category', 'party', null],
])('%s has exactly the commitments it shows', (address, column, value, year) => {
  const expected = rowsOf('commitments').filter(
    (row) => row[column] === value && (year === null || row.year === year),
  );
  expect(expected.length).toBeGreaterThan(0);
  expect(pageAt(address).records.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
});

test('a topic has exactly the commitments that were decided on', () => {
  for (const { id, commitments } of content.topics) {
    const ids = pageAt(`/topics/${id}/`).records.map((record) => record.id);
    expect(new Set(ids), id).toEqual(new Set(commitments));
    expect(ids, id).toHaveLength(commitments.length);
  }
});

test('a record is the commitment with the figures of its department and year, and its readings', () => {
  const [record] = pageAt('/commitments/2022/health/4/').records;
  expect(record).toEqual({
    ...rowsOf('commitments').find(({ id }) => id === '2022/health/4'),
    difficulty_self: 1.4,
    difficulty_rated: 1.38,
    score: 132.98,
    rank: 2,
    readings: rowsOf('comparisons')
      .filter((row) => row.commitment_id === '2022/health/4')
      .map(({ reading }) => reading),
  });
});

test('a department without a figure has none, not zero', () => {
  const bare = content.commitments.find(
    ({ year, department }) =>
      !content.assessments.some((one) => one.year === year && one.department === department),
  );
  const [record] = pageAt(`/commitments/${bare?.id}/`).records;
  expect(record).toMatchObject({ difficulty_self: null, score: null, rank: null });
});

test('the other tables hold what belongs to the commitments of the page, and nothing else', () => {
  const { tables: own, records } = pageAt('/departments/health/2022/');
  const ids = new Set(records.map(({ id }) => id));
  for (const name of ['quantities', 'comparisons', 'measures', 'corrections'] as const) {
    expect(own[name], name).toEqual(
      rowsOf(name).filter((row) => ids.has(String(row.commitment_id))),
    );
    expect(own[name]?.length, name).toBeGreaterThan(0);
  }
  expect(own.assessment_sources).toEqual(
    rowsOf('assessment-sources').filter(
      (row) => row.year === 2022 && row.department_id === 'health',
    ),
  );
});

test('a measure has its points', () => {
  expect(pageAt('/measures/childcare-places-per-thousand/').records).toEqual(
    rowsOf('measures').filter((row) => row.measure_id === 'childcare-places-per-thousand'),
  );
});

test('CSV and JSON of a page say the same, and JSON of which edition', () => {
  const page = pageAt('/years/2022/economic/');
  const csv = formatPageData(page, 'csv', 'e');
  // By this mark Excel knows UTF-8.
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  const [header, ...lines] = parseCsv(csv.slice(1));
  const json = JSON.parse(formatPageData(page, 'json', '2026-01-31-aaaaaaaaaaaa'));
  expect(json.edition).toBe('2026-01-31-aaaaaaaaaaaa');
  expect(json.page).toBe('/years/2022/economic/');
  expect(header).toEqual(Object.keys(json.records[0]));
  expect(lines).toHaveLength(json.records.length);
});

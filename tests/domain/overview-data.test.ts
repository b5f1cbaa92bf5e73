import { expect, test } from 'vitest';
import { countExtent } from '../../src/domain/extent.ts';
import { listOverviewPages } from '../../src/domain/overview-data.ts';
import { toTables } from '../../src/domain/tables.ts';
import { readCommittedContent } from '../content.ts';

const content = readCommittedContent();
const tables = toTables(content, (address) => address);
const pages = new Map(
  listOverviewPages(tables, content.documents).map((page) => [page.address, page.records]),
);
const rowsAt = (address: string) => pages.get(address) ?? [];

test('the years are counted as their page shows them, and a year without a document is a row of zeros', () => {
  const rows = rowsAt('/years/');
  expect(rows.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025]);
  for (const { year, commitments, targets, outcomes, both, score } of rows) {
    const own = content.commitments.filter((one) => one.year === year);
    const extent = countExtent(own);
    expect([commitments, targets, outcomes, both], String(year)).toEqual([
      extent.commitments,
      extent.targets,
      extent.outcomes,
      extent.both,
    ]);
    expect(score).toBe(
      content.assessments.filter((one) => one.year === year && one.score !== null).length,
    );
  }
  expect(rows.find(({ year }) => year === 2024)).toMatchObject({ documents: 0, departments: 0 });
  expect(rows.find(({ year }) => year === 2022)).toMatchObject({ documents: 2 });
});

test('parts of a year add up to it, and each names what it is', () => {
  for (const address of ['/categories/', '/departments/', '/coverage/']) {
    for (const whole of rowsAt('/years/').filter(({ commitments }) => commitments !== 0)) {
      const parts = rowsAt(address).filter(({ year }) => year === whole.year);
      for (const column of ['departments', 'commitments', 'targets', 'outcomes', 'rank']) {
        const sum = parts.reduce((all, row) => all + Number(row[column]), 0);
        expect(sum, `${address} ${whole.year} ${column}`).toBe(whole[column]);
      }
      expect(parts.every(({ category }) => category !== null)).toBe(true);
      expect(parts.every((row) => (row.department !== null) === (address !== '/categories/'))).toBe(
        true,
      );
    }
  }
});

test('the runs of a document, joined, are the document, and say which commitment they became', () => {
  for (const { id, lines, spans } of content.documents) {
    const rows = rowsAt(`/documents/${id}/`);
    const joined = lines.map((_, index) =>
      rows
        .filter(({ line }) => line === index + 1)
        .map(({ text }) => text)
        .join(''),
    );
    expect(joined).toEqual(lines);
    expect(rows.filter(({ usage }) => usage !== null)).toHaveLength(spans.length);
    const ids = new Set(rows.map((row) => row.commitment_id));
    expect(ids.size).toBeGreaterThan(60);
  }
});

test('pages that show a whole table have the whole table', () => {
  for (const name of ['measures', 'documents', 'corrections'] as const) {
    expect(rowsAt(`/${name}/`)).toEqual(tables.find((table) => table.name === name)?.rows);
  }
});

import { expect, test } from 'vitest';
import { publish, readText } from '../data/made-publication.ts';
import { parseCsv } from '../domain/parse-csv.ts';

const publication = publish();

/** Rows of a published CSV, by column. */
function rows(name: string): Record<string, string>[] {
  const [head = [], ...body] = parseCsv(readText(publication, `/data/${name}.csv`));
  return body.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])));
}

const commitments = new Map(rows('commitments').map((row) => [row.id, row]));

/** The published text that offsets count in, as the description of the columns tells a reader to find it. */
function fieldOf({ commitment_id, side, field }: Record<string, string>): string {
  const { title, target, outcome_title, outcome } = commitments.get(commitment_id) ?? {};
  if (field === 'text') {
    return (side === 'target' ? target : outcome) ?? '';
  }
  return (side === 'outcome' && outcome_title !== '' ? outcome_title : title) ?? '';
}

test('every quantity of the published CSV stands between its offsets in the published commitments', () => {
  const quantities = rows('quantities');
  expect(quantities.length).toBeGreaterThan(1000);
  for (const row of quantities) {
    expect(fieldOf(row).slice(Number(row.start), Number(row.end)), JSON.stringify(row)).toBe(
      row.quote,
    );
  }
});

test('titles of outcomes whose target is not in the documents count in the title itself', () => {
  const titles = rows('quantities').filter(
    ({ side, field }) => side === 'outcome' && field === 'title',
  );
  const without = titles.filter(
    ({ commitment_id }) => commitments.get(commitment_id ?? '')?.target === '',
  );
  expect(titles.length).toBe(14);
  expect(without.length).toBe(titles.length);
});

import { describe, expect, it } from 'vitest';
import { citedQuantity, numberQuantities } from '../../src/domain/quantity/numbered.ts';
import { readStatement } from '../../src/domain/quantity/read-statement.ts';
import { makeCommitment } from '../domain/made-records.ts';

const commitment = makeCommitment({
  year: 2022,
  title: '新增学校5所',
  target: '新增学位100个',
  outcome: '新增学位120个，新增学校5所',
});
for (const side of ['target', 'outcome'] as const) {
  const each = commitment[side];
  if (each !== null) {
    const read = readStatement({
      side,
      year: 2022,
      title: each.title.text,
      text: each.text.text,
    });
    each.title.quantities = read.title;
    each.text.quantities = read.text;
  }
}

describe('the numbers of quantities within a commitment', () => {
  it('run through target title, target text, outcome title, outcome text', () => {
    expect(
      numberQuantities(commitment).map(
        ({ no, side, field, quantity }) => `${no} ${side} ${field} ${quantity.quote}`,
      ),
    ).toEqual([
      '1 target title 5所',
      '2 target text 100个',
      '3 outcome title 5所',
      '4 outcome text 120个',
      '5 outcome text 5所',
    ]);
  });

  it('are found from what a comparison cites', () => {
    const cite = (document: string, field: 'title' | 'text' | null, start: number | null) =>
      citedQuantity(commitment, { document, field, start })?.no ?? null;
    expect(cite('2022-commitments', 'text', 4)).toBe(2);
    expect(cite('2022-outcomes', 'text', 4)).toBe(4);
    expect(cite('2022-outcomes', 'title', 4)).toBe(3);
    expect(cite('2022-outcomes', 'text', 5)).toBeNull();
    expect(cite('2022-outcomes', null, null)).toBeNull();
  });
});

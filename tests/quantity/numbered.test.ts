import { describe, expect, it } from 'vitest';
import { citedQuantity, numberQuantities } from '../../src/domain/quantity/numbered.ts';
import { formatPlace, parsePlaces } from '../../src/domain/quantity/published-places.ts';
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

  const published = (lines: string[]) => ({
    ...commitment,
    places: parsePlaces(lines.join('\n')).get('/commitments/2022/health/1/') ?? [],
  });
  const page = '/commitments/2022/health/1/';

  it('stay with what was published, and what is new is counted on', () => {
    const outcomeFirst = published([
      `${page}#q1 outcome title 4-6 5所`,
      `${page}#q2 outcome text 4-8 120个`,
      `${page}#q3 outcome text 13-15 5所`,
    ]);
    expect(numberQuantities(outcomeFirst).map(({ no, side }) => `${no} ${side}`)).toEqual([
      '4 target',
      '5 target',
      '1 outcome',
      '2 outcome',
      '3 outcome',
    ]);
  });

  it('are never given to another: what is gone keeps its number, and has it back when it is read again', () => {
    const gone = published([
      `${page}#q1 target text 90-92 3年`,
      `${page}#q2 target text 93-95 gone 4年`,
      `${page}#q7 target title 3-6 gone 校5所`,
    ]);
    expect(numberQuantities(gone).map(({ no }) => no)).toEqual([7, 8, 9, 10, 11]);
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

describe('the list of published numbers', () => {
  const line = '/commitments/2022/health/4/#q2 target text 39-43 3.2个';

  it('is read as it is written', () => {
    const page = '/commitments/2022/health/4/';
    for (const each of [line, line.replace(' 3.2个', ' gone 3.2个')]) {
      const [place] = parsePlaces(each).get(page) ?? [];
      expect(place && formatPlace(page, place)).toBe(each);
    }
  });

  it('goes along with a page that moves', () => {
    const [from, to] = ['/commitments/2022/health/4/', '/commitments/2022/well-being/4/'];
    expect([...parsePlaces(line, [{ from, to, reason: '改名' }]).keys()]).toEqual([to]);
  });

  it('says which line is none', () => {
    expect(() => parsePlaces('/commitments/2022/health/4/#q2')).toThrow(/not a place, found "/);
  });
});

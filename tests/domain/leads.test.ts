import { describe, expect, test } from 'vitest';
import { leadCells } from '../../src/components/leads/lead-cells.ts';
import { scopeNoteOf } from '../../src/domain/comparison/scope-note.ts';
import { type Lead, type LeadId, leadIds } from '../../src/domain/lead.ts';
import { excessOf } from '../../src/domain/lead-excesses.ts';
import { listLeads } from '../../src/domain/leads.ts';
import { makeComparison } from '../comparison/made-comparison.ts';
import { listingSource } from '../listing/source.ts';

const source = listingSource();
const leads = listLeads(source);

function lead(id: LeadId): Lead {
  const found = leads.find((each) => each.id === id);
  if (found === undefined) {
    throw new Error(`no list ${id}`);
  }
  return found;
}

const rowsOf = (id: LeadId) =>
  lead(id).rows.map(({ commitment, values }) => [commitment.id, values]);

describe('lists of leads, made from the documents', () => {
  test('are in the order in which they are offered, each chosen from more than it holds', () => {
    expect(leads.map(({ id }) => id)).toEqual(leadIds);
    for (const { rows, of } of leads) {
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.length).toBeLessThan(of);
    }
  });

  test('lead from every row to a line that prints what was found', () => {
    for (const { commitment, places } of leads.flatMap(({ rows }) => rows)) {
      expect(places.length, commitment.id).toBeGreaterThan(0);
      for (const { document, line } of places) {
        expect(source.document(document).lines[line - 1]?.trim()).not.toBe('');
      }
    }
  });

  test('have a value for each of their columns', () => {
    for (const { columns, rows } of leads) {
      for (const { values } of rows) {
        expect(Object.keys(values)).toEqual(columns);
      }
    }
  });

  test('the largest excess comes first', () => {
    const [first] = rowsOf('largest-excess');
    expect(first).toEqual([
      '2022/culture-tourism/1',
      {
        counts: '重大文旅项目投资',
        target: '突破300亿元',
        target_printed: true,
        target_sentence:
          '构建高能级度假产业链，引项目、扩投资、促升级，力争重大文旅项目完成年度投资突破300亿元，确保项目投资指数在全省“保三争二拼第一”。',
        outcome: '450亿元',
        outcome_sentence: '完成投资450亿元,创历史新高,投资指数保持全省前三。',
        as_of: null,
        ratio: 1.5,
        match: 'near',
      },
    ]);
    const ratios = lead('largest-excess').rows.map(({ values }) => Number(values.ratio));
    expect(ratios).toEqual(ratios.toSorted((a, b) => b - a));
    expect(ratios.every((ratio) => ratio > 1)).toBe(true);
  });

  test('an excess of numbers in scopes that are near says so', () => {
    const near = lead('largest-excess').rows.filter(({ values }) => values.match === 'near');
    expect(near.length).toBeGreaterThan(0);
    const cells = near.flatMap((row) => leadCells(lead('largest-excess'), row, source));
    const marked = cells.filter((cell) => JSON.stringify(cell).includes('口径相近'));
    expect(marked).toHaveLength(near.length);
    // Of the same commitments the pages remark on the scope.
    const remarked = source.comparisons.flatMap((each) =>
      each.reading === 'exceeded' && scopeNoteOf(each, source.measures) !== null
        ? [each.commitment]
        : [],
    );
    expect(remarked).toEqual(expect.arrayContaining(near.map(({ commitment }) => commitment.id)));
  });

  test('a target below what had been reported names both numbers and both lines', () => {
    const [first] = lead('below-reached').rows;
    expect(first?.measure?.name).toBe('职业技能培训人次');
    expect(first?.values).toMatchObject({
      earlier_year: 2022,
      earlier: '14.55万人次',
      target: '5万人次以上',
    });
    expect(first?.places.map(({ document }) => document)).toEqual([
      '2022-outcomes',
      '2025-commitments',
    ]);
  });

  test('a target is lowered against the target before, not against an outcome', () => {
    const kinds = lead('target-lowered').rows.flatMap(({ places }) =>
      places.map(({ document }) => source.document(document).kind),
    );
    expect(new Set(kinds)).toEqual(new Set(['commitments']));
    expect(rowsOf('target-lowered')).toContainEqual([
      '2025/education/4',
      expect.objectContaining({ earlier: '1.3万个', target: '7000个' }),
    ]);
  });

  test('a title has changed where more than its typography has', () => {
    const { rows, of } = lead('title-changed');
    expect(of).toBe(source.commitments.filter(({ target, outcome }) => target && outcome).length);
    expect(rows.map(({ commitment }) => commitment.id)).toEqual([
      '2022/culture-tourism/5',
      '2022/health/5',
    ]);
  });

  test('no number is there where no quantity is read as a target', () => {
    const { rows, of } = lead('no-number');
    const promised = source.commitments.flatMap(({ id, target }) =>
      target === null ? [] : [{ id, target }],
    );
    const without = promised.filter(({ target }) =>
      [target.title, target.text]
        .flatMap(({ quantities }) => quantities)
        .every(({ role }) => role !== 'target' && role !== 'stretch'),
    );
    // Its numbers (总投资11.3亿元，172亩) are no targets, but they are numbers.
    const withAmounts = ['2023/supply-marketing/1'];
    expect(of).toBe(promised.length);
    expect(new Set(rows.map(({ commitment }) => commitment.id))).toEqual(
      new Set(without.map(({ id }) => id).filter((id) => !withAmounts.includes(id))),
    );
  });

  test('not seen again is counted out of what could have been seen again', () => {
    const { rows, of } = lead('not-seen-again');
    const later = new Set(
      source.commitments.map(({ department, year }) => `${department} ${year}`),
    );
    for (const { commitment, values } of rows) {
      expect(values.next_year).toBeGreaterThan(commitment.year);
      expect(later).toContain(`${commitment.department} ${values.next_year}`);
    }
    const latest = Math.max(...source.commitments.map(({ year }) => year));
    expect(of).toBeLessThanOrEqual(source.commitments.filter(({ year }) => year < latest).length);
  });
});

describe('how many times the target an outcome is', () => {
  const { target, outcome } = makeComparison();
  const sideOf = { target: target ?? undefined, outcome: outcome ?? undefined };

  test('is told of two plain numbers of one unit', () => {
    expect(excessOf(makeComparison())).toBeCloseTo(14 / 12);
  });

  test('works multipliers in', () => {
    const inTenThousands = { ...sideOf.target, value: 2, unit: '万家' };
    const reached = { ...sideOf.outcome, value: 30_000 };
    expect(excessOf(makeComparison({ target: inTenThousands, outcome: reached } as never))).toBe(
      1.5,
    );
  });

  test.each([
    ['of ranks', { unit: '名次' }, { unit: '名次' }],
    ['of other units', {}, { unit: '个' }],
    ['of months', { unit: '月' }, { unit: '月' }],
    ['from zero', { value: 0 }, {}],
    ['of a range', { value_max: 20 }, {}],
    ['of an approximate target', { comparator: '~' }, {}],
    ['of a bound', {}, { comparator: '>=' }],
    ['of what was only expected', {}, { forecast: true }],
    ['of what is not printed', { value: null }, {}],
  ])('is not told %s', (_, changedTarget, changedOutcome) => {
    const made = {
      target: { ...sideOf.target, ...changedTarget },
      outcome: { ...sideOf.outcome, ...changedOutcome },
    };
    expect(excessOf(makeComparison(made as never))).toBeNull();
  });

  test('is not told where less is better', () => {
    expect(excessOf(makeComparison({ direction: 'lower' }))).toBeNull();
  });
});

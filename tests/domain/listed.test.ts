import { describe, expect, test } from 'vitest';
import { isHeld } from '../../src/domain/comparison/tally.ts';
import { toListedCommitments } from '../../src/domain/listed-commitments.ts';
import { toListedTargets } from '../../src/domain/listed-targets.ts';
import { listingSource } from '../listing/source.ts';

const source = listingSource();
const targets = toListedTargets(source);
const commitments = toListedCommitments(source);

describe('target quantities', () => {
  test('are as many as the site counts elsewhere', () => {
    const counted = source.comparisons.filter(
      (comparison) => isHeld(comparison) || comparison.reading === 'no-outcome',
    );
    expect(targets.length).toBe(counted.filter(({ target }) => target !== null).length);
    expect(targets.length).toBeGreaterThan(500);
  });

  test('stand in their sentence where the row says, on the line that it names', () => {
    for (const { quote, quote_start: start, sentence, document, line } of targets) {
      if (quote !== null && start !== null) {
        expect(sentence.slice(start, start + quote.length)).toBe(quote);
        const printed = source.document(document).lines[line - 1] ?? '';
        // A number may be torn by the end of its line: its first character stands on it.
        expect(printed).toContain(quote.charAt(0));
      }
    }
  });

  test('are not printed only where they follow from the outcome', () => {
    const implied = targets.filter(({ quote }) => quote === null);
    expect(implied.every(({ reason }) => reason === 'implied-target')).toBe(true);
    expect(implied.map(({ commitment_id, value, unit }) => [commitment_id, value, unit])).toEqual([
      ['2022/commerce/2', 600, '家'],
    ]);
  });

  test('have their multiplier worked in beside what is printed', () => {
    const row = targets.find(({ quote }) => quote === '突破300亿元');
    expect(row).toMatchObject({
      comparator: '>',
      value: 300,
      unit: '亿元',
      base_value: 30_000_000_000,
      base_unit: '元',
      outcome_quote: '450亿元',
      reading: 'exceeded',
    });
  });

  test('say of a change that it is one', () => {
    const row = targets.find((each) => each.commitment_id === '2022/public-security/2');
    expect(row).toMatchObject({ counts: '电诈警情（下降）', value: 30, unit: '%' });
  });

  test('carry the coefficients of their department and year where these are published', () => {
    const rated = targets.filter(({ difficulty_rated: rating }) => rating !== null);
    expect(rated.length).toBeGreaterThan(0);
    for (const { year, department_id: department, difficulty_rated: rating } of rated) {
      const assessment = source.assessments.find(
        (each) => each.year === year && each.department === department,
      );
      expect(rating).toBe(assessment?.difficulty_rated?.value);
    }
  });
});

describe('commitments', () => {
  test('are all there, in their order', () => {
    expect(commitments.map((row) => row.commitment_id)).toEqual(
      source.commitments.map(({ id }) => id),
    );
  });

  test('count the rows that the targets have of them', () => {
    for (const { commitment_id: id, targets: count, readings } of commitments) {
      const own = targets.filter((row) => row.commitment_id === id);
      expect([count, readings]).toEqual([own.length, own.map(({ reading }) => reading)]);
    }
  });

  test('say nothing of a side that is not in the documents', () => {
    const row = commitments.find(({ target }) => target === null);
    expect(row).toMatchObject({ target_document: null, target_line: null });
    expect(row?.outcome).not.toBeNull();
  });
});

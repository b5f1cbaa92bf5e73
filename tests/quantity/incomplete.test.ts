import { expect, test } from 'vitest';
import { compareCommitment } from '../../src/domain/comparison/compare.ts';
import { splitUnit } from '../../src/domain/quantity/magnitude.ts';
import { numberQuantities } from '../../src/domain/quantity/numbered.ts';
import type { Quantity } from '../../src/domain/quantity/quantity.ts';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { readCommittedContent } from '../content.ts';

const { commitments } = readCommittedContent();
const states = new Set(['target', 'stretch', 'result', 'forecast']);

/** What a commitment's page says of each number whose number or unit is not printed. */
function said(isMissing: (quantity: Quantity) => boolean): [string, string][] {
  return commitments.flatMap((commitment) =>
    numberQuantities(commitment)
      .map(({ quantity }) => quantity)
      .filter((quantity) => states.has(quantity.role) && isMissing(quantity))
      .map((quantity): [string, string] => [
        `${commitment.id} ${quantity.quote}`,
        dictionary.readings.say(quantity),
      ]),
  );
}

test('a unit without its number is read without a value, and the page says that none is printed', () => {
  const missing = said(({ value }) => value === null);
  expect(missing.map(([place]) => place).sort()).toEqual([
    '2022/sports/3 超亿元',
    '2023/finance-office/2 破万亿',
    '2023/finance-office/4 超百亿',
    '2023/supply-marketing/5 亿元以上',
  ]);
  for (const [place, words] of missing) {
    expect(words, place).toContain('没有写数字');
  }
});

test('a number without its unit is read without one, and the page says that none is printed', () => {
  const missing = said(({ value, unit }) => value !== null && splitUnit(unit).base === '');
  expect(missing.length).toBeGreaterThan(10);
  for (const [place, words] of missing) {
    expect(words, place).toContain('原文没有单位');
  }
});

test('a target that lacks either is held against no outcome', () => {
  const lacking = commitments
    .flatMap(compareCommitment)
    .filter(({ target }) => target !== null && (target.value === null || target.unit === null));
  expect(lacking.length).toBeGreaterThan(0);
  for (const { reading } of lacking) {
    expect(['undetermined', 'no-outcome']).toContain(reading);
  }
});

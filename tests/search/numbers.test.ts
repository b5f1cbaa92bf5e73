import { describe, expect, test } from 'vitest';
import { toBase } from '../../src/domain/quantity/magnitude.ts';
import { memoryEngine } from '../../src/search/build/memory-engine.ts';
import type { SearchQuantity } from '../../src/search/records.ts';
import { readPortalData } from './portal-data.ts';

const data = readPortalData();
const { search } = memoryEngine(data);

/** Commitments with a quantity, either end of a range, that a rule allows; read from the content itself. */
function having(is: (value: number, base: string) => boolean): string[] {
  const baseOf = (unit: string | null) => (unit ?? '').replace(/^(?:[千百]?[万亿]|千)+/, '');
  const allows = ([, , , value, valueMax, unit]: SearchQuantity) =>
    [value, valueMax ?? value].some((each) => is(toBase(each, unit), baseOf(unit)));
  return data.records
    .filter(({ quantities }) => quantities.some(allows))
    .map(({ id }) => id)
    .sort();
}

describe('numbers are found by value and unit', () => {
  test.each<[string, (value: number, base: string) => boolean]>([
    ['≥100 家', (value, base) => base === '家' && value >= 100],
    ['>50 亿元', (value, base) => base === '元' && value > 5e9],
    ['100..500', (value) => value >= 100 && value <= 500],
    ['<1 万人', (value, base) => base === '人' && value < 1e4],
    ['=100%', (value, base) => base === '%' && value === 100],
    ['10…20 个', (value, base) => base === '个' && value >= 10 && value <= 20],
  ])('%s', async (query, is) => {
    const { ids } = await search(query);
    const expected = having(is);
    expect(expected.length).toBeGreaterThan(2);
    expect(ids.toSorted()).toEqual(expected);
  });

  test.each(['300个', '5%', '100家'])('%s finds it as printed, and by its value', async (query) => {
    const [, digits = '', unit = ''] = /^(\d+)(.+)$/.exec(query) ?? [];
    const { ids } = await search(query);
    const valued = having((value, base) => value === Number(digits) && base === unit);
    expect(valued.length).toBeGreaterThan(0);
    expect(ids).toEqual(expect.arrayContaining(valued));
  });

  test('what stands as typed is the exact group, the rest is similar', async () => {
    const [exact, similar] = (await search('≤5%')).groups;
    const printed = data.records.filter(({ target, outcome }) =>
      `${target}${outcome}`.replaceAll('％', '%').includes('≤5%'),
    );
    expect(exact?.ids.toSorted()).toEqual(printed.map(({ id }) => id).sort());
    expect(similar?.ids.length).toBeGreaterThan(0);
  });

  test('words narrow a condition further', async () => {
    const both = (await search('企业 ≥100 家')).ids;
    const words = new Set((await search('企业', { also: false })).ids);
    const numbers = new Set((await search('≥100 家')).ids);
    expect(both.length).toBeGreaterThan(0);
    expect(both.every((id) => words.has(id) && numbers.has(id))).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import { toBase } from '../../src/domain/quantity/magnitude.ts';
import { memoryEngine } from '../../src/search/build/memory-engine.ts';
import type { SearchQuantity } from '../../src/search/records.ts';
import { readPortalData } from './portal-data.ts';
import { scan } from './scan.ts';

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
    const { ids, groups } = await search(query);
    const expected = having(is);
    expect(expected.length).toBeGreaterThan(2);
    expect(ids.toSorted()).toEqual(expected);
    // However it is printed: 0.02万家 is no less ≥100 家 than 200家.
    expect(groups.map((group) => group.ids.length)).toEqual([ids.length, 0]);
  });

  test.each(['300个', '5%', '100家'])('%s finds it as printed, and by its value', async (query) => {
    const [, digits = '', unit = ''] = /^(\d+)(.+)$/.exec(query) ?? [];
    const { ids } = await search(query);
    const valued = having((value, base) => value === Number(digits) && base === unit);
    expect(valued.length).toBeGreaterThan(0);
    expect(ids).toEqual(expect.arrayContaining(valued));
  });

  test('what meets a condition is exact, and what is printed as typed comes first', async () => {
    const [exact, similar] = (await search('≤5%')).groups;
    const printed = scan(data, '≤5%');
    const met = having((value, base) => base === '%' && value <= 5);
    expect(met.length).toBeGreaterThan(printed.length);
    expect(exact?.ids.toSorted()).toEqual([...new Set([...printed, ...met])].sort());
    expect(exact?.ids.slice(0, printed.length).toSorted()).toEqual(printed);
    expect(similar?.ids).toEqual([]);
  });

  test.each([
    ['》50 亿元', '>50 亿元'],
    ['》=50 亿元', '>=50 亿元'],
    ['《5%', '<5%'],
    ['《=5%', '<=5%'],
  ])('%s, as an input method gives it, is %s', async (typed, meant) => {
    const [bracket, sign] = await Promise.all([search(typed), search(meant)]);
    expect(bracket.groups).toEqual(sign.groups);
    expect(bracket.total).toBeGreaterThan(0);
  });

  test('in quotation marks a condition is characters', async () => {
    const [exact, similar] = (await search('"≤5%"')).groups;
    expect(exact?.ids.toSorted()).toEqual(scan(data, '≤5%'));
    expect(similar?.ids).toEqual([]);
  });

  test('of several conditions one is enough', async () => {
    const { ids } = await search('≥100 家|>50 亿元');
    const expected = having(
      (value, base) => (base === '家' && value >= 100) || (base === '元' && value > 5e9),
    );
    expect(ids.toSorted()).toEqual(expected);
  });

  test('words narrow a condition further', async () => {
    const both = (await search('企业 ≥100 家')).ids;
    const words = new Set((await search('企业', { also: false })).ids);
    const numbers = new Set((await search('≥100 家')).ids);
    expect(both.length).toBeGreaterThan(0);
    expect(both.every((id) => words.has(id) && numbers.has(id))).toBe(true);
  });
});

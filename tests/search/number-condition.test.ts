import { describe, expect, test } from 'vitest';
import { meets, readCondition, readValue } from '../../src/search/number-condition.ts';

const units = ['家', '元', '%', '个', '人', '平方米', ''];

/** A condition as mathematicians write it, with its unit. */
function said(query: string): string | null {
  const read = readCondition(query, units);
  if (read === null || read.length !== query.length) {
    return null;
  }
  const { low, high, lowOpen, highOpen, unit } = read.condition;
  return `${lowOpen ? '(' : '['}${low}, ${high}${highOpen ? ')' : ']'} ${unit ?? '*'}`;
}

describe('a condition', () => {
  test.each([
    ['≥100 家', '[100, Infinity] 家'],
    ['>=100家', '[100, Infinity] 家'],
    ['》=100家', '[100, Infinity] 家'],
    ['>50 亿元', '(5000000000, Infinity] 元'],
    ['＞50亿元', '(5000000000, Infinity] 元'],
    ['≤5%', '[-Infinity, 5] %'],
    ['<５％', '[-Infinity, 5) %'],
    ['=3.5', '[3.5, 3.5] *'],
    ['100..500', '[100, 500] *'],
    ['500..100 家', '[100, 500] 家'],
    ['100。。500', '[100, 500] *'],
    ['50亿元..100亿元', '[5000000000, 10000000000] 元'],
    ['50亿..100亿', '[5000000000, 10000000000] *'],
    ['50亿..100亿元', '[5000000000, 10000000000] 元'],
    ['50 万元 .. 1 亿元', '[500000, 100000000] 元'],
    ['50..100亿元', '[5000000000, 10000000000] 元'],
    ['50亿元..100', '[5000000000, 10000000000] 元'],
    ['3.5…4 万人', '[35000, 40000] 人'],
    ['≥1,200 元', '[1200, Infinity] 元'],
    ['>50亿', '(5000000000, Infinity] *'],
  ])('%s is %s', (query, expected) => {
    expect(said(query)).toBe(expected);
  });

  test.each([
    '100',
    '300个',
    '养老',
    '≥',
    '≥100托位',
    '2022-2023',
    '1+1',
    '《2022年',
    '50家..100个',
    '2022年..2023年',
  ])('%s is none', (query) => {
    expect(said(query)).toBeNull();
  });
});

describe('a number with its unit', () => {
  test('is its value', () => {
    expect(readValue('0.3亿元', units)).toMatchObject({ low: 3e7, high: 3e7, unit: '元' });
    expect(readValue('5%', units)).toMatchObject({ low: 5, unit: '%' });
  });

  test('is none without a unit that is known', () => {
    expect(readValue('2022', units)).toBeNull();
    expect(readValue('300托位', units)).toBeNull();
  });
});

describe('a value meets a condition', () => {
  const over = { low: 5e9, high: Number.POSITIVE_INFINITY, lowOpen: true, highOpen: false };

  test.each([
    [60, '亿元', true],
    [50, '亿元', false],
    [600_000, '万元', true],
    [60, '亿美元', false],
    [60, null, false],
  ])('%s %s: %s', (value, unit, expected) => {
    expect(meets(value, unit, { ...over, unit: '元' })).toBe(expected);
  });

  test('of any unit where none is asked for', () => {
    expect(meets(60, '亿美元', { ...over, unit: null })).toBe(true);
  });
});

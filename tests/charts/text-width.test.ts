import { expect, test } from 'vitest';
import { textWidth, widest, wrapText } from '../../src/charts/text-width.ts';
import { departments } from './portal-rows.ts';

test('an ideograph and a full-width mark are as wide as the font size', () => {
  expect(textWidth('市教育局', 16)).toBe(64);
  expect(textWidth('（分）', 16)).toBe(48);
});

test('digits are narrower than ideographs and wider than points', () => {
  expect(textWidth('8', 10)).toBeLessThan(textWidth('八', 10));
  expect(textWidth('8', 10)).toBeGreaterThan(textWidth('.', 10));
});

test('the widest of no texts is 0', () => {
  expect(widest([], 16)).toBe(0);
});

test('wrapping loses no character of any name and keeps every line within the width', () => {
  for (const { name } of departments) {
    const lines = wrapText(name, 16, 60);
    expect(lines.join('')).toBe(name);
    for (const line of lines) {
      expect(textWidth(line, 16)).toBeLessThanOrEqual(60);
    }
  }
});

test('a character wider than the column has a line of its own', () => {
  expect(wrapText('市局', 16, 4)).toEqual(['市', '局']);
});

import { describe, expect, test } from 'vitest';
import { type Field, formatCsv, formatExcelCsv } from '../../src/domain/csv.ts';

const body = (value: Parameters<typeof formatCsv>[1][number][string]) =>
  formatCsv(['a'], [{ a: value }]).slice('a\r\n'.length);

test('a table begins with its header and ends every line with CRLF', () => {
  expect(formatCsv(['id', 'no'], [{ id: 'x', no: 1 }])).toBe('id,no\r\nx,1\r\n');
});

test('columns come in their order, whatever order the row has', () => {
  expect(formatCsv(['a', 'b'], [{ b: 2, a: 1 }])).toBe('a,b\r\n1,2\r\n');
});

test('a table without rows is its header', () => {
  expect(formatCsv(['a', 'b'], [])).toBe('a,b\r\n');
});

test('a field with a comma, a quote or a line break is quoted, quotes doubled', () => {
  expect(body('一,二')).toBe('"一,二"\r\n');
  expect(body('他说"好"')).toBe('"他说""好"""\r\n');
  expect(body('一\n二')).toBe('"一\n二"\r\n');
  expect(body('一\r\n二')).toBe('"一\r\n二"\r\n');
});

test('full-width commas and quotes need no quoting', () => {
  expect(body('“一”，二')).toBe('“一”，二\r\n');
});

test('an absent value is an empty field, not a word and not a zero', () => {
  expect(body(null)).toBe('\r\n');
});

test('booleans and numbers stand as JSON has them', () => {
  expect([body(true), body(false), body(1.3), body(0)]).toEqual([
    'true\r\n',
    'false\r\n',
    '1.3\r\n',
    '0\r\n',
  ]);
});

test('a list is joined by a bar and quoted as one field', () => {
  expect(body(['甲', '乙,丙'])).toBe('"甲|乙,丙"\r\n');
  expect(body([])).toBe('\r\n');
});

test('a list member with a bar in it is refused', () => {
  expect(() => body(['甲|乙'])).toThrow('甲|乙');
});

test('nothing is put before a field that a spreadsheet might take for a formula', () => {
  expect(body('=1+1')).toBe('=1+1\r\n');
});

describe('for Excel', () => {
  const written = (field: Field) =>
    formatExcelCsv(['a'], [{ a: field }]).slice(1 + 'a\r\n'.length, -2);

  test('begins with the mark by which Excel knows UTF-8', () => {
    expect(formatExcelCsv(['a'], []).charCodeAt(0)).toBe(0xfeff);
    expect(formatExcelCsv(['甲'], [{ 甲: '乙' }])).toBe('\ufeff甲\r\n乙\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '＋1', '－1', '＠1', '=='])(
    'a text that Excel might run is held back: %j',
    (text) => {
      expect(written(text).replace(/^"/, '')).toMatch(/^'/);
    },
  );

  test.each(['=', '-', '＝'])('a sign alone is held back as well: %j', (text) => {
    expect(written(text)).toBe(`'${text}`);
  });

  test.each(['>=', '1-11月', '“=”', '新增 =1', '\t'])('any other text stays: %j', (text) => {
    expect(written(text)).toBe(text);
  });

  test('a number stays a number, also below zero', () => {
    expect(written(-1.5)).toBe('-1.5');
    expect(written(null)).toBe('');
    expect(written(true)).toBe('true');
  });

  test('a list is held back by its first member', () => {
    expect(written(['=a', '=b'])).toBe("'=a|=b");
  });

  test('the strict file has neither mark nor apostrophe', () => {
    expect(formatCsv(['a'], [{ a: '=1+1' }])).toBe('a\r\n=1+1\r\n');
  });
});

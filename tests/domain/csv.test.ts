import { expect, test } from 'vitest';
import { formatCsv } from '../../src/domain/csv.ts';

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

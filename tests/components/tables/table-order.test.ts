import { describe, expect, test } from 'vitest';
import {
  directionOf,
  orderOfColumn,
  sortCells,
} from '../../../src/components/tables/table-order.ts';

describe('how a column can be sorted', () => {
  test.each([
    ['scores', ['135.20', '132.98', ''], 'number'],
    ['one unit', ['1.5倍', '1.34倍'], 'number'],
    ['ranks', ['第4名', '第12名'], 'number'],
    ['names', ['市科技局', '市教育局'], 'text'],
    ['several units', ['300亿元', '100项'], null],
    ['other multipliers', ['14.55万人次', '8000人次'], null],
    ['two numbers in a cell', ['2022年第1项', '2023年第2项'], null],
    ['numbers among words', ['保三', '第3'], null],
    [
      'sentences',
      ['是名次，名次不能相除。', '目标与结果的单位不同，相除没有意义，所以这里不画出来。'],
      null,
    ],
    ['all the same', ['未见', '未见'], null],
    ['nothing', ['', ''], null],
  ])('%s', (_, cells, order) => {
    expect(orderOfColumn(cells)).toBe(order);
  });
});

describe('cells in their order', () => {
  test('are by size, not by digits, and thousands may be parted', () => {
    expect(sortCells(['9', '10', '1,200'], 'number', false)).toEqual([0, 1, 2]);
    expect(sortCells(['9', '10', '1,200'], 'number', true)).toEqual([2, 1, 0]);
  });

  test('equals stay as they came, and what tells nothing comes last either way', () => {
    const cells = ['', '2', '1', '2'];
    expect(sortCells(cells, 'number', false)).toEqual([2, 1, 3, 0]);
    expect(sortCells(cells, 'number', true)).toEqual([1, 3, 2, 0]);
  });

  test('words are by their sound', () => {
    expect(sortCells(['市卫生健康委', '市教育局', '市科技局'], 'text', false)).toEqual([1, 2, 0]);
  });
});

describe('the order in which a column stands already', () => {
  test.each([
    [['3倍', '1.5倍', '1.5倍', '0.9倍'], 'number', 'descending'],
    [['', '9', '', '10'], 'number', 'ascending'],
    [['3', '1', '2'], 'number', null],
    [['安吉', '长兴'], 'text', 'ascending'],
  ] as const)('%j: %s, %s', (cells, order, direction) => {
    expect(directionOf(cells, order)).toBe(direction);
  });
});

import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../src/domain/excerpt.ts';

describe('excerptOf', () => {
  test('leaves a short text whole', () => {
    expect(excerptOf('建成托位3500个。', 20)).toEqual({ text: '建成托位3500个。', cut: false });
  });

  test('leaves a text whole that is hardly longer than allowed', () => {
    expect(excerptOf('一二三四五六七八九十甲', 10)).toEqual({
      text: '一二三四五六七八九十甲',
      cut: false,
    });
  });

  test('ends at the last pause of the second half, without the pause', () => {
    const text = '全年新增学位一万个，新建公园十座，改造道路二十条，其余工作按计划推进。';
    expect(excerptOf(text, 20)).toEqual({ text: '全年新增学位一万个，新建公园十座', cut: true });
  });

  test('takes no comma between digits for a pause', () => {
    expect(excerptOf('全年新增企业总计达到1,000家并且继续保持增长态势至年末', 14).text).toBe(
      '全年新增企业总计达到',
    );
  });

  test('never cuts inside a number', () => {
    expect(excerptOf('全市累计建设充电设施桩数123456个并且持续推进后续工程', 14).text).toBe(
      '全市累计建设充电设施桩数',
    );
  });

  test('never cuts inside a character of two code units', () => {
    expect(excerptOf('字字字字𠮷字字字字字字字字', 5).text).toBe('字字字字');
  });
});

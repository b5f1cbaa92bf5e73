import { describe, expect, it } from 'vitest';
import { joinText } from '../../scripts/ingest/fragment.ts';
import { readTornColumns } from '../../scripts/ingest/layouts/torn-columns.ts';
import { takeHeaders } from '../../scripts/ingest/layouts/torn-header.ts';
import { fixture } from './project.ts';

const known = {
  categories: ['经济建设类', '社会发展类'],
  departments: ['市外办', '市公积金管理中心', '市医保局'],
};

const lines = fixture('torn.txt').split('\n');

describe('the reader of torn columns', () => {
  const { value, messages } = readTornColumns('d', lines, known);

  it('puts names, titles and texts of two sides of a page together', () => {
    expect(messages).toEqual([]);
    const read = value.blocks.map((block) => [
      joinText(block.name ?? []),
      block.items.map(
        (item) => `${item.no} ${joinText(item.title)}: ${joinText(item.text).slice(0, 6)}`,
      ),
    ]);
    expect(read).toEqual([
      [
        '市外办',
        ['1 优化人员出入境服务保障工作: 推进因公出国', '2 拓展国际友城工作: 健全友城常态'],
      ],
      [
        '市公积金管理中心',
        ['1 助企纾困，提高覆盖面: 全年为2万名', '2 服务百姓，提高便捷度: 全省率先推出'],
      ],
      ['市医保局', ['1 完成基层医疗服务价格改革省级试点: 以基层医疗服']],
    ]);
  });

  it('deals the run of coefficients column by column to the departments before it', () => {
    const dealt = value.blocks.map((block) =>
      block.figures.map(({ name, fragment, apart }) => [name, fragment.text, apart]),
    );
    expect(dealt).toEqual([
      [
        ['difficulty_self', '1.2', true],
        ['difficulty_rated', '1.25', true],
      ],
      [
        ['difficulty_self', '1.3', true],
        ['difficulty_rated', '1.3', true],
      ],
      [],
    ]);
  });

  it('lets a heading govern the block before it as well as the one after', () => {
    expect(value.blocks.map((block) => joinText(block.heading ?? []))).toEqual([
      '社会发展类',
      '社会发展类',
      '社会发展类',
    ]);
  });

  it('tells unnumbered titles from texts by the width of their column', () => {
    const read = readTornColumns(
      'd',
      [
        ' 部门 承诺事项 年度目标 评定难度',
        ' 全力稳住外贸基本',
        '盘',
        '',
        '有效激发消费活力',
        '',
        '培育外贸新实绩企业600家；外贸出口占全省份额达4.3%以上，出口增速较上年',
        '度进位争先。',
        '全力营造全市促消费氛围、提振消费。',
      ],
      known,
    );
    expect(read.messages).toEqual([]);
    expect(read.value.blocks[0]?.items.map(({ title }) => joinText(title))).toEqual([
      '全力稳住外贸基本盘',
      '有效激发消费活力',
    ]);
    expect(read.value.blocks[0]?.items.map(({ text }) => text.length)).toEqual([2, 1]);
  });
});

describe('a header torn over several lines', () => {
  it('is taken whole, with the columns of both tables, and nothing after it', () => {
    const { columns, lines: taken } = takeHeaders(lines);
    expect(columns).toEqual([
      ...['department', 'item', 'target', 'difficulty_self', 'difficulty_rated'],
      ...['department', 'item', 'target', 'difficulty_self', 'difficulty_rated'],
    ]);
    const first = lines.findIndex((line) => line.startsWith('部门')) + 1;
    expect([...taken]).toEqual([
      first,
      first + 1,
      first + 3,
      first + 4,
      first + 6,
      first + 7,
      first + 8,
    ]);
  });
});

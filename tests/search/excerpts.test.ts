import { describe, expect, test } from 'vitest';
import { excerptSentences } from '../../src/search/excerpts.ts';
import { findMarks } from '../../src/search/marks.ts';

function shown(printed: string, ...terms: string[]): string[] {
  const found = terms.map((term) => findMarks(printed, [term]));
  return excerptSentences(printed, found).map(
    ({ runs, cutBefore, cutAfter }) =>
      `${cutBefore ? '…' : ''}${runs.map((run) => run.text).join('')}${cutAfter ? '…' : ''}`,
  );
}

describe('excerpts', () => {
  test('give the sentence in which the term stands', () => {
    expect(shown('建成学校3所；新增托位500个；改造公园。', '托位')).toEqual(['新增托位500个；']);
  });

  test('give nothing where the term is not', () => {
    expect(shown('建成学校3所。', '托位')).toEqual([]);
  });

  test('show every term, in the order of the text', () => {
    expect(shown('建成学校3所。新增托位500个。改造公园。', '公园', '学校')).toEqual([
      '建成学校3所。',
      '改造公园。',
    ]);
  });

  test('take one sentence where one shows all terms', () => {
    expect(shown('建成学校。学校旁新建公园。公园免费。', '学校', '公园')).toEqual([
      '学校旁新建公园。',
    ]);
  });

  test('do not end inside a match that runs across the end of a sentence', () => {
    expect(shown('一是建成。二是验收。三是交付。', '成。二')).toEqual(['一是建成。二是验收。']);
  });

  describe('of a long sentence', () => {
    const clause = (number: number) => `第${number}件事情要在年底以前做好百分之九十以上`;
    const clauses = Array.from({ length: 12 }, (_, index) => clause(index + 1));
    const long = `${clauses.join('，')}。`;

    test('are cut, and say on which side', () => {
      const [excerpt = ''] = shown(long, '第6件');
      expect(excerpt).toMatch(/^…第\d件.*第6件.*…$/);
      expect(excerpt.length).toBeLessThan(120);
    });

    test('are made of whole clauses', () => {
      const [excerpt = ''] = shown(long, '第9件');
      for (const part of excerpt.replace(/[…。]/g, '').split('，')) {
        expect(clauses).toContain(part);
      }
    });

    test('keep a clause whole however long, and never part a number from its unit', () => {
      const endless = '完成投资'.repeat(30);
      expect(shown(`${endless}1,000万元，完工。`, '1,000')).toEqual([`${endless}1,000万元…`]);
    });
  });
});

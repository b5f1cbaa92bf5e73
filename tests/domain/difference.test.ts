import { describe, expect, test } from 'vitest';
import { differenceOf, type Run } from '../../src/domain/difference.ts';

const whole = (runs: readonly Run[]) => runs.map((run) => run.text).join('');
const marked = (runs: readonly Run[]) =>
  runs.map((run) => (run.common ? run.text : `[${run.text}]`)).join('');

describe('differenceOf', () => {
  test('finds nothing between equal titles', () => {
    const difference = differenceOf('高品质建设健康湖州', '高品质建设健康湖州');
    expect(difference).toEqual({
      a: [{ text: '高品质建设健康湖州', common: true }],
      b: [{ text: '高品质建设健康湖州', common: true }],
      typographic: false,
    });
  });

  test('marks what either title has and the other has not', () => {
    const { a, b, typographic } = differenceOf('讲好人文新湖州的故事', '讲好人文湖州故事');
    expect(marked(a)).toBe('讲好人文[新]湖州[的]故事');
    expect(marked(b)).toBe('讲好人文湖州故事');
    expect(typographic).toBe(false);
  });

  test('takes a comma of another width for no difference in wording', () => {
    const { a, b, typographic } = differenceOf('攻坚项目，加快升级', '攻坚项目,加快升级');
    expect(marked(a)).toBe('攻坚项目，加快升级');
    expect(marked(b)).toBe('攻坚项目,加快升级');
    expect(typographic).toBe(true);
  });

  test('takes a space for no difference in wording', () => {
    expect(differenceOf('办好 实事', '办好实事').typographic).toBe(true);
  });

  test('keeps every character of both titles', () => {
    const [a, b] = ['长三角市域医学高地𠮷', '长三角区域医学高地'];
    const difference = differenceOf(a, b);
    expect(whole(difference.a)).toBe(a);
    expect(whole(difference.b)).toBe(b);
    expect(marked(difference.b)).toBe('长三角[区]域医学高地');
  });

  test('marks the whole of a title that shares nothing', () => {
    const { a, b } = differenceOf('甲乙', '丙丁');
    expect([marked(a), marked(b)]).toEqual(['[甲乙]', '[丙丁]']);
  });
});

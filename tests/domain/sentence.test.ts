import { expect, test } from 'vitest';
import { sentenceAround } from '../../src/domain/sentence.ts';

const text = '建设100家；新增托位3.5万个，达到4.65个。 完成投资20亿元';

test.each([
  ['100家', '建设100家；'],
  ['4.65个', '新增托位3.5万个，达到4.65个。'],
  ['20亿元', '完成投资20亿元'],
])('the sentence of %s is %s', (quote, sentence) => {
  const start = text.indexOf(quote);
  const found = sentenceAround(text, start, start + quote.length);
  expect(found.text).toBe(sentence);
  expect(text.slice(found.start).startsWith(sentence)).toBe(true);
});

test('a run of characters across a stop is not torn apart', () => {
  expect(sentenceAround('甲。乙。丙。', 0, 3).text).toBe('甲。乙。');
});

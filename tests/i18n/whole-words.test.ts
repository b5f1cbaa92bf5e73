import { describe, expect, it } from 'vitest';
import { markWholeWords, wholeWords } from '../../src/i18n/whole-words.ts';
import { readCommittedContent } from '../content.ts';

describe('where a line of a title may break', () => {
  it.each([
    ['市卫生健康委 2022年', '市卫生|健康委 |2022年'],
    ['“品质文化生活圈”超额达成；文旅驿站达成', '“品质|文化|生活圈”|超额达成；|文旅|驿站|达成'],
    ['千人托位数：目标3.2个，结果3.56个', '千人托位数：|目标|3.2个，|结果|3.56个'],
    ['重大文旅项目', '重大文旅|项目'],
    ['全员助企纾困稳进提质，释放', '全员助企纾困稳进|提质，|释放'],
  ])('%s', (text, parts) => {
    expect(wholeWords(text).join('|')).toBe(parts);
  });

  it('takes nothing from a title and never begins a line with a mark', () => {
    for (const { target, outcome } of readCommittedContent().commitments) {
      const { text } = (target ?? outcome)?.title ?? { text: '' };
      const parts = wholeWords(text);
      expect(parts.join('')).toBe(text);
      expect(parts.filter((part) => /^[，。；：、”）》]/.test(part))).toEqual([]);
    }
  });

  it('is marked in HTML without a change to tags, entities and characters', () => {
    const html = '推进<a href="/x/">3.2个</a>项目&#x26;建设工程';
    expect(markWholeWords(html).replaceAll('<wbr>', '')).toBe(html);
    expect(markWholeWords(html)).toContain('<wbr>项目');
  });
});

import { describe, expect, test } from 'vitest';
import { statedNumbers } from '../../../src/components/search/result-figures.ts';
import { numberQuantities } from '../../../src/domain/quantity/numbered.ts';
import { sayPrinted } from '../../../src/i18n/zh/changes.ts';
import type { Marked } from '../../../src/search/engine/answer.ts';
import { searchFields } from '../../../src/search/records.ts';
import { readCommittedContent } from '../../content.ts';
import { readPortalData } from '../../search/portal-data.ts';

const { records } = readPortalData();
const { commitments } = readCommittedContent();
const nothing: Marked = { words: [], loose: [], conditions: [] };

function figuresOf(id: string, ...words: string[]): string[] {
  const texts = records.find((record) => record.id === id);
  return texts === undefined ? [] : statedNumbers(texts, { ...nothing, words });
}

const changes = commitments.flatMap((commitment) =>
  numberQuantities(commitment)
    .filter(({ quantity }) => quantity.basis !== 'level')
    .map(({ quantity }) => ({ id: commitment.id, quantity })),
);

describe('the numbers of a result', () => {
  test('there are changes in the documents', () => {
    expect(changes.length).toBeGreaterThan(30);
  });

  test.each(changes)('say $quantity.quote of $id to be a change', ({ id, quantity }) => {
    const texts = records.find((record) => record.id === id);
    const own = texts?.quantities.filter(
      ([field, start, end]) =>
        start === quantity.start &&
        texts[searchFields[field] ?? 'title']?.slice(start, end) === quantity.quote,
    );
    expect(own?.some(([, , , , , , , change]) => change === quantity.basis)).toBe(true);
    const compared = texts?.comparisons.flatMap(([, ...sides]) =>
      sides.filter((side) => Array.isArray(side)),
    );
    for (const [quote, , start, change] of compared ?? []) {
      if (quote === quantity.quote && start === quantity.start) {
        expect(sayPrinted({ quote, basis: change ?? 'level' })).not.toBe(quantity.quote);
      }
    }
  });

  test.each([
    ['2025/health/2', '低风险疾病死亡率、万人群众投诉举报比例下降10%'],
    ['2022/public-security/1', '交通事故死亡数下降10%'],
    ['2022/justice/4', '行政诉讼案件数下降5%'],
    ['2023/science-technology/5', '每千家企业中高新技术企业数量增长15%'],
    ['2023/science-technology/5', '全省排名上升2位'],
    ['2023/science-technology/5', '规上企业研发活动率全省排名上升3位'],
  ])('of %s hold %s', (id, said) => {
    expect(figuresOf(id)).toContain(said);
  });

  test('begin with those that count what was searched for', () => {
    const said = records
      .filter(({ year, comparisons }) => year === 2023 && comparisons.length > 3)
      .map(({ id }) => figuresOf(id, '托位'))
      .filter((figures) => figures.some((figure) => figure.includes('托位')));
    expect(said).not.toEqual([]);
    expect(said.map(([first]) => first)).toEqual(said.map(() => expect.stringContaining('托位')));
  });

  test('stand in the order of the text where nothing was searched for', () => {
    expect(figuresOf('2023/science-technology/5')).toEqual(
      records
        .find(({ id }) => id === '2023/science-technology/5')
        ?.comparisons.flatMap(([counts, target]) =>
          target === null
            ? []
            : `${counts ?? ''}${sayPrinted({ quote: target[0], basis: target[3] ?? 'level' })}`,
        ),
    );
  });
});

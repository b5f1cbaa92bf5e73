import { describe, expect, test } from 'vitest';
import { statedNumbers } from '../../../src/components/search/result-figures.ts';
import { withScopeNotes } from '../../../src/domain/comparison/scope-note.ts';
import { numberQuantities } from '../../../src/domain/quantity/numbered.ts';
import { sayPrinted } from '../../../src/i18n/zh/changes.ts';
import { search as words } from '../../../src/i18n/zh/search.ts';
import type { Marked } from '../../../src/search/engine/answer.ts';
import { searchFields } from '../../../src/search/records.ts';
import { readCommittedContent } from '../../content.ts';
import { readPortalData } from '../../search/portal-data.ts';

const { records } = readPortalData();
const content = readCommittedContent();
const { commitments } = content;
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

describe('a comparison of a result', () => {
  test('says that its scopes are only near wherever a measure holds them to be', () => {
    const near = records.flatMap(({ id, comparisons }) =>
      comparisons.flatMap(([, , outcome, , isNear]) =>
        isNear === true ? [`${id} ${outcome?.[0]}`] : [],
      ),
    );
    const noted = commitments.flatMap(({ id }) =>
      withScopeNotes(
        content.comparisons.filter(({ commitment }) => commitment === id),
        content.measures,
      ).flatMap(({ outcome, scopeNote }) =>
        scopeNote === null ? [] : [`${id} ${outcome?.quote}`],
      ),
    );
    expect(near.toSorted()).toEqual(noted.toSorted());
    expect(near).toContain('2022/culture-tourism/1 450亿元');
    expect(words.comparedOf('年度完成投资', '突破300亿元', '450亿元', true)).toBe(
      '年度完成投资，目标突破300亿元，结果450亿元（口径相近）',
    );
    expect(words.comparedOf('书房', '12家', '14家')).toBe('书房，目标12家，结果14家');
  });
});

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

import { describe, expect, test } from 'vitest';
import type { Commitment } from '../../src/domain/commitment.ts';
import { checkReviewedContinuations, relateYears } from '../../src/domain/continuity.ts';
import { compareTexts } from '../../src/domain/text-likeness.ts';
import { readCommittedContent } from '../content.ts';
import { makeMeasure, makePoint } from './made-measures.ts';
import { makeCommitment } from './made-records.ts';

const content = readCommittedContent();

const relate = (department: string) =>
  relateYears(content.commitments, content.measures, content.reviewedContinuations, department);

describe('in the committed commitments', () => {
  test('years follow each other as far as the documents have any of the department', () => {
    expect(relate('commerce').map(({ from, to }) => [from, to])).toEqual([
      [2022, 2023],
      [2023, 2025],
    ]);
    expect(relate('veterans').map(({ from, to }) => [from, to])).toEqual([[2022, 2025]]);
    expect(relate('archives')).toEqual([]);
  });

  test('every commitment of both years is accounted for, once', () => {
    for (const { id } of content.departments) {
      for (const { from, to, continued, added, notSeenAgain } of relate(id)) {
        const of = (year: number) =>
          content.commitments.filter((one) => one.department === id && one.year === year);
        const kept = new Set(continued.map((each) => each.from));
        const led = new Set(continued.map((each) => each.to));
        expect(kept.size + notSeenAgain.length).toBe(of(from).length);
        expect(led.size + added.length).toBe(of(to).length);
        expect(notSeenAgain.some((one) => kept.has(one))).toBe(false);
        expect(added.some((one) => led.has(one))).toBe(false);
      }
    }
  });

  test('a measure that both state leads from one to the other', () => {
    const [, later] = relate('health');
    const childcare = later?.continued.find(({ from }) => from.id === '2023/health/5');
    expect(childcare?.to.id).toBe('2025/health/4');
    expect(childcare?.by).toMatchObject({
      kind: 'measure',
      measure: { id: 'childcare-places-per-thousand' },
    });
  });

  test('titles alike lead from one to the other, and so do texts', () => {
    const found = relate('commerce').flatMap(({ continued }) =>
      continued.map(({ from, to, by }) => [from.id, to.id, by.kind]),
    );
    expect(found).toContainEqual(['2023/commerce/4', '2025/commerce/4', 'title']);
    expect(found).toContainEqual(['2023/commerce/1', '2025/commerce/2', 'text']);
  });

  test('a review says of what goes on under other words that it does', () => {
    const { commitments, measures, reviewedContinuations } = content;
    const [, second] = relate('regional-cooperation');
    const [pair] =
      (second ?? relate('regional-cooperation')[0])?.continued.filter(
        ({ by }) => by.kind === 'reviewed',
      ) ?? [];
    expect(pair?.from.id).toBe('2023/regional-cooperation/4');
    expect(pair?.to.id).toBe('2025/regional-cooperation/5');
    expect(checkReviewedContinuations(commitments, measures, reviewedContinuations)).toEqual([]);
  });

  test('a review of strangers, or of what the rules find by themselves, is refused', () => {
    const { commitments, measures } = content;
    const reason = '两项都讲同一件事。';
    const check = (from: string, to: string) =>
      checkReviewedContinuations(commitments, measures, [{ from, to, reason }]);
    expect(check('2022/health/1', '2023/commerce/1')).toEqual([
      'content/continuations.yml: 2022/health/1 -> 2023/commerce/1: not two commitments of one department in neighbouring published years.',
    ]);
    expect(check('2022/health/4', '2023/health/5')).toEqual([
      'content/continuations.yml: 2022/health/4 -> 2023/health/5: the rules find it by themselves; take it out.',
    ]);
  });

  test('what has nothing in common with the year after is not seen again', () => {
    const [first] = relate('health');
    expect(first?.notSeenAgain.map(({ title }) => title.text)).toContain('坚决守住疫情防控底线');
    expect(first?.added.map(({ title }) => title.text)).toContain('基层医疗卫生服务能力全国领先');
  });
});

const early = makeCommitment({ year: 2022, no: 1, title: '办好学校', target: '新建学校20所' });
const other = makeCommitment({ year: 2022, no: 2, title: '守住粮食', target: '储备大米100吨' });

/** What became of the two commitments of 2022 in a year with these. */
function fate(later: Commitment[], measures = [] as Parameters<typeof relateYears>[1]) {
  const [continuity] = relateYears([early, other, ...later], measures, [], 'health');
  return {
    continued: (continuity?.continued ?? []).map(({ from, to, by }) => [from.no, to.no, by.kind]),
    added: (continuity?.added ?? []).map(({ no }) => no),
    notSeenAgain: (continuity?.notSeenAgain ?? []).map(({ no }) => no),
  };
}

const make = (no: number, title: string, target: string) =>
  makeCommitment({ year: 2025, no, title, target });

describe('made commitments', () => {
  test('nothing in common: all is new, and nothing is seen again', () => {
    expect(fate([make(1, '植树造林', '绿化山头')])).toEqual({
      continued: [],
      added: [1],
      notSeenAgain: [1, 2],
    });
  });

  test('a measure counts for more than titles: it was decided by hand', () => {
    const measure = makeMeasure([
      makePoint({ year: 2022, commitment: early.id }),
      makePoint({ year: 2025, commitment: '2025/health/2' }),
    ]);
    expect(fate([make(1, '守住粮食安全', '收购'), make(2, '植树造林', '绿化')], [measure])).toEqual(
      {
        continued: [
          [1, 2, 'measure'],
          [2, 1, 'title'],
        ],
        added: [],
        notSeenAgain: [],
      },
    );
  });

  test('of several alike only the one most alike is taken', () => {
    const later = [make(1, '办好学校食堂', '食堂'), make(2, '办好学校', '操场')];
    const { continued } = fate(later);
    expect(continued).toContainEqual([1, 2, 'title']);
    // The other later one leads back to it too, for nothing else leads to that.
    expect(continued).toContainEqual([1, 1, 'title']);
  });

  test('another department’s commitments and measures have no part in it', () => {
    const foreign = makeCommitment({ year: 2025, department: 'sports', title: '办好学校' });
    expect(relateYears([early, foreign], [], [], 'health')).toEqual([]);
  });

  test('a department of one year, or of none, has nothing to relate', () => {
    expect(relateYears([early, other], [], [], 'health')).toEqual([]);
    expect(relateYears([], [], [], 'health')).toEqual([]);
  });
});

describe('texts alike', () => {
  const texts = ['退役军人就业创业', '退役军人优待证', '五优联动示范', '推广五优联动', '退役军人'];
  const alike = compareTexts(texts, (text) => text);
  const at = (a: number, b: number) => alike(texts[a] ?? '', texts[b] ?? '');

  test('a text is like itself, and not at all like one without a pair in common', () => {
    expect(at(0, 0)).toBeCloseTo(1);
    expect(at(0, 2)).toBe(0);
  });

  test('what few texts have tells more than what many have', () => {
    expect(at(2, 3)).toBeGreaterThan(at(0, 1));
  });

  test('it is the same both ways, and digits and punctuation do not count', () => {
    expect(at(0, 1)).toBe(at(1, 0));
    const numbered = compareTexts(['新增20家', '新增，300家'], (text) => text);
    expect(numbered('新增20家', '新增，300家')).toBeCloseTo(1);
  });

  test('an empty text is like nothing', () => {
    expect(compareTexts(['', '1'], (text) => text)('', '1')).toBe(0);
  });
});

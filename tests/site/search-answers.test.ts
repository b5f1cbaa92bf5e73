import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { seeded } from '../../scripts/bench/seeded.ts';
import { fold } from '../../src/search/fold.ts';
import { expect, test } from './browser.ts';
import { holds, type PublishedRow, readRows, textsOf } from './published-rows.ts';
import { type Answer, loadEngine } from './served-engine.ts';

async function ask(page: Page, queries: readonly string[]): Promise<Answer[]> {
  await loadEngine(page);
  return page.evaluate(async (asked) => {
    const answers: Answer[] = [];
    for (const query of asked) {
      answers.push(await window.searchEngine.search(query));
    }
    return answers;
  }, queries);
}

const perClass = 40;

/** Parts of the published texts that fit a pattern, the same in every run. */
function partsLike(
  rows: readonly PublishedRow[],
  pattern: RegExp,
  lengths: [number, number],
): string[] {
  const { below } = seeded(7);
  const texts = rows.flatMap((row) => textsOf(row));
  const parts = new Set<string>();
  for (let tries = 0; tries < 400_000 && parts.size < perClass; tries += 1) {
    const characters = [...(texts[below(texts.length)] ?? '')];
    const length = lengths[0] + below(lengths[1] - lengths[0] + 1);
    const start = below(Math.max(1, characters.length - length + 1));
    const part = characters.slice(start, start + length).join('');
    if (pattern.test(part) && [...part].length === length) {
      parts.add(part);
    }
  }
  return [...parts];
}

function exactOf(answer: Answer | undefined): string[] {
  return answer?.groups.find(({ kind }) => kind === 'exact')?.ids.toSorted() ?? [];
}

describe('the engine that is served, against a plain reading of the published data', () => {
  test.for<[string, RegExp, [number, number]]>([
    ['two characters inside a sentence', /^\p{Script=Han}+$/u, [2, 2]],
    ['three to ten characters inside a sentence', /^\p{Script=Han}+$/u, [3, 10]],
    ['across punctuation', /^[^,。]+[,。][^,。]+$/u, [3, 10]],
    ['a number with its unit', /^\d+(\.\d+)?\p{Script=Han}+$/u, [2, 6]],
    ['in the middle of a number', /^\p{Script=Han}+\d$/u, [2, 5]],
    ['Latin letters', /^[a-z][a-z0-9+]+$/, [2, 4]],
    ['letters, digits and 汉字 mixed', /^(?=.*[a-z])(?=.*\p{Script=Han}).+$/u, [3, 8]],
    ['a passage', /^.+$/u, [20, 40]],
  ])('%s', async ([, pattern, lengths], { page, baseUrl }) => {
    const rows = await readRows(baseUrl);
    const parts = partsLike(rows, pattern, lengths);
    // Latin letters are rare.
    expect(parts.length).toBeGreaterThan(3);
    const answers = await ask(page, parts);
    for (const [number, part] of parts.entries()) {
      const expected = rows.filter((row) => holds(row, part)).map(({ id }) => id);
      expect(exactOf(answers[number]), part).toEqual(expected.sort());
    }
  });

  test('names of departments', async ({ page, baseUrl }) => {
    const rows = await readRows(baseUrl);
    const names = [...new Set(rows.map(({ department }) => department))];
    const answers = await ask(page, names);
    for (const [number, name] of names.entries()) {
      const expected = rows.filter((row) => holds(row, name)).map(({ id }) => id);
      expect(exactOf(answers[number]), name).toEqual(expected.sort());
    }
  });

  test('several terms', async ({ page, baseUrl }) => {
    const rows = await readRows(baseUrl);
    const { below } = seeded(11);
    const queries = Array.from({ length: perClass }, () => {
      const row = rows[below(rows.length)];
      const texts = row === undefined ? [] : textsOf(row);
      const term = () => {
        const characters = [...(texts[below(texts.length)] ?? '')].filter((each) =>
          /\p{Script=Han}/u.test(each),
        );
        const start = below(Math.max(1, characters.length - 2));
        return characters.slice(start, start + 2).join('');
      };
      return [term(), term(), term()];
    });
    const answers = await ask(
      page,
      queries.map((terms) => terms.join(' ')),
    );
    for (const [number, terms] of queries.entries()) {
      const expected = rows.filter((row) => terms.every((term) => holds(row, term)));
      expect(exactOf(answers[number]), terms.join(' ')).toEqual(
        expected.map(({ id }) => id).sort(),
      );
    }
  });

  test('what stands nowhere', async ({ page, baseUrl }) => {
    const rows = await readRows(baseUrl);
    const absent = partsLike(rows, /^\p{Script=Han}+$/u, [4, 8])
      .map((part) => [...part].reverse().join(''))
      .filter((part) => !rows.some((row) => holds(row, part)));
    expect(absent.length).toBeGreaterThan(10);
    for (const answer of await ask(page, absent)) {
      expect(exactOf(answer)).toEqual([]);
    }
  });

  test('the answer has the form that is promised', async ({ page, baseUrl }) => {
    const rows = await readRows(baseUrl);
    const [answer] = await ask(page, ['服务']);
    expect(answer?.groups.map(({ kind }) => kind)).toEqual(['exact', 'similar']);
    expect(answer?.ids).toEqual(answer?.groups.flatMap(({ ids }) => ids));
    expect(answer?.total).toBe(answer?.ids.length);
    const years = rows.filter((row) => holds(row, '服务')).map(({ year }) => year);
    expect(Object.keys(answer?.facets.year ?? {})).toEqual([...new Set(years)].map(String).sort());
    const filtered = await page.evaluate(async () => {
      const { search, read } = window.searchEngine;
      const { ids } = await search('服务', { year: 2022, department: ['health'], side: 'target' });
      const [texts] = await read(ids);
      return { ids, title: texts?.title };
    });
    const expected = rows.filter(
      ({ id, target, title, department }) =>
        id.startsWith('2022/health/') &&
        [target, title, department].some((text) => fold(text ?? '').includes('服务')),
    );
    expect(filtered.ids.toSorted()).toEqual(expected.map(({ id }) => id).sort());
    expect(expected.map(({ title }) => title)).toContain(filtered.title);
  });
});

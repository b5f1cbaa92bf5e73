import { describe, expect, test } from 'vitest';
import { memoryEngine } from '../../src/search/build/memory-engine.ts';
import { readPortalData } from './portal-data.ts';
import { scan } from './scan.ts';

const data = readPortalData();
const { search } = memoryEngine(data);
const years = [...new Set(data.records.map(({ year }) => year))];

describe('a name and a year without a blank', () => {
  const cases = data.departments.flatMap(({ id, name, otherNames }) =>
    [name, ...otherNames].flatMap((each) => years.map((year) => ({ id, name: each, year }))),
  );

  test.each<[string, (name: string, year: number) => string]>([
    ['name first', (name, year) => `${name}${year}年`],
    ['year first', (name, year) => `${year}年${name}`],
    ['the year as a number', (name, year) => `${name}${year}`],
    ['with the city', (name, year) => `${data.city}市${name.replace(/^市/, '')}${year}年`],
  ])('find what that department promised in that year: %s', async (_, write) => {
    const wrong: string[] = [];
    for (const { id, name, year } of cases) {
      const block = data.records.filter((each) => each.department === id && each.year === year);
      const { ids, groups } = await search(write(name, year));
      const found = new Set(ids);
      const first = ids[0] ?? '';
      const isRight =
        block.every((each) => found.has(each.id)) &&
        (block.length === 0 || first.startsWith(`${year}/${id}/`));
      wrong.push(...(isRight && groups[0]?.ids.length === 0 ? [] : [write(name, year)]));
    }
    expect(cases.length).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
  });
});

describe('a term without blanks', () => {
  test.each([
    ['养老，服务', '养老 服务'],
    ['养老、服务', '养老 服务'],
    ['教育局的学位', '教育局 学位'],
    ['教育局学位', '教育局 学位'],
    ['公安2022', '公安 2022'],
    ['2023年度妇联', '2023年度 妇联'],
  ])('%s is read as %s, and says so', async (typed, shown) => {
    const [glued, apart] = await Promise.all([search(typed), search(shown)]);
    expect(glued.ids.toSorted()).toEqual(apart.ids.toSorted());
    expect(glued.total).toBeGreaterThan(0);
    expect(glued.nearest).toBe(false);
    expect(glued.groups[0]?.ids).toEqual([]);
    expect(glued.also[0]).toEqual({ kind: 'parts', term: typed, shown });
  });

  test('is not cut where that is switched off, or it is in quotation marks', async () => {
    const cut = async (query: string, request?: object) =>
      (await search(query, request)).also.filter(({ kind }) => kind === 'parts');
    expect(await cut('教育局学位')).toHaveLength(1);
    expect(await cut('教育局学位', { without: ['教育局 学位'] })).toEqual([]);
    expect(await cut('教育局学位', { also: false })).toEqual([]);
    expect(await cut('"教育局学位"')).toEqual([]);
  });

  test('is not cut inside a word: 平台办理 names no office', async () => {
    const { also } = await search('2023平台办理');
    expect(also[0]?.shown).toBe('2023 平台办理');
  });

  test('of which all words stand somewhere first finds where they meet', async () => {
    const { ids, nearest } = await search('2023年托位目标');
    expect(nearest).toBe(true);
    expect(ids[0]).toBe('2023/health/5');
    expect((await search('外资到位')).ids[0]?.split('/')[1]).toBe('commerce');
  });

  test('that names a body there is none of finds nothing instead', async () => {
    for (const typed of ['自然资源局', `${data.city}市自然资源局`]) {
      expect(scan(data, typed)).toEqual([]);
      expect((await search(typed)).total).toBe(0);
    }
  });
});

import { pinyin } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import { memoryEngine } from '../../src/search/build/memory-engine.ts';
import { fold } from '../../src/search/fold.ts';
import { readPortalData } from './portal-data.ts';
import { sampleOf } from './sample-of.ts';
import { textsOf } from './scan.ts';

const data = readPortalData();
const { search } = memoryEngine(data);
const recordOf = new Map(data.records.map((record) => [record.id, record]));

/** Share of queries whose first result is right. */
async function shareRight(
  queries: readonly string[],
  isRight: (record: (typeof data.records)[number], query: string) => boolean,
): Promise<number> {
  let right = 0;
  for (const query of queries) {
    const [first] = (await search(query)).ids;
    const record = first === undefined ? undefined : recordOf.get(first);
    right += record !== undefined && isRight(record, query) ? 1 : 0;
  }
  return right / queries.length;
}

const titles = [...new Set(data.records.map(({ title }) => title))];

describe('the first result', () => {
  test('for a title is a commitment of that title', async () => {
    const share = await shareRight(titles, ({ title }, query) => fold(title) === fold(query));
    expect(share).toBeGreaterThanOrEqual(0.98);
  });

  test('for six characters of a title has them in its title', async () => {
    const parts = titles.flatMap((title) => {
      const characters = [...fold(title)];
      return characters.slice(5).map((_, at) => characters.slice(at, at + 6).join(''));
    });
    const share = await shareRight(sampleOf(parts, 2000), ({ title, outcome_title }, query) =>
      [title, outcome_title].some((text) => fold(text ?? '').includes(query)),
    );
    expect(share).toBeGreaterThanOrEqual(0.98);
  });

  test('for a number with its unit has the whole number, wherever one has', async () => {
    const texts = data.records.flatMap((record) => textsOf(data, record));
    const numbers = texts.flatMap((text) => text.match(/\d+(?:\.\d+)?\p{Script=Han}{1,2}/gu) ?? []);
    const whole = (query: string) => new RegExp(`(?<![\\d.])${query.replace('.', '\\.')}`);
    const share = await shareRight([...new Set(numbers)], (record, query) =>
      textsOf(data, record).some((text) => whole(query).test(text)),
    );
    expect(share).toBe(1);
  });

  test('for another name of a department is of that department', async () => {
    const names = data.departments.flatMap(({ id, otherNames }) =>
      data.records.some((record) => record.department === id)
        ? otherNames.map((name) => [name, id] as const)
        : [],
    );
    const idOf = new Map(names);
    const share = await shareRight(
      [...idOf.keys()],
      ({ department }, name) => department === idOf.get(name),
    );
    expect(names.length).toBeGreaterThan(50);
    expect(share).toBeGreaterThanOrEqual(0.95);
  });

  test('for a known word in pinyin holds the word', async () => {
    const spelled = new Map(
      data.words.pinyin.map(([syllables, words]) => [syllables.replaceAll(' ', ''), words]),
    );
    const share = await shareRight(sampleOf([...spelled.keys()], 1000), (record, letters) => {
      const names = data.departments.find(({ id }) => id === record.department)?.otherNames ?? [];
      const texts = [...textsOf(data, record), ...names.map(fold)];
      return (
        spelled.get(letters)?.some((word) => texts.some((text) => text.includes(fold(word)))) ??
        false
      );
    });
    expect(share).toBeGreaterThanOrEqual(0.95);
  });

  test('for anything of two to four characters that stands in a title, spelled in pinyin, holds it', async () => {
    const runs = titles.flatMap((title) => title.match(/\p{Script=Han}{4,}/gu) ?? []);
    const spelledRuns = sampleOf(runs, 500).map((run, number) => {
      const length = 2 + (number % 3);
      const start = number % (run.length - length + 1);
      const syllables = pinyin(run, { toneType: 'none', type: 'array', v: true });
      const typed = syllables.slice(start, start + length).join('');
      return { typed, run: run.slice(start, start + length) };
    });
    const missed: string[] = [];
    for (const { typed, run } of spelledRuns) {
      const { ids } = await search(typed);
      const found = ids.some((id) => {
        const record = recordOf.get(id);
        return record !== undefined && textsOf(data, record).some((text) => text.includes(run));
      });
      missed.push(...(found ? [] : [`${typed} ${run}`]));
    }
    expect(missed.length / spelledRuns.length, missed.join('\n')).toBeLessThanOrEqual(0.05);
  });

  test.each([
    ['changsanjiao', '长三角'],
    ['shuzihua', '数字化'],
    ['zhizaoye', '制造业'],
    ['bowuguan', '博物馆'],
    ['manyidu', '满意度'],
    ['wuran', '污染'],
    ['deqing', '德清'],
    ['csj', '长三角'],
    ['zsyz', '招商引资'],
    ['yshj', '营商环境'],
  ])('for %s speaks of %s', async (typed, word) => {
    const record = recordOf.get((await search(typed)).ids[0] ?? '');
    expect(record && textsOf(data, record).some((text) => text.includes(word))).toBe(true);
  });

  test('for letters that may be several words is each of them', async () => {
    expect((await search('wuxing')).also.map(({ shown }) => shown)).toEqual(['五星', '吴兴']);
  });

  test.each([
    ['renshe', 'human-resources'],
    ['gongan', 'public-security'],
    ['tongzhan', 'united-front'],
    ['dashuju', 'big-data'],
    ['jiguanshiwu', 'government-offices'],
    ['xinwenchuanmei', 'news-media'],
    ['weijianwei', 'health'],
    ['swj', 'commerce'],
    ['wenlvju', 'culture-tourism'],
    ['jiaoyuju', 'education'],
    ['文旅局', 'culture-tourism'],
    ['卫健委', 'health'],
    ['人力社保局', 'human-resources'],
  ])('for %s is of %s', async (query, department) => {
    const [first] = (await search(query)).ids;
    expect(first?.split('/')[1]).toBe(department);
  });

  test.each([
    ['tuowei', '托位'],
    ['tuoyufuwu', '托育服务'],
    ['yanglao', '养老'],
    ['托育服務', '托育服务'],
    ['養老服務', '养老服务'],
    ['招商引資', '招商引资'],
  ])('for %s speaks of %s', async (query, word) => {
    const [first = ''] = (await search(query)).ids;
    const record = recordOf.get(first);
    expect(record && textsOf(data, record).some((text) => text.includes(word))).toBe(true);
  });
});

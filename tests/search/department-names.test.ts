import { describe, expect, test } from 'vitest';
import { memoryEngine } from '../../src/search/build/memory-engine.ts';
import { fold } from '../../src/search/fold.ts';
import { searchFields } from '../../src/search/records.ts';
import { readPortalData } from './portal-data.ts';
import { scan } from './scan.ts';

const data = readPortalData();
const { search } = memoryEngine(data);
const departments = data.departments.filter(({ id }) =>
  data.records.some(({ department }) => department === id),
);

/** Every name of every department that promised something. */
function everyName(write: (name: string) => string): [typed: string, department: string][] {
  return departments.flatMap(({ id, name, otherNames }) =>
    [name, ...otherNames].map((each): [string, string] => [write(each), id]),
  );
}

/**
 * Names of which the first result is of another department, or of none. Where the name itself stands in a text,
 * that comes first, whoever wrote it.
 */
async function wrongFirst(names: readonly [string, string][]): Promise<string[]> {
  const wrong: string[] = [];
  for (const [typed, id] of names) {
    const [first] = (await search(typed)).ids;
    const record = data.records.find((each) => each.id === first);
    const texts = record === undefined ? [] : searchFields.map((field) => record[field] ?? '');
    const stands = texts.some((text) => fold(text).includes(fold(typed)));
    wrong.push(...(record?.department === id || stands ? [] : [typed]));
  }
  return wrong;
}

describe('a department is found first', () => {
  test.each<[string, (name: string) => string]>([
    ['by every name', (name) => name],
    ['by the name with its city', (name) => data.city + name],
    ['by the name with 市', (name) => `${data.city}市${name.replace(/^市/, '')}`],
    ['by the city and the plain name', (name) => data.city + name.replace(/^市/, '')],
    ['by the whole name of a party organ', (name) => `中共${data.city}${name}`],
  ])('%s', async (_, write) => {
    const names = everyName(write);
    expect(names.length).toBeGreaterThan(90);
    expect(await wrongFirst(names)).toEqual([]);
  });

  test.each([
    ['共青团湖州市委', 'youth-league'],
    ['文化局', 'culture-tourism'],
    ['广电局', 'culture-tourism'],
    ['旅游局', 'culture-tourism'],
    ['卫计委', 'health'],
    ['监管局', 'market-regulation'],
  ])('by what it was, or a part of it is, called: %s', async (typed, department) => {
    const { ids, nearest } = await search(typed);
    expect(ids[0]?.split('/')[1]).toBe(department);
    expect(nearest).toBe(false);
  });

  test('and the city by itself names none', async () => {
    for (const typed of [data.city, `${data.city}市`]) {
      expect((await search(typed)).also).toEqual([]);
    }
  });
});

describe('the name that is printed', () => {
  test('is found where it is printed, and exact', async () => {
    const printed = data.records.filter(({ departmentPrinted }) => departmentPrinted !== null);
    expect(printed.map(({ departmentPrinted }) => departmentPrinted)).toContain('市人社社保局');
    for (const name of new Set(printed.map(({ departmentPrinted }) => departmentPrinted ?? ''))) {
      const { ids } = await search(name, { also: false });
      const own = printed.filter((record) => record.departmentPrinted === name);
      expect(ids).toEqual(expect.arrayContaining(own.map(({ id }) => id)));
    }
    const [exact] = (await search('市人社社保局')).groups;
    expect(exact?.ids.toSorted()).toEqual(scan(data, '市人社社保局'));
  });
});

describe('a run of characters inside a name', () => {
  const names = new Set(
    data.departments.flatMap(({ name, otherNames }) => [name, ...otherNames].map(fold)),
  );
  const categories = data.categories.map(({ name }) => fold(name));
  const whole = [...names].flatMap((name) => [name, `市${name}`, name.replace(/^市/, '')]);
  const isWhole = new Set([
    ...whole,
    ...categories,
    ...categories.map((name) => name.slice(0, -1)),
  ]);
  const texts = data.records.flatMap((record) =>
    searchFields.map((field) => fold(record[field] ?? '')),
  );
  const runs = [...new Set([...names, ...categories].flatMap(runsIn))].filter(
    (run) => !isWhole.has(run) && texts.some((text) => text.includes(run)),
  );

  test('that stands in the texts is no name', async () => {
    expect(runs).toEqual(
      expect.arrayContaining(['工作', '医疗', '保障', '政府', '发展', '委员会']),
    );
    const claimed: string[] = [];
    for (const run of runs) {
      const { also } = await search(run);
      claimed.push(
        ...also.flatMap(({ kind, shown }) =>
          kind === 'department' || kind === 'category' ? [`${run} ${shown}`] : [],
        ),
      );
    }
    expect(claimed).toEqual([]);
  });

  test('excludes what holds it, and nothing else', async () => {
    const all = (await search('服务', { also: false })).ids;
    for (const run of runs) {
      const held = new Set(scan(data, run));
      const left = (await search(`"服务" -${run}`)).ids;
      expect(left.toSorted(), run).toEqual(all.filter((id) => !held.has(id)).toSorted());
    }
  });

  test.each(['办公', '办公室', '理局', '保局', '管理委', '合作社', '联合会', '发展局'])(
    'that many bodies have is no name: %s',
    async (typed) => {
      expect((await search(typed)).also.filter(({ kind }) => kind === 'department')).toEqual([]);
    },
  );
});

function runsIn(name: string): string[] {
  return Array.from({ length: name.length }, (_, start) =>
    Array.from({ length: name.length - start }, (_each, end) => name.slice(start, start + end + 1)),
  )
    .flat()
    .filter((run) => run.length > 1);
}

describe('what is excluded', () => {
  test('is excluded by every name of a department', async () => {
    const { ids } = await search('服务');
    for (const [typed, id] of everyName((name) => name)) {
      const left = (await search(`服务 -${typed}`)).ids;
      expect(
        left.filter((each) => each.split('/')[1] === id),
        typed,
      ).toEqual([]);
      expect(ids).toEqual(expect.arrayContaining(left));
    }
  });

  test('is excluded in traditional characters, too', async () => {
    const { ids, total } = await search('服务 -養老');
    expect(ids).toEqual((await search('服务 -养老')).ids);
    expect(total).toBeLessThan((await search('服务')).total);
  });

  test('is only what stands there where it is in quotation marks, or nothing else is asked for', async () => {
    const { total } = await search('服务');
    expect((await search('服务 -"卫健委"')).total).toBe(total);
    expect((await search('服务 -卫健委', { also: false })).total).toBe(total);
  });
});

test.each([
  ['≥100個', '≥100 个'],
  ['100..500個', '100..500个'],
  ['300個', '300个'],
])('a unit in traditional characters is the same unit: %s', async (typed, simplified) => {
  const [traditional, plain] = await Promise.all([search(typed), search(simplified)]);
  expect(traditional.ids).toEqual(plain.ids);
  expect(traditional.total).toBeGreaterThan(0);
  expect(traditional.also.map(({ kind }) => kind)).toContain('simplified');
});

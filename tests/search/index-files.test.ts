import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { toSearchFiles } from '../../src/integrations/search-files.ts';
import { toIndexFiles } from '../../src/search/build/index-files.ts';
import { toSearchWords } from '../../src/search/build/words.ts';
import { readPortalData, readSynonyms } from './portal-data.ts';
import { sampleData, sampleRecord } from './sample.ts';

describe('the files of the whole portal', () => {
  const data = readPortalData();
  const files = toSearchFiles(data);

  test('are the same when they are built again', () => {
    expect(toSearchFiles(readPortalData())).toEqual(files);
  });

  test('are in a folder named by their content, but for the one that points to it', () => {
    const [latest, ...others] = files;
    const { folder } = JSON.parse(new TextDecoder().decode(latest?.bytes));
    expect(latest?.path).toBe('latest.json');
    expect(folder).toMatch(/^[0-9a-f]{12}$/);
    expect(others.every(({ path }) => path.startsWith(`${folder}/`))).toBe(true);
  });

  test('change their folder with any text', () => {
    const [first, ...rest] = data.records;
    const changed = first === undefined ? [] : [{ ...first, title: `${first.title}。` }, ...rest];
    const [latest] = toSearchFiles({ ...data, records: changed });
    expect(latest?.bytes).not.toEqual(files[0]?.bytes);
  });

  test('are gzip that a browser reads', () => {
    for (const { path, bytes } of files.slice(1)) {
      expect(gunzipSync(bytes).length, path).toBeGreaterThan(0);
    }
  });
});

describe('an index that cannot be built', () => {
  test('of nothing', () => {
    expect(() => toIndexFiles(sampleData())).toThrow('no commitments to index');
  });

  test('of one commitment twice', () => {
    const record = sampleRecord({ id: '2022/health/1' });
    expect(() => toIndexFiles(sampleData(record, record))).toThrow('2022/health/1 is there twice');
  });

  test('of a department that is not there', () => {
    const record = sampleRecord({ id: '2022/nobody/1' });
    expect(() => toIndexFiles(sampleData(record))).toThrow('2022/nobody/1');
  });

  test('of more and longer texts than 32 bits tell apart, and says which is the longest', () => {
    const records = Array.from({ length: 300 }, (_, number) =>
      sampleRecord({
        id: `2022/health/${number + 1}`,
        title: number === 7 ? '长'.repeat(4e6) : '题',
      }),
    );
    expect(() => toIndexFiles(sampleData(...records))).toThrow('2022/health/8, title');
  });
});

describe('tables for other letters', () => {
  const words = toSearchWords(
    sampleData(
      sampleRecord({ id: '2022/health/1', title: '新增托位，成效显著，女性就业，机构' }),
      sampleRecord({ id: '2022/health/2', title: '新增托位' }),
    ),
  );
  const spellings = new Map(words.pinyin.map(([syllables, own]) => [syllables, own] as const));

  test('spell names, words, and pairs that come again', () => {
    expect(spellings.get('wei jian wei')).toEqual(['卫健委']);
    expect(spellings.get('jiu ye')).toEqual(['就业']);
    expect(spellings.get('tuo wei')).toEqual(['托位']);
  });

  test('write ü as keyboards do', () => {
    expect(spellings.get('nv xing')).toEqual(['女性']);
  });

  test('hold the traditional characters of what stands in the texts, and no others', () => {
    expect(words.variants).toContain('機机');
    expect(words.variants).not.toContain('龍龙');
  });

  test('leave a character alone that stands in the texts itself', () => {
    expect(words.variants).not.toContain('著');
  });
});

describe('the synonyms', () => {
  const texts = readPortalData().records.map(({ title, target, outcome_title, outcome }) =>
    [title, target, outcome_title, outcome].join('\n'),
  );

  test.each(readSynonyms().groups.map(({ words }) => [words.join(' '), words] as const))(
    '%s: one of them stands in the documents',
    (_, words) => {
      expect(words.some((word) => texts.some((text) => text.includes(word)))).toBe(true);
    },
  );
});

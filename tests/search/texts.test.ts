import { describe, expect, test, vi } from 'vitest';
import { textsPerFile, toCatalogue, toTextFiles } from '../../src/search/catalogue.ts';
import { loadTextsWith } from '../../src/search/texts.ts';
import { sampleData, sampleRecord } from './sample.ts';

const records = Array.from({ length: textsPerFile * 2 + 3 }, (_, number) =>
  sampleRecord({ id: `2022/health/${number + 1}`, title: `题目${number + 1}` }),
);
const data = sampleData(...records);
const files = toTextFiles(data);

describe('texts of results', () => {
  test('come from their files, in the order asked for', async () => {
    const loadTexts = loadTextsWith(toCatalogue(data), async (file) => files[file] ?? []);
    const ids = [...records].reverse().map(({ id }) => id);
    const titles = (await loadTexts(ids)).map(({ title }) => title);
    expect(titles).toEqual([...records].reverse().map(({ title }) => title));
  });

  test('need each file once', async () => {
    const readFile = vi.fn(async (file: number) => files[file] ?? []);
    const loadTexts = loadTextsWith(toCatalogue(data), readFile);
    await loadTexts(['2022/health/1', '2022/health/2']);
    await loadTexts(['2022/health/3']);
    expect(readFile).toHaveBeenCalledTimes(1);
  });

  test('are asked for again after a file could not be read', async () => {
    let fails = true;
    const loadTexts = loadTextsWith(toCatalogue(data), async (file) => {
      if (fails) {
        throw new Error('offline');
      }
      return files[file] ?? [];
    });
    await expect(loadTexts(['2022/health/1'])).rejects.toThrow('offline');
    fails = false;
    expect((await loadTexts(['2022/health/1']))[0]?.title).toBe('题目1');
  });

  test('of a commitment that is not in the index are an error', async () => {
    const loadTexts = loadTextsWith(toCatalogue(data), async (file) => files[file] ?? []);
    await expect(loadTexts(['1999/health/1'])).rejects.toThrow('1999/health/1');
  });
});

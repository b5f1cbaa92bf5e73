import { describe, expect, test } from 'vitest';
import { findWordsWith } from '../../../src/components/listing/find-words.ts';
import { listing } from '../../../src/i18n/zh/listing.ts';
import { memoryEngine } from '../../../src/search/build/memory-engine.ts';
import type { SearchAnswer } from '../../../src/search/engine/answer.ts';
import { sampleData, sampleRecord } from '../../search/sample.ts';

/** An engine that finds the commitments given for each query, and knows one other word for 托育. */
function engineOf(found: Readonly<Record<string, string[]>>) {
  const asked: string[] = [];
  const find = findWordsWith({
    search: async (query: string) => {
      asked.push(query);
      const ids = found[query] ?? [];
      return {
        groups: [
          { kind: 'exact', ids },
          { kind: 'similar', ids: ['2022/health/9'] },
        ],
        terms: [{ typed: query, kind: 'text' }],
        excluded: [],
        marked: { words: [query] },
        also: query.includes('托育') ? [{ kind: 'synonym', term: '托育', shown: '托位' }] : [],
      } as unknown as SearchAnswer;
    },
  });
  return { find, asked };
}

describe('words in a table', () => {
  test('of several ways one is enough, and what both find counts once', async () => {
    const { find } = engineOf({
      托育: ['2023/health/5', '2025/health/4'],
      托位: ['2022/health/4', '2023/health/5'],
    });
    const answer = await find('托育|托位');
    expect(answer?.commitments).toEqual(['2023/health/5', '2025/health/4', '2022/health/4']);
    expect(answer?.marked).toEqual(['托育', '托位']);
    // It is asked for already.
    expect(answer?.also).toEqual([]);
  });

  test('another word is offered besides; where nothing is found, instead', async () => {
    const { find } = engineOf({ 托育: ['2023/health/5'] });
    expect((await find('托育'))?.also).toEqual([{ shown: '托位', words: '托育|托位' }]);
    expect((await find('托育 火星'))?.also).toEqual([{ shown: '托位', words: '托位 火星' }]);
  });

  test('another name of a department, or one in pinyin, is meant straight away; a synonym is not', async () => {
    const { search } = memoryEngine(
      sampleData(
        sampleRecord({ id: '2023/health/1', title: '办好托育机构', target: '服务老年人。' }),
        sampleRecord({ id: '2022/health/1', title: '养老服务', target: '建成3家。' }),
      ),
    );
    const find = findWordsWith({ search });
    const named = await find('卫健委');
    expect(named?.commitments.toSorted()).toEqual(['2022/health/1', '2023/health/1']);
    expect(listing.foundWords(named?.asked ?? [], null, '2项承诺')).toBe(
      '2项承诺含有“卫健委”（“卫健委”也指市卫生健康委）。',
    );
    expect((await find('tuoyu'))?.commitments).toEqual(['2023/health/1']);
    expect((await find('养老'))?.commitments).toEqual(['2022/health/1']);
    expect((await find('卫健委 养老'))?.commitments).toEqual(['2022/health/1']);
    const without = await find('服务 -养老');
    expect(listing.foundWords(without?.asked ?? [], null, '1项承诺')).toBe(
      '1项承诺含有“服务”，不含“养老”。',
    );
  });

  test('blanks and signs ask nothing', async () => {
    const { find, asked } = engineOf({});
    expect(await find(' | ')).toBeNull();
    expect(asked).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { findWordsWith, waysOf } from '../../../src/components/listing/find-words.ts';
import type { SearchAnswer } from '../../../src/search/engine/answer.ts';

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
        marked: { words: [query] },
        also: query.includes('托育') ? [{ kind: 'synonym', term: '托育', shown: '托位' }] : [],
      } as unknown as SearchAnswer;
    },
  });
  return { find, asked };
}

describe('words in a table', () => {
  test('are ways of saying a thing, parted by a bar', () => {
    expect(waysOf('托育|托位')).toEqual(['托育', '托位']);
    expect(waysOf(' 托育 服务 ｜ | 托位 ')).toEqual(['托育 服务', '托位']);
    expect(waysOf('|')).toEqual([]);
  });

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

  test('blanks and signs ask nothing', async () => {
    const { find, asked } = engineOf({});
    expect(await find(' | ')).toBeNull();
    expect(asked).toEqual([]);
  });
});

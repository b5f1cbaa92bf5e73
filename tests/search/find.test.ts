import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryEngine } from '../../src/search/build/memory-engine.ts';
import { cover } from '../../src/search/engine/find.ts';
import { fold } from '../../src/search/fold.ts';
import { sampleData, sampleRecord } from './sample.ts';
import { scan } from './scan.ts';

// Few characters, so that they meet often; one outside the basic plane, digits, what folding passes over.
const character = fc.constantFrom('托', '位', '育', '𠮷', '3', '0', '.', '，', '“', 'a');
const text = fc.array(character, { minLength: 1, maxLength: 12 }).map((each) => each.join(''));
const maybeText = fc.option(text);

test('any texts and any query: the same as reading every text', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ title: text, target: maybeText, outcome: maybeText }), {
        minLength: 1,
        maxLength: 6,
      }),
      text,
      async (texts, query) => {
        const records = texts.map((each, number) =>
          sampleRecord({ id: `2023/health/${number + 1}`, ...each }),
        );
        const data = sampleData(...records);
        const folded = fold(query);
        const [exact] = (await memoryEngine(data).search(query)).groups;
        const expected = folded === '' ? records.map(({ id }) => id).sort() : scan(data, folded);
        expect(exact?.ids.toSorted()).toEqual(expected);
      },
    ),
    { numRuns: 300, seed: 5 },
  );
});

test('the cheapest pairs are taken, and cover every character', () => {
  const costs: Record<string, number> = { 托育: 10, 育服: 900, 服务: 10, 务中: 900, 中心: 10 };
  const pairs = cover([...'托育服务中心'], (key) => costs[key] ?? 0);
  expect(pairs.map(({ key }) => key).sort()).toEqual(['中心', '托育', '服务']);
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 100 }), { minLength: 1, maxLength: 12 }), (prices) => {
      const characters = Array.from({ length: prices.length + 1 }, (_, at) =>
        String.fromCodePoint(0x4e00 + at),
      );
      const priceOf = (key: string) => prices[(key.codePointAt(0) ?? 0) - 0x4e00] ?? 0;
      const covered = new Set(cover(characters, priceOf).flatMap(({ key }) => [...key]));
      expect([...covered].sort()).toEqual(characters);
    }),
  );
});

import { beforeAll, describe, expect, test } from 'vitest';
import { memoryEngine } from '../../src/search/build/memory-engine.ts';
import type { Engine } from '../../src/search/engine/engine.ts';
import { readCondition } from '../../src/search/number-condition.ts';
import type { SearchData } from '../../src/search/records.ts';
import { readPortalData } from './portal-data.ts';
import { sampleOf } from './sample-of.ts';
import { allParts, scan } from './scan.ts';

describe('the exact group, against reading every text', () => {
  let data: SearchData;
  let engine: Engine;
  let parts: Map<string, Set<string>>;
  let units: readonly string[];

  beforeAll(async () => {
    data = readPortalData();
    engine = memoryEngine(data);
    units = (await engine.directory()).units;
    parts = allParts(data);
  }, 60_000);

  /**
   * What is found as typed and should not be, or the other way round. A part that reads as a condition, `≤5%`, asks
   * for quantities (numbers.test.ts) unless it is in quotation marks.
   */
  async function difference(part: string, held: ReadonlySet<string>, also: boolean) {
    const query = readCondition(part, units) === null ? part : `"${part}"`;
    const { groups, total } = await engine.search(query, { also });
    const [exact = { ids: [] }, similar = { ids: [] }] = groups;
    const isSame = exact.ids.length === held.size && exact.ids.every((id) => held.has(id));
    const isSound = total === exact.ids.length + similar.ids.length;
    return isSame && isSound ? [] : [part];
  }

  test('every run of 2 to 10 characters finds the commitments that hold it, and no other', async () => {
    expect(parts.size).toBeGreaterThan(200_000);
    const wrong: string[] = [];
    for (const [part, held] of parts) {
      wrong.push(...(await difference(part, held, false)));
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  test('what is searched besides changes nothing about it', async () => {
    const wrong: string[] = [];
    for (const [part, held] of sampleOf([...parts], 20_000)) {
      wrong.push(...(await difference(part, held, true)));
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  test('every single character, too', async () => {
    const wrong: string[] = [];
    for (const character of new Set([...parts.keys()].join(''))) {
      wrong.push(...(await difference(character, new Set(scan(data, character)), true)));
    }
    expect(wrong).toEqual([]);
  });

  test('long passages, too, however many pairs they have', async () => {
    const wrong: string[] = [];
    for (const part of sampleOf(
      [...allParts(data, 60).keys()].filter((each) => each.length > 20),
      500,
    )) {
      wrong.push(...(await difference(part, new Set(scan(data, part)), true)));
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  test.each(['市招火星', '引商资招', '999999亿元', '㐀㐁', 'wasm', '。。。。'])(
    'is empty for %s',
    async (query) => {
      const [exact] = (await engine.search(query)).groups;
      expect(exact).toEqual({ kind: 'exact', ids: [] });
    },
  );
});

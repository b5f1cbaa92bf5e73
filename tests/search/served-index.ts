import { vi } from 'vitest';
import { toSearchFiles } from '../../src/integrations/search-files.ts';
import { type Engine, engineAt } from '../../src/search/engine/engine.ts';
import type { SearchData } from '../../src/search/records.ts';

/** An index as a page would find it on a host. */
export interface ServedIndex {
  engine: Engine;
  /** Paths that were asked for, below the folder, in order. */
  asked: string[];
  /** Answers for these paths with an error of the server; for none with `null`. */
  breakFiles(pattern: RegExp | null): void;
}

const folder = new URL('https://portal.example/search/');

/** Puts the files of an index behind `fetch`, for the rest of a test. */
export function serveIndex(data: SearchData, files = toSearchFiles(data)): ServedIndex {
  const byPath = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const asked: string[] = [];
  let broken: RegExp | null = null;
  vi.stubGlobal('fetch', async (address: URL) => {
    const path = address.href.slice(folder.href.length);
    asked.push(path);
    const bytes = broken?.test(path) ? undefined : byPath.get(path);
    return bytes === undefined
      ? new Response('', { status: 503 })
      : new Response(Uint8Array.from(bytes));
  });
  return {
    engine: engineAt(folder),
    asked,
    breakFiles(pattern) {
      broken = pattern;
    },
  };
}

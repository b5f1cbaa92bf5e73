import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type SearchFile, toSearchFiles } from '../../src/integrations/search-files.ts';
import type { SearchData } from '../../src/search/records.ts';

/** An index on disk, and the address at which `fetch` finds it while it is there. */
export interface BuiltIndex {
  files: SearchFile[];
  /** The index folder as a page would see it. */
  folder: URL;
  /** Answers for these paths, below the version's folder, with an error of the server. */
  breakFiles(pattern: RegExp | null): void;
  remove(): Promise<void>;
}

/**
 * Builds an index and puts `fetch` in front of it, so that what a browser loads can be run here: the
 * module is imported from disk, everything else comes through `fetch`.
 */
export async function buildIndex(data: SearchData): Promise<BuiltIndex> {
  const files = await toSearchFiles(data);
  const directory = await mkdtemp(join(tmpdir(), 'search-index-'));
  for (const { path, content } of files) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), content);
  }
  let broken: RegExp | null = null;
  let lastRead = 0;
  const original = globalThis.fetch;
  globalThis.fetch = async (input) => {
    lastRead = performance.now();
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    if (broken?.test(pathname)) {
      return new Response('', { status: 503 });
    }
    return new Response(await readFile(pathname));
  };
  return {
    files,
    folder: new URL(`file://${directory}/`),
    breakFiles(pattern) {
      broken = pattern;
    },
    async remove() {
      // An engine goes on loading after what needed it has failed.
      while (performance.now() - lastRead < 200) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      globalThis.fetch = original;
      await rm(directory, { recursive: true });
    },
  };
}

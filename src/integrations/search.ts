import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SearchData } from '../search/records.ts';
import { type SearchFile, toSearchFiles } from './search-files.ts';

/**
 * Builds the search index after the pages, from the same records: the build leaves them in
 * `search/records.json`, which the index replaces.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = new URL('search/', dir);
        const records = new URL('records.json', folder);
        const start = performance.now();
        const data: SearchData = JSON.parse(await readFile(records, 'utf8'));
        const files = await toSearchFiles(data);
        await writeFiles(folder, files);
        await rm(records);
        const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        logger.info(
          `${data.records.length} commitments, ${files.length} files, ${Math.round(bytes / 1000)} kB, ${seconds} s`,
        );
      },
    },
  };
}

async function writeFiles(folder: URL, files: readonly SearchFile[]): Promise<void> {
  for (const { path, content } of files) {
    const file = fileURLToPath(new URL(path, folder));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

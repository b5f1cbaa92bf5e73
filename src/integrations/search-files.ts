import { createHash } from 'node:crypto';
import { type Latest, toCatalogue, toTextFiles } from '../search/catalogue.ts';
import type { SearchData } from '../search/records.ts';
import { indexWithPagefind } from './pagefind.ts';

/** A file to be written, its path below `search/`. */
export interface SearchFile {
  path: string;
  content: string | Uint8Array;
}

// Goes up when the form of the files changes while the texts do not.
const formatVersion = 1;

/** Everything the search loads, in a folder named by its content, and the one file that points to it. */
export async function toSearchFiles(data: SearchData): Promise<SearchFile[]> {
  if (data.records.length === 0) {
    throw new Error('search: no commitments to index');
  }
  const { files, key } = await indexWithPagefind(data);
  const version = versionOf(data);
  const latest: Latest = { version };
  const own: SearchFile[] = [
    toJson('catalogue.json', toCatalogue(data)),
    toJson('pagefind/key.json', key),
    ...toTextFiles(data).map((texts, number) => toJson(`texts/${number}.json`, texts)),
  ];
  const engine = files.map(({ path, content }) => ({ path: `pagefind/${path}`, content }));
  return [
    toJson('latest.json', latest),
    ...[...own, ...engine].map((file) => ({ ...file, path: `${version}/${file.path}` })),
  ];
}

function versionOf(data: SearchData): string {
  const content = JSON.stringify([formatVersion, data]);
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

function toJson(path: string, value: unknown): SearchFile {
  return { path, content: JSON.stringify(value) };
}

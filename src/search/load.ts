import type { Catalogue, Latest } from './catalogue.ts';
import { type PagefindEngine, type PagefindKey, pagefindIndex } from './pagefind/pagefind-index.ts';
import { createSearch, type Search } from './search.ts';
import { type LoadTexts, loadTextsWith } from './texts.ts';

/** A search that is ready to answer. */
export interface LoadedSearch {
  catalogue: Catalogue;
  search: Search;
  loadTexts: LoadTexts;
}

interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): PagefindEngine;
}

/**
 * Loads the search from the folder in which the build has put it.
 *
 * @param folder Address of the folder, with a trailing slash.
 */
export async function loadSearch(folder: URL): Promise<LoadedSearch> {
  // Everything else never changes under its name.
  const latest: Latest = await fetchJson(new URL('latest.json', folder), { cache: 'no-cache' });
  const build = new URL(`${latest.version}/`, folder);
  const pagefind = new URL('pagefind/', build);
  const [catalogue, key, engine] = await Promise.all([
    fetchJson<Catalogue>(new URL('catalogue.json', build)),
    fetchJson<PagefindKey>(new URL('key.json', pagefind)),
    loadPagefind(pagefind),
  ]);
  return {
    catalogue,
    search: createSearch(catalogue, pagefindIndex(engine, key)),
    loadTexts: loadTextsWith(catalogue, (file) => fetchJson(new URL(`texts/${file}.json`, build))),
  };
}

// Without a worker: its failure would be covered by waiting five seconds and loading everything a second time.
async function loadPagefind(folder: URL): Promise<PagefindEngine> {
  const address = new URL('pagefind.js', folder).href;
  const pagefind: PagefindModule = await import(/* @vite-ignore */ address);
  return pagefind.createInstance({ basePath: folder.href, noWorker: true });
}

async function fetchJson<Value>(address: URL, init?: RequestInit): Promise<Value> {
  const response = await fetch(address, init);
  if (!response.ok) {
    throw new Error(`${address.pathname}: ${response.status}`);
  }
  return response.json();
}

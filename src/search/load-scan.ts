import { toCatalogue } from './catalogue.ts';
import type { LoadedSearch } from './load.ts';
import type { SearchData } from './records.ts';
import { scanIndex } from './scan.ts';
import { createSearch } from './search.ts';

/** The search of the development server, which has no index: reads all texts for every query. */
export async function loadScan(folder: URL): Promise<LoadedSearch> {
  const response = await fetch(new URL('records.json', folder));
  const data: SearchData = await response.json();
  const catalogue = toCatalogue(data);
  const texts = new Map(data.records.map((record) => [record.id, record]));
  return {
    catalogue,
    search: createSearch(catalogue, scanIndex(data)),
    loadTexts: async (ids) => ids.flatMap((id) => texts.get(id) ?? []),
  };
}

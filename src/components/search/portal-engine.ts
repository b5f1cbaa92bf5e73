import { addresses } from '../../domain/address.ts';
import { link } from '../../links.ts';
import { type Engine, engineAt, engineOver } from '../../search/engine/engine.ts';

/** The search engine of this portal. The development server has no index: there it is built in the browser. */
export function portalEngine(): Engine {
  const folder = new URL(link(addresses.search), location.origin);
  return import.meta.env.DEV ? engineOver(() => openRecords(folder)) : engineAt(folder);
}

async function openRecords(folder: URL) {
  const { readFromMemory } = await import('../../search/build/memory-engine.ts');
  const response = await fetch(new URL('records.json', folder));
  return readFromMemory(await response.json());
}

import styles from '../../styles/quick-search.css?url';
import { element } from '../element.ts';
import { portalEngine } from './portal-engine.ts';
import { type QuickSearch, quickSearch } from './quick-search.ts';

let making: Promise<QuickSearch> | undefined;

/** Opens the dialog with what stands in the search box of the page. Rejects when its styles cannot be loaded. */
export async function openQuickSearch(box: HTMLInputElement | null): Promise<void> {
  making ??= make();
  try {
    (await making).open(box?.value ?? '');
  } catch (error) {
    making = undefined;
    throw error;
  }
}

async function make(): Promise<QuickSearch> {
  await loadStyles();
  return quickSearch(portalEngine());
}

/** By hand: imported as usual they would come with every page, before anybody searches. */
function loadStyles(): Promise<void> {
  const sheet = element('link', { rel: 'stylesheet', href: styles });
  return new Promise((resolve, reject) => {
    sheet.addEventListener('load', () => resolve());
    sheet.addEventListener('error', () => reject(new Error(`${styles} could not be loaded`)));
    document.head.append(sheet);
  });
}

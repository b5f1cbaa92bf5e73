import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindOf } from '../../scripts/lib/page-kinds.ts';
import { pageAddresses } from '../../scripts/lib/sample-addresses.ts';

/** Of every kind of page with charts the one with most to draw. */
export const charted = [
  ...Map.groupBy(
    pageAddresses('dist')
      .map((address) => ({
        address,
        texts: textsIn(readFileSync(join('dist', address.replace(/\/$/, '/index.html')), 'utf8')),
      }))
      .filter(({ texts }) => texts > 0),
    (page) => kindOf(page.address),
  ).values(),
].flatMap((pages) => pages.toSorted((a, b) => b.texts - a.texts)[0]?.address ?? []);

/** How many texts the drawings of a page have. */
function textsIn(html: string): number {
  return html.includes('class="chart-drawing') ? html.split('<text ').length - 1 : 0;
}

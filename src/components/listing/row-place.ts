import { addresses } from '../../domain/address.ts';
import { link } from '../../links.ts';
import type { Row } from '../../listing/listing.ts';
import type { ListingName } from '../../listing/shapes.ts';

/**
 * The anchor of a row on the page of its year and category: `health-4` of a commitment, `health-4-q2` of a target
 * quantity, by the number that it has on its commitment's page for good.
 */
export function rowAnchor({ department_id: department, no, url }: Row): string {
  const [, number = ''] = String(url ?? '').split('#');
  return [department, no, ...(number === '' ? [] : [number])].join('-');
}

/** Where a row stands for good, however the table around it is narrowed or grows, with the site's base path. */
export function rowPlace(name: ListingName, row: Row): string {
  const part = addresses.tablePart(name, Number(row.year), String(row.category));
  return `${link(part)}#${rowAnchor(row)}`;
}

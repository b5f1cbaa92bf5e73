import type { ListedCommitment } from '../../domain/listed-commitments.ts';
import type { ShownTarget } from '../../domain/listed-targets.ts';
import type { Row } from '../../listing/listing.ts';
import type { ListingName } from '../../listing/shapes.ts';
import type { Cell } from './cell.ts';
import { commitmentCells } from './commitment-cells.ts';
import { targetCells } from './target-cells.ts';

/** The cells of a row of a listing, which its files hold as its build wrote it. */
export function cellsOf(name: ListingName, row: Row, marked: readonly string[]): Cell[] {
  return name === 'targets'
    ? targetCells(row as ShownTarget, marked)
    : commitmentCells(row as ListedCommitment, marked);
}

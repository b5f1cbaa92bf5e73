import type { TextTerm } from '../query.ts';
import { type Combined, foundIn } from './combine.ts';
import { placesCalled } from './department-names.ts';
import { type Hits, hitDepartments } from './hits.ts';
import type { IndexReader } from './index-reader.ts';
import { readFolded, type Widening } from './read-terms.ts';

/**
 * Takes out the commitments in which an excluded term stands, and those of a department that it names: `-卫健委`,
 * `-養老`.
 */
export async function takeOut(
  index: IndexReader,
  excluded: readonly TextTerm[],
  { also }: Widening,
  from: readonly Combined[],
): Promise<void> {
  const hits = await Promise.all(excluded.map((term) => hitExcluded(index, term, also)));
  for (const record of hits.flatMap(({ scores }) => foundIn(scores))) {
    for (const { scores } of from) {
      scores[record] = 0;
    }
  }
}

async function hitExcluded(index: IndexReader, term: TextTerm, also: boolean): Promise<Hits> {
  const { folded, exact } = await readFolded(index, term.folded);
  const called = also && !term.verbatim ? placesCalled(index.directory, folded) : [];
  hitDepartments(index, exact, new Set(called));
  return exact;
}

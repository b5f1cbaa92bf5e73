import { type ScopedComparison, withScopeNotes } from '../../src/domain/comparison/scope-note.ts';
import type { ListingSource } from '../../src/domain/listed-targets.ts';
import { readCommittedContent } from '../content.ts';

/** What listings are made from, as the pages have it. */
export function listingSource() {
  const content = readCommittedContent();
  const comparisons = Map.groupBy(content.comparisons, ({ commitment }) => commitment);
  const departments = new Map(content.departments.map((each) => [each.id, each]));
  const documents = new Map(content.documents.map((each) => [each.id, each]));
  return {
    ...content,
    comparisonsOf: ({ id }: { id: string }): ScopedComparison[] =>
      withScopeNotes(comparisons.get(id) ?? [], content.measures),
    department: (id: string) => get(departments, id),
    document: (id: string) => get(documents, id),
    link: (address: string) => address,
  } satisfies ListingSource & typeof content;
}

function get<Value>(values: ReadonlyMap<string, Value>, id: string): Value {
  const value = values.get(id);
  if (value === undefined) {
    throw new Error(`nothing with the id "${id}"`);
  }
  return value;
}

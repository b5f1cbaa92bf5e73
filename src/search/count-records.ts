import { mapFilters } from './address-state.ts';
import { difficultyBand, type Facets, type FilterName } from './facets.ts';
import type { SearchRecord } from './records.ts';

/** How many commitments there are in all with each value of each filter. */
export function countRecords(records: readonly SearchRecord[]): Facets {
  return mapFilters((name) => {
    const counts: Record<string, number> = {};
    for (const value of records.flatMap((record) => valuesOf(name, record))) {
      counts[value] = (counts[value] ?? 0) + 1;
    }
    return counts;
  });
}

function valuesOf(name: FilterName, record: SearchRecord): string[] {
  switch (name) {
    case 'year':
      return [String(record.year)];
    case 'category':
    case 'department':
      return [record[name]];
    case 'side':
      return (['target', 'outcome'] as const).filter((side) => record[side] !== null);
    case 'numbers':
      return [record.numbers ? 'yes' : 'no'];
    case 'reading': {
      const own = new Set(record.comparisons.map(([, , , reading]) => reading));
      return own.size === 0 ? ['none'] : [...own];
    }
    case 'difficulty':
      return [difficultyBand(record.difficulty)];
  }
}

import type { Coverage, CoverageCell } from '../domain/coverage.ts';

/** What a document can print of a department in a year; the two coefficients are one kind. */
export const coverageKinds = ['target', 'outcome', 'difficulty', 'score', 'rank'] as const;

export type CoverageKind = (typeof coverageKinds)[number];

/** How much of a kind is printed: all of it, half of it, or nothing. */
export function shareOf(cell: CoverageCell, kind: CoverageKind): 0 | 0.5 | 1 {
  if (kind !== 'difficulty') {
    return cell[kind] > 0 ? 1 : 0;
  }
  const printed = [cell.difficulty_self, cell.difficulty_rated].filter((count) => count > 0);
  return printed.length === 2 ? 1 : printed.length === 1 ? 0.5 : 0;
}

/** Of each kind the years in which anything of it is printed; kinds with the same years together. */
export interface CoverageFinding {
  kinds: CoverageKind[];
  /** Earliest first; empty where it is never printed. */
  years: number[];
  /** Whether these are all years of the documents. */
  all: boolean;
}

export function findCoverage({ years, rows }: Coverage): CoverageFinding[] {
  const present = years.filter(({ documents }) => documents > 0).map(({ year }) => year);
  const printed = coverageKinds.map((kind) => ({
    kind,
    years: years
      .filter((_, index) =>
        rows.some(({ cells }) => {
          const cell = cells[index];
          return cell !== undefined && shareOf(cell, kind) > 0;
        }),
      )
      .map(({ year }) => year),
  }));
  return [...Map.groupBy(printed, (each) => each.years.join()).values()].map((group) => ({
    kinds: group.map(({ kind }) => kind),
    years: group[0]?.years ?? [],
    all: group[0]?.years.length === present.length,
  }));
}

/** Whether any department has one of its two coefficients only. */
export function hasHalf({ rows }: Coverage): boolean {
  return rows.some(({ cells }) => cells.some((cell) => shareOf(cell, 'difficulty') === 0.5));
}

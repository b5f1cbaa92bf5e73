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

/** Of how many departments a kind is printed, by year; kinds with the same numbers together. */
export interface CoverageFinding {
  kinds: CoverageKind[];
  /** Earliest first, without years in which nothing is printed; empty where it is never printed. */
  years: { year: number; departments: number }[];
  /** Whether these are all years of the documents. */
  all: boolean;
}

export function findCoverage({ years, rows }: Coverage): CoverageFinding[] {
  const present = years.filter(({ documents }) => documents > 0);
  const printed = coverageKinds.map((kind) => ({
    kind,
    years: years
      .map(({ year }, index) => ({ year, departments: countPrinted(rows, index, kind) }))
      .filter(({ departments }) => departments > 0),
  }));
  return [...Map.groupBy(printed, (each) => JSON.stringify(each.years)).values()].map((group) => ({
    kinds: group.map(({ kind }) => kind),
    years: group[0]?.years ?? [],
    all: group[0]?.years.length === present.length,
  }));
}

/** Departments of which anything of a kind is printed in the year at that position. */
function countPrinted(rows: Coverage['rows'], index: number, kind: CoverageKind): number {
  return rows.filter(({ cells }) => {
    const cell = cells[index];
    return cell !== undefined && shareOf(cell, kind) > 0;
  }).length;
}

/** Whether any department has one of its two coefficients only. */
export function hasHalf({ rows }: Coverage): boolean {
  return rows.some(({ cells }) => cells.some((cell) => shareOf(cell, 'difficulty') === 0.5));
}

import type { Measure, MeasurePoint } from '../measure.ts';
import type { Comparison } from './comparison.ts';
import { groupRungs } from './ladders.ts';

/** A comparison with what is remarked on the scope of its two numbers; `null` where nothing is. */
export type ScopedComparison = Comparison & { scopeNote: string | null };

/**
 * What a hand-made measure remarks on the scope of the two numbers of a comparison, where it holds them
 * to be near and not the same: `项目与工程投资口径不同`. `null` where no measure has both, or has no doubt.
 */
export function scopeNoteOf(comparison: Comparison, measures: readonly Measure[]): string | null {
  for (const pair of pairsOf(comparison, measures)) {
    const notes = pair.flatMap(({ match, note }) => (match === 'near' ? (note ?? []) : []));
    if (notes.length > 0) {
      return [...new Set(notes)].join('');
    }
  }
  return null;
}

/**
 * Comparisons with the remarks on their scope. The rungs of a ladder are answered by one number: what is
 * remarked on one of them is true of all.
 */
export function withScopeNotes(
  comparisons: readonly Comparison[],
  measures: readonly Measure[],
): ScopedComparison[] {
  return groupRungs(comparisons).flatMap((group) => {
    const [scopeNote = null] = group.flatMap((rung) => scopeNoteOf(rung, measures) ?? []);
    return group.map((rung) => ({ ...rung, scopeNote }));
  });
}

/**
 * Whether a hand-made measure holds the two numbers of a comparison to be of one scope, or of scopes that
 * are near; `null` where no measure has both, and nobody has looked.
 */
export function scopeMatchOf(
  comparison: Comparison,
  measures: readonly Measure[],
): MeasurePoint['match'] | null {
  const pairs = pairsOf(comparison, measures);
  if (pairs.length === 0) {
    return null;
  }
  return pairs.flat().some(({ match }) => match === 'near') ? 'near' : 'same';
}

/** The points of both numbers, for each measure that has both. */
function pairsOf(
  { commitment, target, outcome }: Comparison,
  measures: readonly Measure[],
): [target: MeasurePoint, outcome: MeasurePoint][] {
  if (target === null || outcome === null) {
    return [];
  }
  return measures.flatMap(({ points }): [MeasurePoint, MeasurePoint][] => {
    const own = points.filter((point) => point.commitment === commitment);
    const promised = own.find(({ kind, number }) => kind === 'target' && number === target.quote);
    const reported = own.find(({ kind, number }) => kind === 'outcome' && number === outcome.quote);
    return promised === undefined || reported === undefined ? [] : [[promised, reported]];
  });
}

import type { Measure } from '../measure.ts';
import type { Comparison } from './comparison.ts';

/**
 * What a hand-made measure remarks on the scope of the two numbers of a comparison, where it holds them
 * to be near and not the same: `项目与工程投资口径不同`. `null` where no measure has both, or has no doubt.
 */
export function scopeNoteOf(
  { commitment, target, outcome }: Comparison,
  measures: readonly Measure[],
): string | null {
  if (target === null || outcome === null) {
    return null;
  }
  for (const { points } of measures) {
    const own = points.filter((point) => point.commitment === commitment);
    const pair = [
      own.find(({ kind, number }) => kind === 'target' && number === target.quote),
      own.find(({ kind, number }) => kind === 'outcome' && number === outcome.quote),
    ];
    const notes = pair.flatMap((point) => (point?.match === 'near' ? (point.note ?? []) : []));
    if (!pair.includes(undefined) && notes.length > 0) {
      return [...new Set(notes)].join('');
    }
  }
  return null;
}

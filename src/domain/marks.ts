import { type Commitment, sidesOf } from './commitment.ts';
import type { Correction } from './correction.ts';
import type { LineRange } from './passage.ts';

/** A run of a printed text, with the correction that remarks on it, or `null`. */
export interface MarkedRun {
  text: string;
  correction: Correction | null;
}

/**
 * Cuts a printed text so that the characters a correction speaks of stand by themselves; joined, the
 * runs are the text. Of corrections that overlap the first in the text stands, the longer where both
 * begin at one place.
 */
export function markCorrections(text: string, corrections: readonly Correction[]): MarkedRun[] {
  const found = corrections
    .flatMap((correction) => placesOf(text, correction))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const runs: MarkedRun[] = [];
  let end = 0;
  for (const place of found) {
    if (place.start >= end) {
      runs.push({ text: text.slice(end, place.start), correction: null });
      runs.push({ text: text.slice(place.start, place.end), correction: place.correction });
      end = place.end;
    }
  }
  runs.push({ text: text.slice(end), correction: null });
  return runs.filter((run) => run.text !== '');
}

function placesOf(text: string, correction: Correction) {
  const places: { start: number; end: number; correction: Correction }[] = [];
  const { printed } = correction;
  let start = text.indexOf(printed);
  while (start !== -1) {
    places.push({ start, end: start + printed.length, correction });
    start = text.indexOf(printed, start + printed.length);
  }
  return places;
}

/**
 * The corrections to show with a commitment: its own, and those of its department's name, which its
 * documents print for all its items at once.
 */
export function correctionsOf(
  commitment: Commitment,
  corrections: readonly Correction[],
): Correction[] {
  const block = commitment.id.replace(/\d+$/, '');
  const names = sidesOf(commitment).map(
    (side) => `${side.document} ${side.department.printed?.text}`,
  );
  return corrections.filter(
    (correction) =>
      correction.commitment === commitment.id ||
      (correction.field === 'department' &&
        correction.commitment.startsWith(block) &&
        names.includes(`${correction.document} ${correction.printed}`)),
  );
}

/**
 * The lines of each field that a correction may speak of, on the side that its document prints.
 * Throws when the commitment has no side in that document.
 */
export function correctedLines(
  commitment: Commitment,
  correction: Correction,
): Record<Correction['field'], LineRange | null> {
  const side = sidesOf(commitment).find(({ document }) => document === correction.document);
  if (side === undefined) {
    throw new Error(
      `content/corrections/${correction.id}.yml: ${correction.document} prints nothing of ${commitment.id}`,
    );
  }
  return {
    title: side.title.lines,
    text: side.text.lines,
    department: side.department.printed?.lines ?? null,
  };
}

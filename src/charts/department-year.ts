import { addresses } from '../domain/address.ts';
import type { Commitment } from '../domain/commitment.ts';
import type { Comparison } from '../domain/comparison/comparison.ts';
import { isHeld } from '../domain/comparison/tally.ts';
import type { Measure } from '../domain/measure.ts';
import { yearsOfMeasure } from '../domain/measure-lists.ts';
import type { ChartFigure, ChartSource } from './assessment-rows.ts';
import type { ExtentRow } from './extent-bars.ts';
import type { Frame } from './frame.ts';
import { textWidth } from './text-width.ts';

/** So many measures stand on the page of a department's year; its own page has all of them. */
const mostPanels = 3;

/** The measures that have a point in some commitments, those told over most years first. */
export function panelsOfYear(
  measures: readonly Measure[],
  commitments: readonly Commitment[],
): Measure[] {
  const own = new Set<string>(commitments.map(({ id }) => id));
  return measures
    .filter(({ points }) => points.some(({ commitment }) => own.has(commitment)))
    .toSorted(
      (a, b) =>
        yearsOfMeasure(b).length - yearsOfMeasure(a).length || b.points.length - a.points.length,
    )
    .slice(0, mostPanels);
}

/** How many numbers the target of a commitment states, and to how many of them there is an outcome. */
export interface NumberedCommitment {
  commitment: Commitment;
  targets: number;
  answered: number;
  /** First and last line of the text of the target. */
  figures: ChartFigure[];
}

/** The part of the portal's data that numbers of commitments are counted from. */
export interface NumberData {
  comparisonsOf: (commitment: Commitment) => readonly Comparison[];
  document: (id: string) => ChartSource;
}

/** Counts the target quantities of commitments; none where not one of them states a number. */
export function countNumbers(
  data: NumberData,
  commitments: readonly Commitment[],
): NumberedCommitment[] {
  const rows = commitments.map((commitment) => {
    const comparisons = data.comparisonsOf(commitment);
    const answered = comparisons.filter(isHeld).length;
    const awaiting = comparisons.filter(({ reading }) => reading === 'no-outcome').length;
    return {
      commitment,
      targets: answered + awaiting,
      answered,
      figures: linesOf(data, commitment),
    };
  });
  return rows.some(({ targets }) => targets > 0) ? rows : [];
}

function linesOf(data: NumberData, { target }: Commitment): ChartFigure[] {
  if (target === null) {
    return [];
  }
  const { id, year, kind } = data.document(target.document);
  return [target.text.lines.start, target.text.lines.end].map((line) => ({
    value: 0,
    printed: '',
    source: { id, year, kind },
    line,
    address: addresses.lines(id, { start: line, end: line }),
    inferred: null,
  }));
}

/** The words of the chart. */
export interface NumberWords {
  numbersLabel: (no: number, title: string) => string;
  numbersSaid: (row: NumberedCommitment) => string;
  cut: string;
}

/** The counts as rows of a drawing; a title that is too long for its row is cut, for the table has it whole. */
export function toNumberRows(
  rows: readonly NumberedCommitment[],
  { width, size }: Frame,
  words: NumberWords,
): ExtentRow[] {
  return rows.map((row) => {
    const said = words.numbersSaid(row);
    const { no, title } = titleOf(row.commitment);
    const room = width - textWidth(said, size) - size;
    return {
      label: cutLabel((part) => words.numbersLabel(no, part), title, room, size, words.cut),
      seen: row.answered,
      of: row.targets,
      said,
    };
  });
}

function titleOf({ no, title }: Commitment): { no: number; title: string } {
  return { no, title: title.text };
}

function cutLabel(
  label: (title: string) => string,
  title: string,
  room: number,
  size: number,
  cut: string,
): string {
  const characters = [...title];
  for (let count = characters.length; count > 0; count -= 1) {
    const whole = count === characters.length;
    const part = label(`${characters.slice(0, count).join('')}${whole ? '' : cut}`);
    if (textWidth(part, size) <= room) {
      return part;
    }
  }
  return label('');
}

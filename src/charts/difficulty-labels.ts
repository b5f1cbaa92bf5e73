import type { ChartFigure, DifficultyRow } from './assessment-rows.ts';
import { type Frame, gap, gutter } from './frame.ts';
import { type TextMark, text } from './geometry.ts';
import { widest } from './text-width.ts';

/** The words of the chart. */
export interface DifficultyWords {
  /** Title of the axis: what it measures, and whether it starts at zero. */
  difficultyAxis: (startsAtZero: boolean) => string;
  /** Short names of the two coefficients, for labels. */
  self: string;
  rated: string;
  /** Full names, for the legend. */
  selfHead: string;
  ratedHead: string;
  /** The number beside two marks at the same place. */
  equal: (printed: string) => string;
}

/** Reach of the larger mark, the hexagon, from its centre. */
export const selfRadius = 9;

/** Where the columns of a drawing stand. */
export interface DifficultyColumns {
  nameWidth: number;
  plotLeft: number;
  plotRight: number;
  /** Where the numbers over the strip start or, in a single column of numbers, end. */
  selfX: number;
  ratedX: number;
  /** Whether both coefficients occur, so that each number says which one it is. */
  paired: boolean;
}

const away = selfRadius + gap;

export function layoutColumns(
  rows: readonly DifficultyRow[],
  frame: Frame,
  words: DifficultyWords,
): DifficultyColumns {
  const self = rows.flatMap((row) => (row.self === null ? [] : [row.self.printed]));
  const rated = rows.flatMap((row) => (row.rated === null ? [] : [row.rated.printed]));
  const paired = self.length > 0 && rated.length > 0;
  return frame.labels === 'above'
    ? columnsAbove({ self, rated, paired }, frame, words)
    : columnsBeside({ self, rated, paired }, rows, frame, words);
}

interface Printed {
  self: string[];
  rated: string[];
  paired: boolean;
}

function columnsAbove(
  { self, rated, paired }: Printed,
  { width, size }: Frame,
  words: DifficultyWords,
): DifficultyColumns {
  const plot = { plotLeft: 0, plotRight: width, paired };
  if (!paired) {
    const nameWidth = width - gutter - widest([...self, ...rated], size);
    return { ...plot, nameWidth, selfX: width, ratedX: width };
  }
  const ratedX =
    width -
    widest(
      rated.map((printed) => labelled(words.rated, printed)),
      size,
    );
  const selfWidth = widest(
    self.map((printed) => labelled(words.self, printed)),
    size,
  );
  const selfX = ratedX - gutter - selfWidth;
  return { ...plot, nameWidth: selfX - gutter, selfX, ratedX };
}

function columnsBeside(
  { self, rated, paired }: Printed,
  rows: readonly DifficultyRow[],
  { width, size }: Frame,
  words: DifficultyWords,
): DifficultyColumns {
  const names = rows.map((row) => row.name);
  const nameWidth = Math.min(widest(names, size), width / 3);
  const numbers = widest([...self, ...rated], size);
  const equals = rows.filter(isEqual).map((row) => words.equal(row.rated?.printed ?? ''));
  return {
    nameWidth,
    plotLeft: nameWidth + gutter + (paired ? numbers + away : 0),
    plotRight: width - Math.max(numbers, widest(equals, size)) - away,
    selfX: 0,
    ratedX: 0,
    paired,
  };
}

/** The numbers of a row over its strip, in columns. */
export function valuesAbove(
  { self, rated }: DifficultyRow,
  { selfX, ratedX, paired }: DifficultyColumns,
  baseline: number,
  words: DifficultyWords,
): TextMark[] {
  if (!paired) {
    return [self, rated]
      .filter((figure) => figure !== null)
      .map(({ printed }) => text(printed, ratedX, baseline, 'end'));
  }
  return [
    ...(self === null ? [] : [text(labelled(words.self, self.printed), selfX, baseline)]),
    ...(rated === null ? [] : [text(labelled(words.rated, rated.printed), ratedX, baseline)]),
  ];
}

/** The lower of two numbers left of its mark, any other right of it; one text for two equal ones. */
export function valuesBeside(
  row: DifficultyRow,
  at: (value: number) => number,
  baseline: number,
  words: DifficultyWords,
): TextMark[] {
  const { self, rated } = row;
  const after = (figure: ChartFigure, content = figure.printed) =>
    text(content, at(figure.value) + away, baseline);
  if (self === null || rated === null) {
    return [self, rated].filter((figure) => figure !== null).map((figure) => after(figure));
  }
  if (isEqual(row)) {
    return [after(rated, words.equal(rated.printed))];
  }
  const [low, high] = self.value < rated.value ? [self, rated] : [rated, self];
  return [text(low.printed, at(low.value) - away, baseline, 'end'), after(high)];
}

/** Whether both coefficients are there and equal. */
function isEqual({ self, rated }: DifficultyRow): boolean {
  return self !== null && self.value === rated?.value;
}

function labelled(name: string, printed: string): string {
  return `${name} ${printed}`;
}

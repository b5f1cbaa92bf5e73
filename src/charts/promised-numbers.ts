import type { NumberedCommitment, PromisedNumber } from './department-year.ts';
import { type Canvas, canvasOf, type Frame, gutter, leading } from './frame.ts';
import { type DotMark, diamond, dot, type PolygonMark, type TextMark, text } from './geometry.ts';
import { textWidth, wrapEvenly, wrapText } from './text-width.ts';

/** The words of the chart. */
export interface PromisedNumbersWords {
  numbersLabel: (no: number, title: string) => string;
  /** A number as printed; of a change, that it is one. */
  numberSaid: (target: PromisedNumber['target']) => string;
  /** Under a number that is an outcome. */
  outcome: string;
  /** Stands at a commitment whose target states no number. */
  noNumber: string;
}

/** A number in large type after the mark of what it is: a diamond for a target, a dot for an outcome. */
export interface LargeNumber {
  /** Its place in the table: the commitment, then the number. */
  row: string;
  diamond: PolygonMark | null;
  dot: DotMark | null;
  text: TextMark[];
  /** What it counts, under it. */
  name: TextMark[];
}

export interface PromisedNumbersLayout extends Canvas {
  /** Font size of the numbers. */
  large: number;
  rows: { title: TextMark[]; numbers: LargeNumber[]; none: TextMark | null }[];
}

/** Size of the numbers. */
const large = { narrow: 20, wide: 24, large: 22 } as const;

const radius = 6;

/** From the start of a number's place to its characters. */
const indent = radius * 2 + 7;

/** Numbers beside each other on a line, if they have room. */
const columns = 2;

/** Space under a number with its name. */
const under = 5;

/** Space between two commitments. */
const apart = 8;

/** Share of a wide drawing that the titles take. */
const titleShare = 0.36;

/** Sets the numbers that commitments promise, under their titles or beside them. `null` where there is none. */
export function layoutPromisedNumbers(
  rows: readonly NumberedCommitment[],
  { frame, words }: { frame: Frame; words: PromisedNumbersWords },
): PromisedNumbersLayout | null {
  if (rows.length === 0) {
    return null;
  }
  const beside = frame.labels === 'beside';
  const titleWidth = beside ? frame.width * titleShare : frame.width;
  const left = beside ? titleWidth + gutter * 2 : 0;
  // The box of a line is higher than its letters.
  let bottom = 4;
  const laid = rows.map(({ commitment, numbers }, index) => {
    const { no, title } = commitment;
    const lines = wrapEvenly(words.numbersLabel(no, title.text), frame.size, titleWidth);
    const top = bottom;
    const below = top + lines.length * leading + (beside ? 0 : 2);
    const start = beside ? top : below;
    const cells = numbers.flatMap((number, place) => toCells(number, `${index}-${place}`, words));
    const set = setCells(cells, { left, top: start, frame });
    const none = cells.length === 0;
    bottom = Math.max(below, none ? start + leading : set.bottom) + apart;
    return {
      title: lines.map((line, part) => text(line, 0, top + 17 + leading * part)),
      numbers: set.numbers,
      none: none ? text(words.noNumber, left, start + 17) : null,
    };
  });
  return {
    ...canvasOf(frame, bottom),
    large: large[frame.id],
    rows: laid,
  };
}

interface Cell {
  row: string;
  kind: 'target' | 'outcome';
  content: string;
  name: string;
}

/** A target, and after it the outcome that answers it. */
function toCells(
  { counts, target, outcome }: PromisedNumber,
  row: string,
  words: PromisedNumbersWords,
): Cell[] {
  const promised: Cell = {
    row,
    kind: 'target',
    content: words.numberSaid(target),
    name: counts ?? '',
  };
  return outcome === null
    ? [promised]
    : [promised, { row, kind: 'outcome', content: outcome, name: words.outcome }];
}

/** Sets numbers in columns, each with its name; one wider than a column has a line of its own. */
function setCells(
  cells: readonly Cell[],
  { left, top, frame }: { left: number; top: number; frame: Frame },
): { numbers: LargeNumber[]; bottom: number } {
  const size = large[frame.id];
  const room = frame.width - left;
  const share = (room - gutter * (columns - 1)) / columns;
  let [column, start, bottom] = [0, top, top];
  const numbers = cells.map(({ row, kind, content, name }): LargeNumber => {
    const wide = indent + textWidth(content, size) > share;
    if (column === columns || (wide && column > 0)) {
      [column, start] = [0, bottom];
    }
    const x = left + column * (share + gutter);
    const width = (wide ? room : share) - indent;
    const lines = wrapText(content, size, width);
    const names = name === '' ? [] : wrapEvenly(name, frame.small, width);
    const baseline = start + size - 2;
    const nameTop = start + lines.length * (size + 4);
    bottom = Math.max(bottom, nameTop + names.length * nameLeading(frame) + under);
    column = wide ? columns : column + 1;
    const [middle, y] = [x + radius + 1, baseline - size * 0.36];
    return {
      row,
      diamond: kind === 'target' ? diamond(middle, y, radius) : null,
      dot: kind === 'outcome' ? dot(middle, y, radius - 1) : null,
      text: lines.map((line, part) => text(line, x + indent, baseline + (size + 4) * part)),
      name: names.map((line, part) =>
        text(line, x + indent, nameTop + frame.small + nameLeading(frame) * part),
      ),
    };
  });
  return { numbers, bottom };
}

function nameLeading({ small }: Frame): number {
  return small + 4;
}

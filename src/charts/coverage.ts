import { type Coverage, type CoverageCell, isEmpty } from '../domain/coverage.ts';
import { type CoverageKind, coverageKinds, shareOf } from './coverage-kinds.ts';
import { baselineOf, type Canvas, canvasOf, type Frame, gap, gutter, leading } from './frame.ts';
import { type BoxMark, box, round, type TextMark, text } from './geometry.ts';
import { widest, wrapEvenly, wrapText } from './text-width.ts';

/** Departments of a category, in the order of the drawing. */
export interface CoverageGroup {
  /** Name of the category. */
  name: string;
  rows: { /** Short name of the department. */ name: string; cells: readonly CoverageCell[] }[];
}

/** The words of the drawing. */
export interface CoverageChartWords {
  coverageYear: (year: number) => string;
  /** Heads of the columns: a word, or a character of it where there is little room. */
  kindWords: Record<CoverageKind, string>;
  kindMarks: Record<CoverageKind, string>;
}

export interface CoverageOptions {
  frame: Frame;
  words: CoverageChartWords;
}

/** A year's head, and the outline in its place where no document speaks of it. */
export interface CoverageBlock {
  head: TextMark;
  absent: BoxMark | null;
}

export interface CoverageLayout extends Canvas {
  blocks: CoverageBlock[];
  /** Name of a category over its departments, with the heads of the columns. */
  groups: { name: TextMark; heads: TextMark[] }[];
  names: TextMark[];
  /** A place for everything that might be printed: lines as thick as a place, broken into places. */
  empty: {
    path: string;
    thickness: number;
    dashes: string;
    /** Of what leaves an outline of one unit, drawn over it; begins one unit later. */
    insideDashes: string;
  };
  /** Places of what is printed; a path. */
  whole: string;
  /** Half places: one of the two coefficients is printed; a path. */
  half: string;
  /** The earliest year that had room, where earlier ones had not; else `null`. */
  from: number | null;
}

/** A place: as wide as the distance to the next one lets it, but no wider than this. */
const tile = { height: 15, width: 24, between: 3 };

const rowHeight = 21;

/** Widths of the drawings. */
const widths = {
  narrow: {
    /** Place of a year of which there is no document. */
    absent: 7,
    /** Space before the place of a year. */
    before: 3,
    /** How many ideographs of a name stand on one line beside the places; 0 where names stand over them. */
    characters: 4,
  },
  wide: { absent: 24, before: 14, characters: 6 },
  // So that no year is left out for want of room.
  large: { absent: 8, before: 3, characters: 0 },
} as const;

interface Place {
  year: number;
  /** Position among the years of the coverage. */
  index: number;
  absent: boolean;
  left: number;
  width: number;
}

/** Draws years × departments × kinds: a square for everything that a document prints. */
export function layoutCoverage(
  groups: readonly CoverageGroup[],
  years: Coverage['years'],
  { frame, words }: CoverageOptions,
): CoverageLayout {
  const { characters } = widths[frame.id];
  const nameWidth = characters === 0 ? 0 : characters * frame.small + 1;
  const heads = headsOf(years, nameWidth, frame, words);
  const places = placeYears(years, nameWidth, heads.width, frame);
  const headY = 20;
  const rowsY = headY + gutter;
  const rows = stackRows(groups, rowsY, nameWidth, frame);
  const oldest = years[0]?.year;
  const first = places[0]?.year;
  return {
    ...canvasOf(frame, rows.bottom + gap),
    blocks: places.map(({ year, absent, left, width }) => ({
      head: text(words.coverageYear(year), left + width / 2, headY, 'middle'),
      absent: absent ? box(left, rowsY, width, rows.bottom - rowsY) : null,
    })),
    groups: rows.groups.map(({ name, nameBaseline, baseline }) => ({
      name: text(name, 0, nameBaseline),
      heads: places
        .filter(({ absent }) => !absent)
        .flatMap(({ left, width }) =>
          coverageKinds.map((kind, column) =>
            text(
              heads.labels[kind],
              left + (width / coverageKinds.length) * (column + 0.5),
              baseline,
              'middle',
            ),
          ),
        ),
    })),
    names: rows.names,
    ...drawCells(rows.cells, places),
    from: first === undefined || first === oldest ? null : first,
  };
}

/** Words over the columns where they have room, else single characters. */
function headsOf(
  years: Coverage['years'],
  nameWidth: number,
  frame: Frame,
  words: CoverageChartWords,
) {
  const count = years.filter(({ documents }) => documents > 0).length * coverageKinds.length;
  const wordWidth = widest(Object.values(words.kindWords), frame.small) + 2;
  const { absent, before } = widths[frame.id];
  const absences = years.filter(({ documents }) => documents === 0).length;
  const room = frame.width - nameWidth - years.length * before - absences * absent;
  return count * wordWidth <= room
    ? { labels: words.kindWords, width: wordWidth }
    : { labels: words.kindMarks, width: widest(Object.values(words.kindMarks), frame.small) };
}

/** Gives the latest years their places, earliest first; years that find no room are left out. */
function placeYears(
  years: Coverage['years'],
  left: number,
  columnWidth: number,
  frame: Frame,
): Place[] {
  const { absent: absentWidth, before } = widths[frame.id];
  const least = columnWidth * coverageKinds.length;
  const shown: Omit<Place, 'left' | 'width'>[] = [];
  let free = frame.width - left;
  for (const [index, { year, documents }] of [...years.entries()].reverse()) {
    const needed = (documents > 0 ? least : absentWidth) + before;
    if (needed > free) {
      break;
    }
    free -= needed;
    shown.unshift({ year, index, absent: documents === 0 });
  }
  const share = free / Math.max(1, shown.filter(({ absent }) => !absent).length);
  let x = left;
  return shown.map((place) => {
    const width = place.absent ? absentWidth : least + share;
    const own = { ...place, left: x + before, width };
    x += before + width;
    return own;
  });
}

interface StackedRow {
  cells: readonly CoverageCell[];
  middle: number;
}

function stackRows(groups: readonly CoverageGroup[], top: number, nameWidth: number, frame: Frame) {
  const heads: { name: string; nameBaseline: number; baseline: number }[] = [];
  const above = nameWidth === 0;
  // A category longer than the column of names stands over the heads of the columns, not beside them.
  const over =
    above ||
    widest(
      groups.map(({ name }) => name),
      frame.small,
    ) > nameWidth;
  const names: TextMark[] = [];
  const cells: StackedRow[] = [];
  let bottom = top;
  for (const group of groups) {
    const nameBaseline = bottom + leading;
    bottom += over ? leading : 0;
    heads.push({ name: group.name, nameBaseline, baseline: bottom + leading });
    bottom += leading + gap * 2;
    for (const row of group.rows) {
      if (above) {
        const lines = wrapText(row.name, frame.small, frame.width);
        names.push(
          ...lines.map((part, index) => text(part, 0, bottom + leading * (index + 1) - gap / 2)),
        );
        bottom += lines.length * leading;
        cells.push({ cells: row.cells, middle: bottom + rowHeight / 2 });
        bottom += rowHeight + gap;
        continue;
      }
      const lines = wrapEvenly(row.name, frame.small, nameWidth);
      const height = Math.max(rowHeight, lines.length * (leading - 3) + 5);
      const middle = bottom + height / 2;
      const first = baselineOf(middle - ((lines.length - 1) * (leading - 3)) / 2, frame.small);
      names.push(...lines.map((part, index) => text(part, 0, first + index * (leading - 3))));
      cells.push({ cells: row.cells, middle });
      bottom += height;
    }
    bottom += gap;
  }
  return { groups: heads, names, cells, bottom };
}

function drawCells(
  rows: readonly StackedRow[],
  places: readonly Place[],
): Pick<CoverageLayout, 'empty' | 'whole' | 'half'> {
  const present = places.filter(({ absent }) => !absent);
  // All years share the width alike.
  const step = (present[0]?.width ?? 0) / coverageKinds.length;
  const width = Math.floor(Math.min(tile.width, step - tile.between));
  const before = (step - width) / 2;
  const paths = { empty: '', whole: '', half: '' };
  for (const { cells, middle } of rows) {
    const y = round(middle - tile.height / 2);
    for (const { index, left } of present) {
      paths.empty += `M${round(left + before)} ${round(middle)}h${round(step * coverageKinds.length - before * 2)}`;
      const cell = cells[index];
      if (cell === undefined || isEmpty(cell)) {
        continue;
      }
      for (const [column, kind] of coverageKinds.entries()) {
        const x = round(left + step * column + before);
        const share = shareOf(cell, kind);
        if (share === 1) {
          paths.whole += `M${x} ${y}h${width}v${tile.height}h-${width}z`;
        } else if (share > 0) {
          paths.half += `M${x} ${y}v${tile.height}h${width}z`;
        }
      }
    }
  }
  const { empty, ...printed } = paths;
  const dashes = `${width} ${round(step - width)}`;
  const insideDashes = `${width - 2} ${round(step - width + 2)}`;
  return { empty: { path: empty, thickness: tile.height, dashes, insideDashes }, ...printed };
}

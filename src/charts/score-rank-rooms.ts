import type { ScoreRankRow } from './assessment-rows.ts';
import type { Strip } from './axis.ts';
import { type EmptyPlaces, type EmptyPlacesWords, layoutEmptyPlaces } from './empty-places.ts';
import { bandEdge, type Frame, gap, gutter } from './frame.ts';
import type { Place } from './places.ts';
import { layoutRow, type RowPlace } from './rows.ts';
import { widest } from './text-width.ts';

/** The words of the chart. */
export interface ScoreRankWords extends EmptyPlacesWords {
  /** Title of the axis: what it measures, its unit, and whether it starts at zero. */
  scoreAxis: (startsAtZero: boolean) => string;
  /** The last rank that a document prints, and what is not known of those after it. */
  ranksEnd: (rank: number) => string;
  /** Stands where a score or a rank is not printed. */
  unprinted: string;
}

export interface ScoreRankOptions {
  frame: Frame;
  words: ScoreRankWords;
  /** Identity of the department to set apart, or `null`. */
  highlight: string | null;
}

/** Reach of the larger mark, the ring of the highlighted department, from its centre. */
export const ringRadius = 9;

/** Where the columns of a drawing stand. */
export interface Columns {
  edge: number;
  nameX: number;
  nameWidth: number;
  plotLeft: number;
  plotRight: number;
}

/** A place with the room it was given. */
export type Room =
  | { kind: 'department'; row: ScoreRankRow; place: RowPlace }
  | ({ kind: 'empty' } & EmptyPlaces);

export function layoutColumns(
  rows: readonly ScoreRankRow[],
  { frame, words, highlight }: ScoreRankOptions,
): Columns {
  const edge = rows.some((row) => row.id === highlight) ? bandEdge : 0;
  const ranks = rows.map((row) => rankLabel(row, words));
  const scores = rows.map((row) => scoreLabel(row, words));
  const names = rows.map((row) => row.name);
  const nameX = edge + widest(ranks, frame.size) + gutter;
  const scoreWidth = widest(scores, frame.size);
  if (frame.labels === 'above') {
    const right = frame.width - edge;
    const nameWidth = right - scoreWidth - gutter - nameX;
    return { edge, nameX, nameWidth, plotLeft: nameX, plotRight: right };
  }
  const nameWidth = Math.min(widest(names, frame.size), frame.width / 3);
  const plotRight = frame.width - edge - scoreWidth - ringRadius - gap;
  return { edge, nameX, nameWidth, plotLeft: nameX + nameWidth + gutter, plotRight };
}

/** Gives every place its room, from `top` downwards. */
export function stack(
  places: readonly Place[],
  top: number,
  { nameX, nameWidth }: Columns,
  { frame, words }: ScoreRankOptions,
): { rooms: Room[]; bottom: number } {
  let bottom = top;
  const rooms = places.map((place): Room => {
    if (place.kind !== 'department') {
      const empty = layoutEmptyPlaces(place, bottom, frame, words);
      bottom = empty.bottom;
      return { kind: 'empty', ...empty };
    }
    const row = layoutRow(place.row.name, bottom, { frame, nameX, nameWidth });
    bottom += row.band.height;
    return { kind: 'department', row: place.row, place: row };
  });
  return { rooms, bottom };
}

/** Beside names the grid runs through; over strips it would cross the names, so it is cut. */
export function stripsOf(rooms: readonly Room[], frame: Frame): Strip[] {
  const strips = rooms.flatMap((room) => (room.kind === 'empty' ? [] : [room.place.strip]));
  const first = strips[0];
  const last = strips[strips.length - 1];
  if (frame.labels === 'above' || first === undefined || last === undefined) {
    return strips;
  }
  return [{ top: first.top, bottom: last.bottom }];
}

export function rankLabel(row: ScoreRankRow, words: ScoreRankWords): string {
  return row.rank === null ? words.unprinted : words.rank(row.rank.printed);
}

export function scoreLabel(row: ScoreRankRow, words: ScoreRankWords): string {
  return row.score === null ? words.unprinted : row.score.printed;
}

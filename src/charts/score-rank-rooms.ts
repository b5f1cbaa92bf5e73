import type { ScoreRankRow } from './assessment-rows.ts';
import type { Strip } from './axis.ts';
import { type EmptyPlaces, layoutEmptyPlaces } from './empty-places.ts';
import { type Frame, gutter } from './frame.ts';
import type { Place } from './places.ts';
import { layoutRow, type RowPlace } from './rows.ts';
import { type Columns, type ScoreRankOptions, slimGutter } from './score-rank-columns.ts';

/** A place with the room it was given. */
export type Room =
  | { kind: 'department'; row: ScoreRankRow; place: RowPlace }
  | ({ kind: 'empty' } & EmptyPlaces);

/** Gives every place its room, from `top` downwards. */
export function stack(
  places: readonly Place[],
  top: number,
  { labels, bare, nameX, nameWidth }: Columns,
  { frame, words }: ScoreRankOptions,
): { rooms: Room[]; bottom: number } {
  let bottom = top;
  const rooms = places.map((place): Room => {
    if (place.kind !== 'department') {
      const empty = layoutEmptyPlaces(place, bottom, { frame, words, bare });
      bottom = empty.bottom;
      return { kind: 'empty', ...empty };
    }
    const row = layoutRow(place.row.name, bottom, {
      frame: { ...frame, labels },
      nameX,
      nameWidth,
      padding: frame.labels === 'above' ? slimGutter : gutter,
    });
    bottom += row.band.height;
    return { kind: 'department', row: place.row, place: row };
  });
  return { rooms, bottom };
}

/** Beside names the grid runs through; over strips it would cross the names, so it is cut. */
export function stripsOf(rooms: readonly Room[], labels: Frame['labels']): Strip[] {
  const strips = rooms.flatMap((room) => (room.kind === 'empty' ? [] : [room.place.strip]));
  const first = strips[0];
  const last = strips[strips.length - 1];
  if (labels === 'above' || first === undefined || last === undefined) {
    return strips;
  }
  return [{ top: first.top, bottom: last.bottom }];
}

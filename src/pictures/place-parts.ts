import { textWidth } from '../charts/text-width.ts';
import { type Block, type PictureText, placeBlock } from './layout-picture.ts';
import type { PictureItem, PicturePart } from './subject.ts';

/** The room of what there is to read, and the type it is set in. */
export interface PartsRoom extends Omit<Block, 'content' | 'lines' | 'wrap'> {
  /** Size of a number in large type. */
  large: number;
}

interface Placed {
  texts: PictureText[];
  /** Where the next may start. */
  bottom: number;
}

/** Sets parts one below the other, above `foot`. What there is no room for is told by what is shown. */
export function placeParts(
  parts: readonly PicturePart[],
  room: PartsRoom,
  foot: number,
): PictureText[] {
  const texts: PictureText[] = [];
  let { y } = room;
  for (const [index, part] of parts.entries()) {
    const own = { ...room, y };
    const later = parts.slice(index + 1).filter(({ kind }) => kind === 'text').length;
    const placed =
      part.kind === 'text'
        ? placeText(part.content, own, y + (foot - y) / (later + 1))
        : placeList(part, own, foot);
    texts.push(...placed.texts);
    y = placed.texts.length === 0 ? y : placed.bottom + room.size / 2;
  }
  return texts;
}

/** A text, of as many lines as there is room for; one that is cut ends in an ellipsis. */
function placeText(content: string, room: PartsRoom, foot: number): Placed {
  const lines = Math.floor((foot - room.y) / room.leading);
  return lines < 1 ? { texts: [], bottom: room.y } : placeBlock({ ...room, content, lines });
}

/** As many of a list as there is room for, then how many more there are. */
function placeList(
  { heading, items, rest }: Extract<PicturePart, { kind: 'list' }>,
  room: PartsRoom,
  foot: number,
): Placed {
  const head: Placed =
    heading === null
      ? { texts: [], bottom: room.y }
      : placeBlock({ ...room, content: heading, lines: 1 });
  for (let count = items.length; count > 0; count -= 1) {
    const left = items.length - count;
    const shown = [
      ...items.slice(0, count),
      ...(left === 0 ? [] : [{ label: null, text: rest(left) }]),
    ];
    const placed = placeColumns(shown, { ...room, y: head.bottom });
    if (placed.bottom <= foot) {
      return { texts: [...head.texts, ...placed.texts], bottom: placed.bottom };
    }
  }
  return { texts: [], bottom: room.y };
}

/** Columns are read downwards; there are as many as leave each item on a line of its own. */
function placeColumns(items: readonly PictureItem[], room: PartsRoom): Placed {
  const { columns, size } = chooseColumns(items, room);
  const gap = size * 0.75;
  const width = (room.width - gap * (columns - 1)) / columns;
  const rows = Math.ceil(items.length / columns);
  const texts: PictureText[] = [];
  let bottom = room.y;
  for (let column = 0; column < columns; column += 1) {
    let y = room.y;
    for (const item of items.slice(column * rows, (column + 1) * rows)) {
      const x = room.x + column * (width + gap);
      const placed = placeItem(item, { ...room, x, y, width, size });
      texts.push(...placed.texts);
      bottom = Math.max(bottom, placed.bottom);
      // The name of a number belongs to what is below it.
      y = placed.bottom + room.size * (item.label === null ? 0.25 : 0.7);
    }
  }
  return { texts, bottom };
}

// A little smaller is better than a longer list of which less is shown.
const choices = [
  { columns: 3, by: 1 },
  { columns: 2, by: 1 },
  { columns: 2, by: 0.9 },
];

function chooseColumns(items: readonly PictureItem[], room: PartsRoom) {
  const fitting = choices.find(({ columns, by }) => {
    const size = room.size * by;
    const width = (room.width - size * 0.75 * (columns - 1)) / columns;
    return (
      items.length >= columns &&
      items.every(
        ({ label, text }) =>
          textWidth(text, label === null ? size : room.large) <= width &&
          textWidth(label ?? '', size) <= width,
      )
    );
  });
  return { columns: fitting?.columns ?? 1, size: room.size * (fitting?.by ?? 1) };
}

function placeItem({ label, text }: PictureItem, room: PartsRoom): Placed {
  if (label === null) {
    return placeBlock({ ...room, content: text, lines: 2 });
  }
  const name = placeBlock({ ...room, content: label, lines: 2, tone: 'muted' });
  const { large, y: top, leading, size } = room;
  const value = placeBlock({
    ...room,
    content: text,
    y: name.texts.length === 0 ? top : name.bottom - leading * 0.1,
    size: large,
    leading: large + leading - size,
    lines: 2,
    tone: 'figure',
  });
  return { texts: [...name.texts, ...value.texts], bottom: value.bottom };
}

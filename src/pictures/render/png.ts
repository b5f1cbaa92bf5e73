import { crc32, deflateSync } from 'node:zlib';

/** An opaque picture: four bytes to a pixel, row by row. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

/** So many colours does a palette hold. */
const most = 256;

/**
 * Writes a PNG with a palette, a fourth of one with all colours: the commonest colours stay as they
 * are, which are all flat ones; of the shades along edges the rarest are drawn in the nearest kept.
 */
export function formatPng({ width, height, data }: Pixels): Uint8Array {
  const colours = readColours(data);
  const palette = choosePalette(colours);
  const indexes = indexesOf(colours, palette);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    // Each row starts with its filter: none, which is best for a palette.
    rows.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => channels(colour)))),
    chunk('IDAT', deflateSync(rows, { level: 7, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The colour of each pixel as a number, without its opacity. */
function readColours(data: Uint8Array): Uint32Array {
  const colours = new Uint32Array(data.length / 4);
  for (let index = 0, at = 0; index < colours.length; index += 1, at += 4) {
    colours[index] = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
  }
  return colours;
}

/** The commonest colours, those of equal count by their number. */
function choosePalette(colours: Uint32Array): number[] {
  const counts = new Map<number, number>();
  // A picture is nearly all runs of one colour: each run is counted at once.
  for (let start = 0; start < colours.length; ) {
    const colour = colours[start] ?? 0;
    const end = endOfRun(colours, start);
    counts.set(colour, (counts.get(colour) ?? 0) + end - start);
    start = end;
  }
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || a - b)
    .slice(0, most)
    .map(([colour]) => colour);
}

function indexesOf(colours: Uint32Array, palette: readonly number[]): Uint8Array {
  const known = new Map(palette.map((colour, index) => [colour, index]));
  const indexes = new Uint8Array(colours.length);
  for (let start = 0; start < colours.length; ) {
    const colour = colours[start] ?? 0;
    const index = known.get(colour) ?? nearest(colour, palette);
    known.set(colour, index);
    const end = endOfRun(colours, start);
    indexes.fill(index, start, end);
    start = end;
  }
  return indexes;
}

function endOfRun(colours: Uint32Array, start: number): number {
  const colour = colours[start];
  let end = start + 1;
  while (end < colours.length && colours[end] === colour) {
    end += 1;
  }
  return end;
}

function nearest(colour: number, palette: readonly number[]): number {
  const [red, green, blue] = channels(colour);
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (const [index, other] of palette.entries()) {
    const [r, g, b] = channels(other);
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) {
      [best, least] = [index, distance];
    }
  }
  return best;
}

function channels(colour: number): [red: number, green: number, blue: number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function chunk(type: string, data: Uint8Array): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, check]);
}

import { inflateSync } from 'node:zlib';

/** Scale and shift of a PDF's coordinates; sheets for reading are neither turned nor slanted. */
interface Place {
  scale: number;
  shift: number;
}

// A4 with the margins of src/styles/print.css, in points, counted from the foot of the sheet.
const millimetre = 72 / 25.4;
const head = (297 - 15) * millimetre;
const foot = 16 * millimetre;

/**
 * How far down each sheet of a printed page is written on, from 0 (nothing) to 1 (the last line stands at the foot).
 * Reads what Chromium writes: plain objects, one compressed stream per sheet. The number of the sheet does not count.
 */
export function fillsOf(file: Buffer): number[] {
  const text = file.toString('latin1');
  const kids =
    /\/Type\s*\/Pages\b[^>]*?\/Kids\s*\[(?<list>[^\]]*)\]/.exec(text)?.groups?.list ?? '';
  const sheets = [...kids.matchAll(/(\d+) 0 R/g)].map(([, id = '']) => objectOf(text, id));
  if (sheets.length === 0) {
    throw new Error('PDF: no list of sheets found (/Type /Pages with /Kids).');
  }
  return sheets.map((sheet) => {
    const id = /\/Contents (?<id>\d+) 0 R/.exec(sheet)?.groups?.id ?? '';
    const lines = baselinesOf(streamOf(text, id)).filter((line) => line > foot);
    return (head - Math.min(head, ...lines)) / (head - foot);
  });
}

function objectOf(text: string, id: string): string {
  const start = new RegExp(`(?:^|\\n)${id} 0 obj\\b`).exec(text);
  if (start === null) {
    throw new Error(`PDF: object ${id} not found.`);
  }
  return text.slice(start.index, text.indexOf('endobj', start.index));
}

function streamOf(text: string, id: string): string {
  const object = new RegExp(`(?:^|\\n)${id} 0 obj\\b`).exec(text)?.index ?? 0;
  const start = text.indexOf('stream', object) + 'stream'.length;
  const from = start + (text[start] === '\r' ? 2 : 1);
  const length = Number(/\/Length (?<bytes>\d+)/.exec(text.slice(object, start))?.groups?.bytes);
  const bytes = Buffer.from(text.slice(from, from + length), 'latin1');
  return inflateSync(bytes).toString('latin1');
}

// e.g. `q`, `Q`, `.24 0 0 -.24 0 841.92 cm`, `1 0 0 -1 84 112 Tm`
const operator =
  /(?<![\w/.<])(?:(?<keep>[qQ])|(?:[-.\d]+ ){3}(?<scale>[-.\d]+) [-.\d]+ (?<shift>[-.\d]+) (?<what>cm|Tm))(?![\w])/g;

/** Heights of all lines of text above the foot of the sheet, in points. */
function baselinesOf(stream: string): number[] {
  const kept: Place[] = [];
  const lines: number[] = [];
  let place: Place = { scale: 1, shift: 0 };
  for (const { groups = {} } of stream.matchAll(operator)) {
    const shift = place.shift + place.scale * Number(groups.shift);
    if (groups.keep === 'q') {
      kept.push(place);
    } else if (groups.keep === 'Q') {
      place = kept.pop() ?? place;
    } else if (groups.what === 'cm') {
      place = { scale: place.scale * Number(groups.scale), shift };
    } else {
      lines.push(shift);
    }
  }
  return lines;
}

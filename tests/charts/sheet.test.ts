import { expect, test } from 'vitest';
import { layoutSheet } from '../../src/charts/sheet.ts';
import { clipped, overlaps, unrounded } from './drawn.ts';

const long = '过夜游客占旅游人次比重超额达成；家门口的城市书房、乡村博物馆达成；'.repeat(4);

const sheet = layoutSheet({
  title: long,
  note: long,
  sources: ['来源：2022年承诺表第94–126行', `取自样例，/${'a'.repeat(90)}/`],
  width: 660,
  height: 300,
});

test('title, note and sources stand around the drawing, whole and clear of each other', () => {
  const texts = [sheet.title, sheet.note, sheet.sources].flatMap(({ lines, size }) =>
    lines.map((mark) => ({ mark, size })),
  );
  expect(overlaps(texts)).toEqual([]);
  expect(clipped(texts, sheet.width, sheet.height)).toEqual([]);
  expect(sheet.title.lines.map(({ text }) => text).join('')).toBe(long);
  expect(unrounded(sheet)).toEqual([]);
});

test('the drawing has room between the note and the sources', () => {
  const lastOfNote = sheet.note.lines.at(-1)?.y ?? 0;
  const firstOfSources = sheet.sources.lines[0]?.y ?? 0;
  expect(sheet.drawing.y).toBeGreaterThan(lastOfNote);
  expect(firstOfSources).toBeGreaterThan(sheet.drawing.y + 300 + sheet.sources.size * 0.88);
});

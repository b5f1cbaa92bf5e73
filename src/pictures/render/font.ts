import { readFileSync } from 'node:fs';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';
import {
  codeOf,
  drawnAs,
  fontVersion,
  missingCharacters,
  sliceFile,
  sliceOf,
} from './font-coverage.ts';

export type Weight = 400 | 700;

/** One step of an outline, in units of the em, y upwards. */
export interface OutlineStep {
  type: string;
  values: number[];
}

// What the font gives a blank; one of full width is as wide as an ideograph.
const blankWidth = 0.224;

/** A character's shape. */
export interface Glyph {
  /** Distance to the next character, in units of the em. */
  advance: number;
  outline: OutlineStep[];
}

/** Shapes of the characters that were loaded. */
export interface LoadedFont {
  glyph(character: string, weight: Weight): Glyph;
}

/**
 * Loads the shapes of a text's characters. The package keeps its font in slices of a few hundred
 * characters; only those that are needed are opened. Throws for a character without a shape.
 */
export async function loadFont(text: string): Promise<LoadedFont> {
  const missing = missingCharacters(text);
  if (missing.length > 0) {
    throw new Error(`${fontVersion}: no shape for ${missing.join(' ')}`);
  }
  const parts = [...new Set(text.replace(/\s/g, ''))].flatMap(drawnAs);
  await Promise.all(parts.map((part) => loadSlice(sliceOf(part))));
  return { glyph: cachedGlyph };
}

type Slice = Record<Weight, Font>;

const loading = new Map<string, Promise<void>>();
const loaded = new Map<string, Slice>();

function loadSlice(name: string): Promise<void> {
  const known = loading.get(name) ?? readSlice(name);
  loading.set(name, known);
  return known;
}

async function readSlice(name: string): Promise<void> {
  const face = new Face(new Blob(await decompress(readFileSync(sliceFile(name)))));
  loaded.set(name, { 400: fontOf(face, 400), 700: fontOf(face, 700) });
}

function fontOf(face: Face, weight: Weight): Font {
  const font = new Font(face);
  font.setScale(face.upem, face.upem);
  font.setVariations([new Variation('wght', weight)]);
  return font;
}

const glyphs: Record<Weight, Map<string, Glyph>> = { 400: new Map(), 700: new Map() };

function cachedGlyph(character: string, weight: Weight): Glyph {
  if (/\s/.test(character)) {
    return { advance: character === '\u3000' ? 1 : blankWidth, outline: [] };
  }
  const known = glyphs[weight].get(character) ?? readGlyph(character, weight);
  glyphs[weight].set(character, known);
  return known;
}

function readGlyph(character: string, weight: Weight): Glyph {
  const font = loaded.get(sliceOf(character))?.[weight];
  const id = font?.nominalGlyph(codeOf(character));
  if (font === undefined || id === undefined || id === 0) {
    throw new Error(
      `${fontVersion}: no shape for "${character}" (U+${codeOf(character).toString(16)})`,
    );
  }
  const em = font.face.upem;
  return {
    advance: font.glyphHAdvance(id) / em,
    outline: font.glyphToJson(id).map(({ type, values }) => ({
      type,
      values: values.map((value) => value / em),
    })),
  };
}

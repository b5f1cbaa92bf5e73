import { Resvg } from '@resvg/resvg-js';
import { boldClasses } from '../picture-styles.ts';
import { loadFont } from './font.ts';
import { outlineTexts, textOf } from './outlines.ts';
import { formatPng } from './png.ts';

/** Draws an SVG with texts as a PNG. Throws for a character that the font cannot draw. */
export async function renderPicture(svg: string): Promise<Uint8Array> {
  const font = await loadFont(textOf(svg));
  const image = new Resvg(outlineTexts(svg, font, boldClasses), {
    font: { loadSystemFonts: false },
  }).render();
  return formatPng({ width: image.width, height: image.height, data: image.pixels });
}

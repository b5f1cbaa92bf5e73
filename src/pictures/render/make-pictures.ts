import type { PictureFile } from '../picture-file.ts';
import { missingCharacters } from './font-coverage.ts';
import { textOf } from './outlines.ts';
import type { PictureCache } from './picture-cache.ts';
import { renderAll } from './pool.ts';

/** What making pictures came to. */
export interface PictureReport {
  /** How many were drawn now; the others were in the cache. */
  drawn: number;
  bytes: number;
}

/**
 * Makes every picture, from the cache where it was drawn before. Throws, before anything is drawn,
 * when a character has no shape: a box in its place would be a wrong picture.
 */
export async function makePictures(
  files: readonly PictureFile[],
  cache: PictureCache,
  write: (address: string, png: Uint8Array) => void,
): Promise<PictureReport> {
  assertDrawable(files);
  const missing: PictureFile[] = [];
  let bytes = 0;
  const finish = (address: string, png: Uint8Array) => {
    bytes += png.length;
    write(address, png);
  };
  for (const file of files) {
    const kept = cache.read(file.svg);
    if (kept === null) {
      missing.push(file);
    } else {
      finish(file.address, kept);
    }
  }
  const svgs = missing.map(({ svg }) => svg);
  await renderAll(svgs, (index, png) => {
    const file = missing[index];
    if (file !== undefined) {
      cache.write(file.svg, png);
      finish(file.address, png);
    }
  });
  return { drawn: missing.length, bytes };
}

function assertDrawable(files: readonly PictureFile[]): void {
  const faults = files.flatMap(({ address, svg }) => {
    const missing = missingCharacters(textOf(svg));
    return missing.length === 0
      ? []
      : [`${address}: the font has no shape for ${missing.map(describe).join(', ')}`];
  });
  if (faults.length > 0) {
    throw new Error(
      `${faults.join('\n')}\nSee src/pictures/render/font-coverage.ts for how characters are drawn by others.`,
    );
  }
}

function describe(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `"${character}" (U+${code})`;
}

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontVersion } from './font-coverage.ts';

// Goes up when the same SVG is drawn in another way.
const rendererVersion = 1;

/** Pictures drawn before, by what they were drawn from; the folder may be deleted at any time. */
export interface PictureCache {
  read(svg: string): Uint8Array | null;
  write(svg: string, png: Uint8Array): void;
}

/** A cache in a folder, which is made when there is something to keep. */
export function pictureCache(folder: string): PictureCache {
  const fileOf = (svg: string) => {
    const drawnFrom = JSON.stringify([rendererVersion, fontVersion, svg]);
    return join(folder, `${createHash('sha256').update(drawnFrom).digest('hex')}.png`);
  };
  return {
    read(svg) {
      const file = fileOf(svg);
      return existsSync(file) ? readFileSync(file) : null;
    },
    write(svg, png) {
      mkdirSync(folder, { recursive: true });
      // A build that is broken off, or that runs beside another, must not leave half a picture.
      const file = fileOf(svg);
      const part = `${file}.${process.pid}`;
      writeFileSync(part, png);
      renameSync(part, file);
    },
  };
}

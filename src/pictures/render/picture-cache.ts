import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontVersion } from './font-coverage.ts';

// Goes up when the same SVG is drawn in another way.
const rendererVersion = 1;

/** Pictures drawn before, by what they were drawn from; the folder may be deleted at any time. */
export interface PictureCache {
  read(svg: string): Uint8Array | null;
  write(svg: string, png: Uint8Array): void;
  /**
   * Forgets what is of no use any more: every picture that neither this site nor another one, built
   * with the same cache, has used in its last build. Returns how many went.
   *
   * @param site Tells sites apart: pictures name the address they stand at.
   */
  forgetUnused(site: string): number;
}

/** A cache in a folder, which is made when there is something to keep. */
export function pictureCache(folder: string): PictureCache {
  const used = new Set<string>();
  return {
    read(svg) {
      const name = nameOf(svg);
      used.add(name);
      return readIfThere(join(folder, name));
    },
    write(svg, png) {
      const name = nameOf(svg);
      used.add(name);
      writeWhole(folder, name, png);
    },
    forgetUnused(site) {
      writeWhole(folder, `${hash(site)}.used`, `${[...used].sort().join('\n')}\n`);
      const names = readdirSync(folder);
      const kept = new Set(
        names
          .filter((name) => name.endsWith('.used'))
          .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n')),
      );
      const unused = names.filter((name) => name.endsWith('.png') && !kept.has(name));
      for (const name of unused) {
        rmSync(join(folder, name), { force: true });
      }
      return unused.length;
    },
  };
}

function nameOf(svg: string): string {
  return `${hash(JSON.stringify([rendererVersion, fontVersion, svg]))}.png`;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A build that is broken off, or that runs beside another, must not leave half a file. */
function writeWhole(folder: string, name: string, content: string | Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  const part = join(folder, `${name}.${process.pid}`);
  writeFileSync(part, content);
  renameSync(part, join(folder, name));
}

// Another build may forget a picture between the question whether it is there and its being read.
function readIfThere(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Everything a script does to the world, so that tests can run it on files held in memory. */
export interface Effects {
  /** Bytes of a file, or `null` where there is none. Paths are relative to the project. */
  readBytes(path: string): Uint8Array | null;
  /** Names of the files of a folder, sorted; empty where there is none. */
  list(folder: string): string[];
  /** Writes a whole file, all or nothing. */
  writeText(path: string, text: string): void;
  /** Deletes a file. */
  remove(path: string): void;
  /** Prints a line for a person. */
  log(line: string): void;
  /** Milliseconds since some fixed moment. */
  now(): number;
}

/** The real world, seen from the project's root. */
export function projectEffects(root: string): Effects {
  return {
    readBytes: (path) => {
      const absolute = join(root, path);
      return existsSync(absolute) ? readFileSync(absolute) : null;
    },
    list: (folder) => {
      const absolute = join(root, folder);
      return existsSync(absolute)
        ? readdirSync(absolute, { withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => entry.name)
            .sort()
        : [];
    },
    writeText: (path, text) => {
      const absolute = join(root, path);
      mkdirSync(dirname(absolute), { recursive: true });
      writeFileSync(`${absolute}.part`, text);
      renameSync(`${absolute}.part`, absolute);
    },
    remove: (path) => rmSync(join(root, path)),
    log: (line) => console.log(line),
    now: () => performance.now(),
  };
}

/** A file as UTF-8 text, or `null` where there is none. */
export function readText(effects: Pick<Effects, 'readBytes'>, path: string): string | null {
  const bytes = effects.readBytes(path);
  return bytes === null ? null : new TextDecoder().decode(bytes);
}

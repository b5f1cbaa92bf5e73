import { type Engine, engineOver } from '../engine/engine.ts';
import type { ReadFile } from '../engine/files.ts';
import type { SearchData } from '../records.ts';
import { toIndexFiles } from './index-files.ts';

/** Builds an index in memory, and reads its files from there. */
export function readFromMemory(data: SearchData): ReadFile {
  const files = new Map(toIndexFiles(data).map(({ path, bytes }) => [path, bytes]));
  return async (path) => {
    const bytes = files.get(path);
    if (bytes === undefined) {
      throw new Error(`${path}: not in the index`);
    }
    return bytes;
  };
}

/** An engine over an index in memory, which is built when it is first asked. */
export function memoryEngine(data: SearchData): Engine {
  return engineOver(async () => readFromMemory(data));
}

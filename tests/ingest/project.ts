import { readdirSync, readFileSync } from 'node:fs';
import type { Effects } from '../../scripts/lib/effects.ts';

const root = new URL('../../', import.meta.url);

/** A project held in memory, and what a run did to it. */
export interface MemoryProject extends Effects {
  files: Map<string, Uint8Array>;
  written: string[];
  printed: string[];
}

/** Puts files, by path, into memory. The clock stands still. */
export function memoryProject(files: Record<string, string | Uint8Array>): MemoryProject {
  const encoder = new TextEncoder();
  const held = new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? encoder.encode(content) : content,
    ]),
  );
  const written: string[] = [];
  const printed: string[] = [];
  return {
    files: held,
    written,
    printed,
    readBytes: (path) => held.get(path) ?? null,
    list: (folder) =>
      [...held.keys()]
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1))
        .filter((name) => !name.includes('/'))
        .sort(),
    writeText: (path, text) => {
      held.set(path, encoder.encode(text));
      written.push(path);
    },
    remove: (path) => {
      held.delete(path);
    },
    log: (line) => printed.push(line),
    now: () => 0,
  };
}

const authoredFolders = [
  'seeds',
  'content/departments',
  'content/categories',
  'content/corrections',
  'content/measures',
  'content/topics',
];

/** The project's own authored files and seeds, in memory; nothing that is generated. */
export function realProject(): MemoryProject {
  const files: Record<string, Uint8Array> = {};
  for (const folder of authoredFolders) {
    for (const name of readdirSync(new URL(folder, root))) {
      files[`${folder}/${name}`] = readFileSync(new URL(`${folder}/${name}`, root));
    }
  }
  return memoryProject(files);
}

/** A small real file that stands beside the tests. */
export function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toSearchFiles } from '../../src/integrations/search-files.ts';
import { readCorpus } from './corpus.ts';

// node scripts/bench/build-own.ts <corpus.json> <folder>: builds our index; a process of its own, so that its
// memory can be told.

const [corpus = '', folder = ''] = process.argv.slice(2);
const data = readCorpus(corpus);
const start = performance.now();
const files = toSearchFiles(data);
for (const { path, bytes } of files) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000 }));

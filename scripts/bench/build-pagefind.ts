import { close, createIndex } from 'pagefind';
import { readCorpus } from './corpus.ts';

// node scripts/bench/build-pagefind.ts <corpus.json> <folder>: builds an index of Pagefind as it comes, without
// filters; a process of its own, so that its memory can be told.

const [corpus = '', folder = ''] = process.argv.slice(2);
const { records, departments } = readCorpus(corpus);
const names = new Map(departments.map(({ id, name }) => [id, name]));
const start = performance.now();
const { index, errors } = await createIndex();
if (index === undefined) {
  throw new Error(`pagefind: ${errors.join('; ')}`);
}
for (const record of records) {
  const { title, target, outcome_title, outcome } = record;
  const { errors: refused } = await index.addCustomRecord({
    url: `/commitments/${record.id}/`,
    language: 'zh-cn',
    content: [title, target, outcome_title, outcome, names.get(record.department)].join('\n'),
    meta: { title },
  });
  if (refused.length > 0) {
    throw new Error(`pagefind: ${refused.join('; ')}`);
  }
}
await index.writeFiles({ outputPath: folder });
await close();
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000 }));

import { readdirSync, readFileSync } from 'node:fs';
import { labelledSetSchema, leastF1, measureAccuracy } from '../src/domain/quantity/accuracy.ts';

// node scripts/accuracy.ts
// Prints how well numbers are read, on the texts that second readers labelled; fails when it fell.

const folder = new URL('../content/labelled/', import.meta.url);
const sets = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => labelledSetSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));

const parts = [
  ...sets.map(({ id, held_out, statements }) => ({
    name: held_out ? `${id}, held out` : id,
    statements,
  })),
  { name: 'all', statements: sets.flatMap(({ statements }) => statements) },
];

for (const { name, statements } of parts) {
  const { texts, labelled, precision, recall, f1, differences } = measureAccuracy(statements);
  console.log(
    `${name}: ${texts} texts, ${labelled} quantities that state a target or a result: ` +
      `precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, F1 ${f1.toFixed(4)} (at least ${leastF1})`,
  );
  if (f1 < leastF1) {
    console.error(differences.join('\n'));
    process.exitCode = 1;
  }
}

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { countChanges, formatEdition } from '../src/domain/edition.ts';
import { editionRecordPath, readBuiltEdition, readEditionRecords } from './lib/edition-files.ts';
import { projectEffects } from './lib/effects.ts';

// node scripts/edition.ts [--dist folder]
// Records the edition of the built site in content/editions, to be committed when it is published:
// from then on every build knows of it. The first one is recorded as it is; a later one must have
// been built with PREVIOUS_EDITION=<folder or all.zip of the edition before>.

const root = fileURLToPath(new URL('..', import.meta.url));
const effects = projectEffects(root);
const { values } = parseArgs({ options: { dist: { type: 'string', default: 'dist' } } });

process.exitCode = main();

function main(): number {
  if (!existsSync(`${values.dist}/data/changes.json`)) {
    console.error(`${values.dist}: no built site here. Run "npm run build" first.`);
    return 1;
  }
  const record = readBuiltEdition(values.dist);
  const label = formatEdition(record.edition);
  const last = readEditionRecords(root).at(-1);
  if (last !== undefined && formatEdition(last.edition) === label) {
    effects.log(`${label}: recorded already`);
    return 0;
  }
  const before = record.previous === null ? null : formatEdition(record.previous);
  const expected = last === undefined ? null : formatEdition(last.edition);
  if (before !== expected && expected !== null) {
    console.error(
      `${label}: compared with ${before ?? 'nothing'}, expected ${expected}. Build with PREVIOUS_EDITION=<folder or all.zip of ${expected}>, then run this again.`,
    );
    return 1;
  }
  effects.writeText(editionRecordPath(record), `${JSON.stringify(record, null, 2)}\n`);
  const counts = Object.entries(countChanges(record.changes)).map(
    ([kind, count]) => `${count} ${kind}`,
  );
  effects.log(
    `${editionRecordPath(record)}: ${before === null ? 'the first edition' : counts.join(', ')}`,
  );
  return 0;
}

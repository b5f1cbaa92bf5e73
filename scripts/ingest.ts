import { fileURLToPath } from 'node:url';
import { runIngest } from './ingest/run.ts';
import { projectEffects } from './lib/effects.ts';

// node scripts/ingest.ts [--check]
const effects = projectEffects(fileURLToPath(new URL('..', import.meta.url)));
const ok = runIngest(effects, { check: process.argv.includes('--check') });
process.exitCode = ok ? 0 : 1;

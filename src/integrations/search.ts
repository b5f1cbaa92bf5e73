import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import type { SearchData } from '../search/records.ts';
import { type SearchFile, toSearchFiles } from './search-files.ts';

/**
 * Serves the search engine as `search/engine.js`, and builds its index after the pages from the same records: the
 * build leaves them in `search/records.json`, which the index replaces.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [servedEngine()] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = new URL('search/', dir);
        const records = new URL('records.json', folder);
        const data: SearchData = JSON.parse(await readFile(records, 'utf8'));
        const start = performance.now();
        const files = toSearchFiles(data);
        await writeFiles(folder, files);
        await rm(records);
        const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        logger.info(
          `${data.records.length} commitments, ${files.length} files, ${Math.round(bytes / 1000)} kB, ${seconds} s`,
        );
      },
    },
  };
}

const groups = [
  // What every page loads must not bring the engine with it. What makes elements is too small for a request of its own.
  {
    name: 'every-page',
    test: /vite\/preload-helper|\/components\/(?:search\/search-key|element)\.ts/,
    priority: 5,
  },
  // What the search and the tables share: texts and queries as they are read, words typed and said, files opened.
  {
    name: 'terms',
    test: /\/src\/(?:search\/(?:fold|marks|number-condition|query|records|engine\/inflate)|i18n\/zh\/(?:asked|changes)|components\/search\/typing)\.ts/,
    priority: 4,
  },
  // What still other pages share: a request for each of these costs more than the script in it.
  {
    name: 'elements',
    test: /\/src\/(?:links|domain\/address|components\/search\/elements)\.ts/,
    priority: 4,
  },
  // What every search needs comes in one file, and what few need in few: pinyin, and what to do where nothing is found.
  {
    name: 'search',
    test: /\/src\/(?:components\/search\/portal-engine\.ts|search\/(?:format\/|engine\/(?!pinyin|by-value|cut-term|much-alike|nearest|one-off|pairs|read-parts|same-sound|simplify|stand-apart|words-within)|facets\.ts))/,
    priority: 3,
  },
  { name: 'pinyin', test: /\/src\/search\/engine\/(?:pinyin|same-sound)\.ts/, priority: 2 },
  {
    name: 'nearest',
    test: /\/src\/search\/engine\/(?:cut-term|much-alike|nearest|one-off|pairs|read-parts|simplify|stand-apart|words-within)/,
    priority: 1,
  },
];

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/**
 * Adds the engine to the scripts of the site under an address that stays. It only passes on the chunk that the
 * pages use, whose name carries a hash.
 */
function servedEngine(): Plugin {
  return {
    name: 'search-engine',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    configEnvironment: (name) =>
      name === 'client'
        ? {
            build: {
              rolldownOptions: { output: { codeSplitting: { groups } } },
              // The engine also runs in documents of others, some without a head to hang preload links on.
              modulePreload: { resolveDependencies: () => [] },
            },
          }
        : null,
    buildStart() {
      this.emitFile({
        type: 'chunk',
        id: fileURLToPath(new URL('../search/served.ts', import.meta.url)),
        fileName: 'search/engine.js',
        preserveSignature: 'strict',
      });
    },
  };
}

async function writeFiles(folder: URL, files: readonly SearchFile[]): Promise<void> {
  for (const { path, bytes } of files) {
    const file = fileURLToPath(new URL(path, folder));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}

import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

// The lint file, not memory, guards the directions of imports: here it is shown to do so.

const forbidden: [file: string, specifier: string, sentence: RegExp][] = [
  ['src/domain/a.ts', '../charts/axis.ts', /lowest room/],
  ['src/domain/a.ts', '../i18n/format.ts', /lowest room/],
  ['src/domain/a.ts', 'node:fs', /astro\/zod, nothing else/],
  ['src/domain/a.ts', 'astro:content', /astro\/zod, nothing else/],
  ['src/domain/a.ts', 'd3-array', /astro\/zod, nothing else/],
  ['src/charts/a.ts', 'node:fs', /pure geometry/],
  ['src/charts/a.ts', 'astro:content', /pure geometry/],
  ['src/charts/a.ts', '../components/Chart.astro', /know nothing of markup/],
  ['src/charts/a.ts', '../queries.ts', /know nothing of markup/],
  ['src/prose/a.ts', 'node:fs', /Hand the text in/],
  ['src/prose/a.ts', '../i18n/dictionary.ts', /nothing of the page/],
  ['src/search/a.ts', 'node:fs', /browser and in the build alike/],
  ['src/search/a.ts', '../components/search/view.ts', /nothing of the page/],
  ['src/search/pagefind/a.ts', '../../queries.ts', /nothing of the page/],
  ['src/listing/a.ts', 'node:fs', /opened in the browser/],
  ['src/listing/a.ts', '../components/listing/view.ts', /nothing of the page/],
  ['src/pictures/a.ts', '../queries.ts', /nothing of the pages they stand for/],
  ['src/pictures/render/a.ts', '../../components/pictures/Picture.astro', /what they are handed/],
  ['src/i18n/zh/a.ts', 'node:fs', /words and formats only/],
  ['src/i18n/zh/a.ts', '../../components/charts/a.ts', /imports none of them/],
  ['src/components/a.ts', 'astro:content', /take props/],
  ['src/components/charts/a.ts', '../../queries.ts', /take props/],
  ['src/components/A.astro', '../queries.ts', /take props/],
  ['src/components/A.astro', '../publication.ts', /take props/],
  ['src/components/A.astro', '../data/texts.ts', /made in src\/data/],
  ['src/data/a.ts', '../queries.ts', /come as arguments/],
  ['src/data/formats/a.ts', 'astro:content', /come as arguments/],
  ['src/data/feeds/a.ts', '../../components/Trail.astro', /nothing to them/],
  ['src/components/A.astro', '../layouts/Page.astro', /import neither/],
  ['src/layouts/A.astro', '../pages/index.astro', /Layouts are used by pages/],
  ['src/pages/A.astro', '../../scripts/ingest.ts', /never imports the pipeline/],
  ['src/queries.ts', '../scripts/ingest/read.ts', /never imports the pipeline/],
  ['scripts/a.ts', '../src/queries.ts', /src\/domain and nothing else/],
  ['scripts/ingest/a.ts', '../../src/i18n/dictionary.ts', /src\/domain and nothing else/],
  ['scripts/a.ts', 'astro:content', /plain Node/],
];

const allowed: [file: string, specifier: string][] = [
  ['src/domain/b.ts', './document.ts'],
  ['src/domain/b.ts', 'astro/zod'],
  ['src/charts/b.ts', '../domain/assessment.ts'],
  ['src/charts/b.ts', 'd3-scale'],
  ['src/prose/b.ts', '../domain/marks.ts'],
  ['src/prose/b.ts', 'unified'],
  ['src/search/pagefind/b.ts', '../../domain/identity.ts'],
  ['src/search/pagefind/b.ts', '../fold.ts'],
  ['src/listing/b.ts', '../domain/listed-targets.ts'],
  ['src/i18n/zh/b.ts', '../../domain/statement.ts'],
  ['src/pictures/b.ts', '../charts/frame.ts'],
  ['src/pictures/render/b.ts', 'node:zlib'],
  ['src/components/charts/b.ts', '../../charts/axis.ts'],
  ['src/data/formats/b.ts', 'node:sqlite'],
  ['src/data/b.ts', '../i18n/dictionary.ts'],
  ['src/components/B.astro', '../links.ts'],
  ['src/layouts/B.astro', '../components/SiteHeader.astro'],
  ['src/pages/B.astro', '../queries.ts'],
  ['src/queries.ts', 'astro:content'],
  ['scripts/ingest/b.ts', '../../src/domain/document.ts'],
  ['scripts/b.ts', 'node:fs'],
];

interface Diagnostic {
  category: string;
  message: string;
  location: { path: string };
}

let folder: string;
let diagnostics: Diagnostic[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lint-'));
  copyFileSync('biome.jsonc', join(folder, 'biome.jsonc'));
  [...forbidden, ...allowed].forEach(([file, specifier], index) => {
    write(caseFile(file, index), `import { it } from '${specifier}';\n\nexport const its = it;\n`);
  });
  diagnostics = await lint();
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Each case is a file of its own, in the room it speaks of. */
function caseFile(file: string, index: number): string {
  return file.startsWith('src/') && dirname(file) === 'src'
    ? file.replace('src/', `src/case-${index}-`)
    : join(dirname(file), `case-${index}-${file.split('/').at(-1)}`);
}

function write(file: string, code: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, file.endsWith('.astro') ? `---\n${code}---\n` : code);
}

async function lint(): Promise<Diagnostic[]> {
  const biome = resolve('node_modules/.bin/biome');
  const run = promisify(execFile)(
    biome,
    ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none'],
    { cwd: folder },
  );
  // Findings make it exit with 1; the report is on standard output all the same.
  const { stdout } = await run.catch((error: { stdout: string }) => error);
  return JSON.parse(stdout).diagnostics;
}

function found(file: string, index: number): string[] {
  return diagnostics
    .filter((diagnostic) => diagnostic.category === 'lint/style/noRestrictedImports')
    .filter((diagnostic) => diagnostic.location.path.endsWith(caseFile(file, index)))
    .map((diagnostic) => diagnostic.message);
}

test.each(forbidden.map((entry, index) => [...entry, index] as const))(
  '%s may not import %s',
  (file, _specifier, sentence, index) => {
    expect(found(file, index)).toEqual([expect.stringMatching(sentence)]);
  },
);

test.each(allowed.map((entry, index) => [...entry, forbidden.length + index] as const))(
  '%s may import %s',
  (file, _specifier, index) => {
    expect(found(file, index)).toEqual([]);
  },
);

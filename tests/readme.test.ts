import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

// What a README names is there: files and folders, commands and the scripts behind them.

const readmes = globSync(['README*.md', 'src/**/README.md']).sort();
const tracked = globSync('{src,scripts,tests}/**/*.{ts,astro,css}');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

// Made by a command, and not part of the repository.
const made = ['dist/', '.cache/pictures', 'node_modules/.bin', 'screens/index.html'];
// What only looks like one: a package, an identity.
const others = ['astro/zod', '2022/health/4'];
// Recorded with the first edition that is published.
const later = ['content/editions/'];

const isThere = (path: string, around: string) =>
  [path, join(around, path), join('src', path)].some((each) => existsSync(each)) ||
  tracked.some((each) => each.startsWith(`${around}/`) && each.endsWith(`/${path}`));

/** What stands as code and reads as a path of the repository, e.g. `src/charts`, `fold.ts`, `seeds/index.yml`. */
function pathsIn(text: string): string[] {
  return [...text.matchAll(/`([^`\s]+)`/g)]
    .map(([, code = '']) => code)
    .filter((code) => !/^\/|[…*<=]/.test(code))
    .filter((code) => /^(?:[\w.-]+\/)+[\w.-]*$|^[\w.-]+\.(?:ts|astro|css|md|yml)$/.test(code));
}

test.each(readmes)('every path that %s names is there', (readme) => {
  const text = readFileSync(readme, 'utf8');
  const linked = [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, target = '']) => target);
  const around = dirname(readme);
  const lost = [
    ...linked.filter((target) => !/^https?:/.test(target) && !existsSync(join(around, target))),
    ...pathsIn(text).filter(
      (path) => ![...made, ...others, ...later].includes(path) && !isThere(path, around),
    ),
  ];
  expect(lost).toEqual([]);
});

test.each(readmes)('every command that %s names is there', (readme) => {
  const text = readFileSync(readme, 'utf8');
  const ran = [...text.matchAll(/\bnpm run ([\w-]+)|\bnpm (test|start)\b/g)];
  expect(
    ran.map(([, named, own]) => named ?? own).filter((name) => !(`${name}` in scripts)),
  ).toEqual([]);
  const files = [...text.matchAll(/\bnode (\S+\.ts)|(\btests\/\S+\.test\.ts)/g)];
  expect(
    files.map(([, script, file]) => script ?? file ?? '').filter((file) => !existsSync(file)),
  ).toEqual([]);
});

test('both READMEs of the project name the same commands', () => {
  const [first, ...others] = ['README.md', 'README.zh-CN.md'].map((readme) =>
    [...readFileSync(readme, 'utf8').matchAll(/^\| `(npm [^`]+)` \|/gm)].map(([, name]) => name),
  );
  expect(first?.length).toBeGreaterThan(5);
  expect(others).toEqual([first]);
});

test('the map of the project has every folder of the sources', () => {
  const map =
    readFileSync('README.md', 'utf8').split('### Where things are')[1]?.split('\n## ')[0] ?? '';
  const named = new Set([...map.matchAll(/`(src\/[a-z0-9-]+)`/g)].map(([, path]) => path));
  const folders = globSync('src/*').filter((path) => statSync(path).isDirectory());
  expect(folders.filter((folder) => !named.has(folder))).toEqual([]);
});

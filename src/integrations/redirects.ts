import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatHostRedirects, formatNginxRedirects, readRedirects } from '../data/redirects.ts';
import type { Redirect } from '../domain/redirect.ts';

/**
 * What hosts need besides the pages that stand at moved addresses: the lists of redirects, and the
 * files beside a page that moved (its data, its feeds), which no page can redirect, as copies.
 */
export function redirects(): AstroIntegration {
  let root = '';
  let base = '/';
  return {
    name: 'redirects',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base;
      },
      'astro:build:done': ({ dir, logger }) => {
        const list = readRedirects(
          readIfThere(join(root, 'content/redirects.yml')),
          readIfThere(join(root, 'content/addresses.txt')),
        );
        if (list.length > 0) {
          const files = writeRedirects(list, fileURLToPath(dir), base);
          logger.info(`${list.length} addresses lead elsewhere, with ${files} files beside them`);
        }
      },
    },
  };
}

/** Writes the lists and the copies into a built site. Returns how many files were copied. */
export function writeRedirects(list: readonly Redirect[], folder: string, base: string): number {
  const files = list.flatMap((redirect) => listFilesBeside(redirect, folder));
  for (const { from, to } of files) {
    mkdirSync(join(folder, from, '..'), { recursive: true });
    copyFileSync(join(folder, to), join(folder, from));
  }
  writeFileSync(join(folder, '_redirects'), formatHostRedirects([...list, ...files], base));
  writeFileSync(join(folder, '_redirects.nginx'), formatNginxRedirects([...list, ...files], base));
  return files.length;
}

/** The files that stand beside the page a redirect leads to, and have no page of their own. */
function listFilesBeside({ from, to, reason }: Redirect, folder: string): Redirect[] {
  const target = join(folder, to);
  if (!existsSync(target)) {
    return [];
  }
  return readdirSync(target, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.html'))
    .map(({ name }) => ({ from: `${from}${name}`, to: `${to}${name}`, reason }))
    .filter((file) => !existsSync(join(folder, file.from)))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

function readIfThere(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatNginxRedirects } from '../../src/data/redirects.ts';
import { type Host, testStaticHost } from '../lib/static-host.ts';

// Debian keeps it where only root looks.
const nginx = ['nginx', '/usr/sbin/nginx'].find((path) => spawnSync(path, ['-v']).status === 0);

const reason = '改名';
const moved = [
  { from: '/departments/old/', to: '/years/', reason },
  { from: '/departments/old/data.csv', to: '/data/list.csv', reason },
];

const configuration = readFileSync(resolve('scripts/deploy/nginx.conf'), 'utf8');

test('the configuration names the folder and port that its head speaks of', () => {
  expect(configuration).toContain('root /var/www/portal;');
  expect(configuration).toContain('listen 80;');
});

describe.skipIf(nginx === undefined)('nginx (skipped where it is not installed)', () => {
  const { get, root } = testStaticHost((root) => start(nginx ?? '', root));

  test('an address that has moved leads to where it is now, query kept', async () => {
    const response = await get('departments/old/?a=1');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/years/?a=1');
    expect((await get('departments/old/data.csv')).headers.get('location')).toBe('/data/list.csv');
    expect((await get('_redirects.nginx')).status).toBe(404);
  });

  test.each([
    ['data/list.jsonl', 'application/jsonl; charset=utf-8'],
    ['data/list.jsonld', 'application/ld+json; charset=utf-8'],
    ['data/list.sqlite', 'application/vnd.sqlite3'],
    ['data/list.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ])('%s has its type', async (path, type) => {
    writeFileSync(join(root(), path), '{}');
    expect((await get(path)).headers.get('content-type')).toBe(type);
  });

  test.each(['search/engine.js', 'search/latest.json', 'search/0123456789ab/directory.bin'])(
    "%s may be read by other people's programs",
    async (path) => {
      mkdirSync(dirname(join(root(), path)), { recursive: true });
      writeFileSync(join(root(), path), '{}');
      expect((await get(path)).headers.get('access-control-allow-origin')).toBe('*');
    },
  );

  test('only this site may frame its pages', async () => {
    const response = await get('');
    expect(response.headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
  });
});

test('what is made for other pages may stand in them', () => {
  const [, embed = ''] = /location \/embed\/ \{([^}]*)\}/.exec(configuration) ?? [];
  expect(embed).toContain('nosniff');
  expect(embed).not.toContain('frame-ancestors');
});

/** Runs nginx with the configuration as it is, but for folder and port, around a list of types. */
async function start(path: string, root: string): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  writeFileSync(join(root, '_redirects.nginx'), formatNginxRedirects(moved, '/'));
  const server = configuration
    .replace('root /var/www/portal;', `root ${root};`)
    .replace('include /var/www/portal/', `include ${root}/`)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('listen [::]:80;', '');
  writeFileSync(join(folder, 'nginx.conf'), wrap(folder, server));
  const child = spawn(path, ['-e', 'stderr', '-p', folder, '-c', 'nginx.conf']);
  let output = '';
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  const url = `http://127.0.0.1:${port}/`;
  await untilAnswered(url, () => `nginx did not start (${child.exitCode}): ${output}`);
  return {
    url,
    close: async () => {
      const ended = new Promise((done) => child.on('close', done));
      child.kill('SIGQUIT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function wrap(folder: string, server: string): string {
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n');
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
events {}
http {
types { text/html html; text/css css; application/javascript js; application/json json; image/svg+xml svg; }
default_type application/octet-stream;
access_log off;
${scratch}
${server}
}
`;
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}

async function untilAnswered(url: string, reason: () => string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    ) {
      return;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(reason());
}

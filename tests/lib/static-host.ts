import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** A server under test, with the folder it serves. */
export interface Host {
  /** Address of the site's root, with a trailing slash. */
  url: string;
  close(): Promise<void>;
}

const files = {
  'index.html': `<h1>首页</h1>${'.'.repeat(1000)}`,
  'years/index.html': '<h1>年份</h1>',
  'data/list.csv': `年份,部门\r\n${'2022,某局\r\n'.repeat(80)}`,
  '404.html': '<h1>没有</h1>',
  '_astro/a.css': 'p{}',
};

/** States what any host of the portal has to do, as tests of the one that `start` starts. */
export function testStaticHost(start: (root: string) => Promise<Host>): {
  root(): string;
  get: Get;
} {
  let root = '';
  let host: Host;

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'static-host-'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    host = await start(root);
  });

  afterAll(async () => {
    await host?.close();
    rmSync(root, { recursive: true, force: true });
  });

  const get: Get = (path, init = {}) =>
    fetch(new URL(path, host.url), { redirect: 'manual', ...init });

  test('a page is UTF-8 HTML, compressed, and asked for anew each time', async () => {
    const response = await get('');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/html; ?charset=utf-8$/);
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toContain('首页');
  });

  test('a client that takes no gzip gets none', async () => {
    const response = await get('', { headers: { 'accept-encoding': 'identity' } });
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.text()).toContain('首页');
  });

  test('a table is UTF-8 CSV', async () => {
    const response = await get('data/list.csv');
    expect(response.headers.get('content-type')).toMatch(/^text\/csv; ?charset=utf-8$/);
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.text()).toBe(files['data/list.csv']);
  });

  test('a folder without its slash is sent to the address with one, query kept', async () => {
    const response = await get('years?a=1');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/years/?a=1');
  });

  test.each(['nothing/', 'data/', '_astro/', '_astro/b.css', 'data/no.csv'])(
    '%s answers 404 with the page made for it',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toMatch(/^text\/html/);
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toContain('没有');
    },
  );

  test('a file with a hash in its name may be kept for a year', async () => {
    const response = await get('_astro/a.css');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toMatch(/^text\/css; ?charset=utf-8$/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('HEAD answers without a body, POST not at all', async () => {
    expect((await get('', { method: 'POST' })).status).toBe(405);
    const head = await get('', { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
  });

  return { root: () => root, get };
}

type Get = (path: string, init?: RequestInit) => Promise<Response>;

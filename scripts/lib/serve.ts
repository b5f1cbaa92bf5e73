import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Lookup, routeStatic } from './static-route.ts';

export interface ServeOptions {
  /** Folder with the built site. */
  root: string;
  /** Path under which it is served; `/` unless said otherwise. */
  base?: string;
  /** 0 takes any free port. */
  port?: number;
  /** Address to listen on; only this machine unless said otherwise. */
  host?: string;
}

export interface StaticServer {
  /** Address of the site's root, with a trailing slash. */
  url: string;
  close(): Promise<void>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.sqlite': 'application/vnd.sqlite3',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

const compressible = /^(text\/|application\/(json|ld\+json|xml|wasm|vnd\.sqlite3)|image\/svg)/;

// Names that carry a hash of their content: `_astro/page.a1b2.js`, `search/0123456789ab/keys/0.bin`.
const neverChanges = /^(?:_astro|search\/[0-9a-f]{12})\//;

interface Body {
  type: string;
  plain: Buffer;
  /** `null` where compression would not help. */
  gzip: Buffer | null;
}

/**
 * Serves a built site as any static host would: trailing slashes, `404.html`, gzip, and long caching
 * of files whose name carries a hash. Rejects when the port is taken.
 */
export async function serve(options: ServeOptions): Promise<StaticServer> {
  const { base = '/', port = 0, host = '127.0.0.1' } = options;
  const root = resolve(options.root);
  const bodies = new Map<string, Body>();
  const server = createServer((request, response) => {
    answer(request, response, { root, base, bodies });
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, done);
  });
  const { port: bound } = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${bound}${base.endsWith('/') ? base : `${base}/`}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

interface Site {
  root: string;
  base: string;
  bodies: Map<string, Body>;
}

function answer(request: IncomingMessage, response: ServerResponse, site: Site): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
  const route = routeStatic(pathname, site.base, lookupIn(site.root));
  if (route.kind === 'redirect') {
    const location = query === undefined ? route.location : `${route.location}?${query}`;
    response.writeHead(301, { Location: location }).end();
    return;
  }
  if (route.kind === 'file') {
    send(request, response, 200, route.path, site);
    return;
  }
  if (lookupIn(site.root)('404.html') === 'file') {
    send(request, response, 404, '404.html', site);
    return;
  }
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
}

function lookupIn(root: string): Lookup {
  return (path) => {
    try {
      const stats = statSync(join(root, path));
      return stats.isDirectory() ? 'folder' : 'file';
    } catch {
      // Not there, or a name no file can have, e.g. one of a thousand characters.
      return null;
    }
  };
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  path: string,
  site: Site,
): void {
  const body = readBody(join(site.root, path), site.bodies);
  const zipped = body.gzip !== null && acceptsGzip(request) ? body.gzip : null;
  const bytes = zipped ?? body.plain;
  response.writeHead(status, {
    'Content-Type': body.type,
    'Content-Length': bytes.length,
    // What is published is for other people's programs too; hosts of static sites say the same.
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': neverChanges.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(body.gzip === null ? {} : { Vary: 'Accept-Encoding' }),
    ...(zipped === null ? {} : { 'Content-Encoding': 'gzip' }),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

function acceptsGzip(request: IncomingMessage): boolean {
  return /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
}

/** Reads a file, anew when it has been written since: the site may be rebuilt under a running server. */
function readBody(file: string, bodies: Map<string, Body>): Body {
  const { mtimeMs, size } = statSync(file);
  const key = `${file} ${mtimeMs} ${size}`;
  const known = bodies.get(key);
  if (known !== undefined) {
    return known;
  }
  const type = contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const plain = readFileSync(file);
  const zipped = compressible.test(type) && size > 512 ? gzipSync(plain) : null;
  const body = { type, plain, gzip: zipped !== null && zipped.length < size ? zipped : null };
  bodies.set(key, body);
  return body;
}

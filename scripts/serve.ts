import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { normaliseBase } from './lib/base-path.ts';
import { localOrigin, readAskedOrigin } from './lib/own-address.ts';
import { type ServeOptions, type StaticServer, serve } from './lib/serve.ts';

// node scripts/serve.ts [--build] [--root folder] [--base path] [--port number] [--host name]
// Serves the built site. Without --host it answers on this machine only, under either of the
// addresses that "localhost" may stand for. With --build it builds the site first: for the address that
// is asked for, else for the one at which it will be served, so that nothing of it is missing.

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: 'dist' },
    base: { type: 'string', default: process.env.BASE_PATH ?? '/' },
    port: { type: 'string', default: '4321' },
    host: { type: 'string', default: 'localhost' },
    build: { type: 'boolean', default: false },
  },
});

process.exitCode = await main();

async function main(): Promise<number> {
  const { root, host } = values;
  const base = normaliseBase(values.base);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(`port ${values.port}: expected a whole number from 0 to 65535.`);
    return 1;
  }
  try {
    if (values.build) {
      await assertFree({ root, port });
      const code = await build(base, port);
      if (code !== 0) {
        return code;
      }
    }
    if (!existsSync(`${root}/index.html`)) {
      console.error(`${root}: no built site here (no index.html). Run "npm run build" first.`);
      return 1;
    }
    const server = await listen({ root, base, port, host });
    const { pathname, port: bound } = new URL(server.url);
    endWithParent();
    console.log(`The portal is at http://${host}:${bound}${pathname} (Ctrl+C stops it)`);
    return 0;
  } catch (error) {
    console.error(explain(error, port));
    return 1;
  }
}

/** Rejects when the port is taken: whoever has to choose another should hear it before a build, not after. */
async function assertFree(options: ServeOptions): Promise<void> {
  const server = await serve(options);
  await server.close();
}

/** Builds the site as `npm run build` does. Returns the exit code. */
function build(base: string, port: number): Promise<number> {
  // Any free port is not known before it is taken.
  const served = port === 0 ? null : localOrigin(port);
  const origin = readAskedOrigin(fileURLToPath(new URL('..', import.meta.url))) ?? served;
  const child = spawn('npm', ['run', 'build'], {
    stdio: 'inherit',
    env: { ...process.env, BASE_PATH: base, ...(origin === null ? {} : { SITE_URL: origin }) },
    // npm is a batch file there.
    shell: process.platform === 'win32',
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done(code ?? 1));
  });
}

async function listen(options: ServeOptions & { host: string }): Promise<StaticServer> {
  if (options.host !== 'localhost') {
    return serve(options);
  }
  const server = await serve({ ...options, host: '127.0.0.1' });
  // A machine without IPv6 has no ::1; the first address is enough there.
  await serve({ ...options, port: Number(new URL(server.url).port), host: '::1' }).catch(
    () => null,
  );
  return server;
}

function explain(error: unknown, port: number): string {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `port ${port}: something else is listening there. Stop it, or choose another port: npm start -- --port 4322`;
  }
  return `port ${port}: ${error instanceof Error ? error.message : String(error)}`;
}

/** Ends with the shell that npm runs this in, which keeps a signal to npm to itself: no server is left behind. */
function endWithParent(): void {
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event !== undefined) {
    setInterval(() => process.ppid === parent || process.exit(), 500).unref();
  }
}

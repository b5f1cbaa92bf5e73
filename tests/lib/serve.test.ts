import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serve } from '../../scripts/lib/serve.ts';
import { testStaticHost } from './static-host.ts';

const { root, get } = testStaticHost((folder) => serve({ root: folder }));

test('a name no file can have is a missing page, not a crash', async () => {
  expect((await get('x'.repeat(5000))).status).toBe(404);
  expect((await get('index.html/more')).status).toBe(404);
});

test('a page written anew is served anew', async () => {
  const file = join(root(), 'new.html');
  writeFileSync(file, 'one');
  expect(await (await get('new.html')).text()).toBe('one');
  writeFileSync(file, 'other');
  expect(await (await get('new.html')).text()).toBe('other');
});

test('a port that is taken is an error, not a silent second server', async () => {
  const first = await serve({ root: root() });
  const second = serve({ root: root(), port: Number(new URL(first.url).port) });
  await expect(second).rejects.toThrow(/EADDRINUSE/);
  await first.close();
});

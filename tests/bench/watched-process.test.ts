import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { watchNode } from '../../scripts/bench/watched-process.ts';

test('what a process prints, and how it ends', async () => {
  const ended = await watchNode('-e', 'console.log("built"); process.exitCode = 3;');
  expect(ended).toMatchObject({ code: 3, output: 'built\n' });
});

describe.skipIf(!existsSync('/proc/self/stat'))('on Linux', () => {
  test('what it and its children used', async () => {
    const busy = 'while (process.cpuUsage().user < 3e5);';
    const alone = await watchNode('-e', busy);
    expect(alone.processor).toBeGreaterThan(0);
    expect(alone.memory).toBeGreaterThan(10e6);
    const parent = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(busy)}])`;
    const together = await watchNode('-e', parent);
    expect(together.processor).toBeGreaterThan(0);
    expect(together.memory).toBeGreaterThan(alone.memory ?? 0);
  }, 60_000);
});

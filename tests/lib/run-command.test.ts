import { expect, test } from 'vitest';
import { runCommand } from '../../scripts/lib/run-command.ts';

test('what a command prints on either channel is kept, with its exit code', async () => {
  const script = 'console.log("输出"); console.error("错误"); process.exit(3)';
  const result = await runCommand([process.execPath, '-e', script]);
  expect(result.code).toBe(3);
  expect(result.output).toContain('输出');
  expect(result.output).toContain('错误');
});

test('a command that is not there is a result, not an exception', async () => {
  const { code, output } = await runCommand(['no-such-command']);
  expect(code).toBeNull();
  expect(output).toContain('no-such-command');
});

test('a command gets no input to wait for', async () => {
  const { code } = await runCommand([process.execPath, '-e', 'process.stdin.resume()']);
  expect(code).toBe(0);
});

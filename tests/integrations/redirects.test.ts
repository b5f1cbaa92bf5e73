import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readRedirects } from '../../src/data/redirects.ts';
import { writeRedirects } from '../../src/integrations/redirects.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'redirects-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

const moved = [{ from: '/departments/old/', to: '/departments/new/', reason: '改名' }];

test('the files beside a page that moved stay where they were, and hosts are told of all', () => {
  write('departments/new/index.html', '<h1>新</h1>');
  write('departments/new/data.csv', 'id\r\n');
  write('departments/new/2025/data.csv', 'other\r\n');
  write('departments/old/index.html', '<meta http-equiv="refresh">');
  expect(writeRedirects(moved, folder, '/base/')).toBe(1);
  expect(read('departments/old/data.csv')).toBe('id\r\n');
  expect(existsSync(join(folder, 'departments/old/2025'))).toBe(false);
  expect(read('departments/old/index.html')).toContain('refresh');
  expect(read('_redirects')).toBe(
    '/base/departments/old/ /base/departments/new/ 301\n/base/departments/old/data.csv /base/departments/new/data.csv 301\n',
  );
  expect(read('_redirects.nginx')).toBe(
    '"/base/departments/old/" "/base/departments/new/";\n"/base/departments/old/data.csv" "/base/departments/new/data.csv";\n',
  );
});

test('a file that stands at the old address is not written over', () => {
  write('departments/new/data.csv', 'new');
  write('departments/old/data.csv', 'old');
  expect(writeRedirects(moved, folder, '/')).toBe(0);
  expect(read('departments/old/data.csv')).toBe('old');
});

test('a list with a fault is refused with every fault', () => {
  const authored = 'redirects:\n  - from: nowhere\n    to: /x/\n    reason: ""\n';
  expect(() => readRedirects(authored, null)).toThrow(/content\/redirects\.yml/);
  expect(readRedirects(null, null)).toEqual([]);
  expect(readRedirects('redirects: []\n', '/\n')).toEqual([]);
});

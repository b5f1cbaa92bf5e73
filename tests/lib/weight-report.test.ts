import { expect, test } from 'vitest';
import { formatBytes } from '../../scripts/lib/format-bytes.ts';
import { reportWeight } from '../../scripts/lib/weight-report.ts';
import { makePage, makeSite } from '../checks/made-site.ts';

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [14_649, '14.6 kB'],
  [2_310_000, '2.31 MB'],
])('%i bytes are %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});

test('the report has an aligned line for each kind of page that is there', () => {
  const head = '<link rel="stylesheet" href="/a.css">';
  const lines = reportWeight(
    makeSite({
      'index.html': makePage({ head }),
      'years/2022/index.html': makePage(),
      'years/2023/index.html': makePage(),
      'a.css': 'p{}',
    }),
  );
  expect(lines.map((line) => line.split(/ {2,}/).slice(0, 2))).toEqual([
    ['kind', 'pages'],
    ['home', '1'],
    ['year', '2'],
  ]);
  expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
  expect(lines[1]).toMatch(/ 23 B +0 B$/);
});

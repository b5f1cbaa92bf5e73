import { expect, test } from 'vitest';
import {
  expandRedirects,
  parseAddressList,
  redirectsFileSchema,
} from '../../src/domain/redirect.ts';

const reason = '机构改革';
const published = [
  '/departments/old/',
  '/departments/old/2022/',
  '/departments/old/2022/chart-scores.svg',
  '/departments/older/',
  '/commitments/2022/old/4/',
  '/commitments/2022/older/4/',
  '/years/2022/',
];

function expand(redirects: unknown[]) {
  return expandRedirects(redirectsFileSchema.parse({ redirects }), published).map(
    ({ from, to }) => `${from} ${to}`,
  );
}

test('a new identity of a department moves every published address that has the old one', () => {
  expect(expand([{ department: 'old', now: 'new', reason }])).toEqual([
    '/commitments/2022/old/4/ /commitments/2022/new/4/',
    '/departments/old/ /departments/new/',
    '/departments/old/2022/ /departments/new/2022/',
  ]);
});

test('an address that is given by itself goes where it is said to go', () => {
  expect(
    expand([
      { department: 'old', now: 'new', reason },
      { from: '/departments/old/2022/', to: '/years/2022/', reason },
    ]),
  ).toContain('/departments/old/2022/ /years/2022/');
});

test('a chain leads straight to its end', () => {
  expect(
    expand([
      { from: '/a/', to: '/b/', reason },
      { from: '/b/', to: '/c/', reason },
    ]),
  ).toEqual(['/a/ /c/', '/b/ /c/']);
});

test('a circle is named', () => {
  expect(() =>
    expand([
      { from: '/a/', to: '/b/', reason },
      { from: '/b/', to: '/a/', reason },
    ]),
  ).toThrow(/content\/redirects\.yml: \/a\/ leads in a circle, by \/a\/, \/b\//);
});

test.each([
  { from: 'departments/old/', to: '/x/', reason },
  { from: '/departments/old', to: '/x/', reason },
  { from: '/a/', to: 'https://elsewhere.example/', reason },
  { from: '/a/', to: '/b/', reason: '' },
  { department: 'Old', now: 'new', reason },
])('%o is refused', (entry) => {
  expect(redirectsFileSchema.safeParse({ redirects: [entry] }).success).toBe(false);
});

test('the list of addresses has one to a line', () => {
  expect(parseAddressList('/\n/years/\n\n')).toEqual(['/', '/years/']);
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeOrigin, localOrigin, readOwnAddress } from '../../scripts/lib/own-address.ts';

let dist: string;

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'own-address-'));
});

afterEach(() => rmSync(dist, { recursive: true }));

test.each([
  ['https://portal.example/', { origin: 'https://portal.example', base: '/' }],
  ['https://name.example/portal/', { origin: 'https://name.example', base: '/portal/' }],
  ['http://localhost:4321/', { origin: localOrigin(), base: '/' }],
])('a site whose home page is %s stands there', (href, expected) => {
  writeFileSync(join(dist, 'index.html'), `<head><link rel="canonical" href="${href}"></head>`);
  expect(readOwnAddress(dist)).toEqual(expected);
});

test('a site that does not say where it stands has no address', () => {
  writeFileSync(join(dist, 'index.html'), '<head><title>a</title></head>');
  expect(readOwnAddress(dist)).toBeNull();
});

test('what must not be published is told so, with what to do', () => {
  expect(describeOrigin(localOrigin())).toMatch(/localhost:4321.*Do not publish.*SITE_URL=/);
  expect(describeOrigin(null)).toMatch(/no address.*SITE_URL=/);
  expect(describeOrigin('https://portal.example')).toBe(
    'This build is for https://portal.example.',
  );
});

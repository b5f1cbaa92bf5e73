import { expect, test } from 'vitest';
import { isThisMachine, resolveOrigin } from '../../src/domain/site-address.ts';

test('the environment goes before the setting, and nothing is nothing', () => {
  expect(resolveOrigin('https://a.example', 'https://b.example')).toBe('https://a.example');
  expect(resolveOrigin(undefined, 'https://b.example')).toBe('https://b.example');
  expect(resolveOrigin('', 'https://b.example')).toBe('https://b.example');
  expect(resolveOrigin(undefined, null)).toBeNull();
  expect(resolveOrigin(' ', null)).toBeNull();
});

test('a slash at the end, capitals and a usual port change nothing', () => {
  expect(resolveOrigin('https://Portal.Example:443/', null)).toBe('https://portal.example');
  expect(resolveOrigin('http://localhost:4321', null)).toBe('http://localhost:4321');
});

test.each([
  'portal.example',
  'https://portal.example/path/',
  'https://portal.example/?a=1',
  'ftp://portal.example',
  'mailto:office@city.example',
])('%s is no address of a host, and what to do is said', (value) => {
  expect(() => resolveOrigin(value, null)).toThrow(/^SITE_URL: .*found ".*BASE_PATH/);
  expect(() => resolveOrigin(undefined, value)).toThrow(/^content\/site\.yml, url: /);
});

test.each([
  ['http://localhost:4321', true],
  ['http://127.0.0.1:8080', true],
  ['http://[::1]:4321', true],
  ['https://localhost.example.org', false],
  ['https://portal.example', false],
  ['http://192.168.1.7', false],
] as const)('%s leads to the machine that asks: %s', (origin, expected) => {
  expect(isThisMachine(origin)).toBe(expected);
});

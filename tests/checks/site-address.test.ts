import { expect, test } from 'vitest';
import { siteAddress } from '../../scripts/checks/site-address.ts';

const found = async (built: string | null, asked: string | null) =>
  (await siteAddress.check({ built, asked })).map(({ actual, expected }) => [actual, expected]);

test('a site that is built for the address that is asked for passes, as does one that nobody asks of', async () => {
  expect(await found('https://portal.example', 'https://portal.example')).toEqual([]);
  expect(await found('http://localhost:4321', null)).toEqual([]);
  expect(await found(null, null)).toEqual([]);
});

test('a site for this machine is not let through where another is asked for', async () => {
  expect(await found('http://localhost:4321', 'https://portal.example')).toEqual([
    ['http://localhost:4321', 'https://portal.example'],
  ]);
  expect(await found(null, 'https://portal.example')).toEqual([
    ['no canonical link', 'https://portal.example'],
  ]);
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  contrastOf,
  leastContrast,
  readPalette,
  rolePairs,
  schemes,
} from '../../src/design/palette.ts';
import { dictionary } from '../../src/i18n/dictionary.ts';

const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const guide = readFileSync(new URL('../../src/styles/README.md', import.meta.url), 'utf8');
const palette = readPalette(tokens);
const colourOf = (role: string, scheme: (typeof schemes)[number]) => {
  const found = palette.find(({ name }) => name === role);
  if (found === undefined) {
    throw new Error(`src/styles/tokens.css: no colour role --${role}`);
  }
  return found.values[scheme];
};

test('contrast is that of the standard', () => {
  expect(contrastOf('#000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrastOf('#767676', '#fff')).toBeCloseTo(4.54, 2);
  expect(contrastOf('#0b5a63', '#0b5a63')).toBe(1);
});

test('every colour of the tokens has a role with four values, and a meaning on the examples page', () => {
  const declared = [...tokens.matchAll(/^ {4}--([a-z0-9-]+): var\(--soft/gm)].map(
    ([, name]) => name,
  );
  expect(palette.map(({ name }) => name)).toEqual(declared);
  expect(palette.length).toBeGreaterThanOrEqual(18);
  expect(Object.keys(dictionary.design.roles)).toEqual(declared);
});

describe.each(schemes)('in the %s scheme', (scheme) => {
  test.each(rolePairs.map((pair) => ({ ...pair, name: `${pair.front} on ${pair.back}` })))(
    '$name can be told apart',
    ({ front, back, kind }) => {
      expect(contrastOf(colourOf(front, scheme), colourOf(back, scheme))).toBeGreaterThanOrEqual(
        leastContrast(kind, scheme),
      );
    },
  );
});

test('the guide names every role, step and layer that there is', () => {
  const names = [...tokens.matchAll(/^ {4}--((?:text|space)-[a-z0-9]+):/gm)].map(
    ([, name]) => `--${name}`,
  );
  for (const name of [...palette.map(({ name }) => `--${name}`), ...names]) {
    expect(guide, name).toContain(`\`${name}\``);
  }
  for (const layer of ['tokens', 'reset', 'base', 'layout', 'components', 'utilities']) {
    expect(guide).toContain(layer);
  }
});

test('the contrast that the guide states is the one that is measured', () => {
  const rows = [...guide.matchAll(/^\| `--([a-z0-9-]+)` on `--([a-z0-9-]+)` \|(.*)\|$/gm)];
  expect(rows.length).toBeGreaterThan(8);
  for (const [, front = '', back = '', numbers = ''] of rows) {
    const measured = schemes.map((scheme) =>
      contrastOf(colourOf(front, scheme), colourOf(back, scheme)).toFixed(1),
    );
    expect(
      numbers.split('|').map((each) => each.trim()),
      `${front} on ${back}`,
    ).toEqual(measured);
  }
});

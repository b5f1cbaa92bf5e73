import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

type Palette = Readonly<Record<string, string>>;

/** The four values of a role, e.g. `--ink: var(--soft, var(--light, #14201f) …) var(--sharp, …)`. */
const role =
  /--([\w-]+):\s*var\(--soft,\s*var\(--light,\s*(#[\da-f]+)\)\s*var\(--dark,\s*(#[\da-f]+)\)\)\s*var\(--sharp,\s*var\(--light,\s*(#[\da-f]+)\)\s*var\(--dark,\s*(#[\da-f]+)\)\);/g;

const found = [...css.matchAll(role)];
const palette = (index: number): Palette =>
  Object.fromEntries(found.map((match) => [match[1] ?? '', match[index] ?? '']));

/** WCAG: the ratio of the lighter to the darker luminance. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.replaceAll(/[\da-f]/g, '$&$&') : colour;
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const grounds = ['surface', 'surface-raised', 'surface-sunken', 'accent-wash'];
const texts = ['ink', 'ink-muted', 'link', 'link-hover'];
const shapes = ['line-strong', 'accent', 'series-1', 'series-2', 'focus'];

test('every colour is a role with its four values', () => {
  expect(found.length).toBeGreaterThan(15);
  expect(found.length).toBe([...css.matchAll(/var\(--soft,/g)].length);
});

describe.each([
  ['light', palette(2), 4.5],
  ['dark', palette(3), 4.5],
  ['light, high contrast', palette(4), 7],
  ['dark, high contrast', palette(5), 7],
] as const)('%s', (_, colours, least) => {
  const of = (name: string) => colours[name] ?? '#000';

  test(`text is ${least}:1 on every ground, on marks and on buttons`, () => {
    const pairs = [
      ...texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)),
      ['ink', 'mark'] as const,
      ['on-accent', 'accent'] as const,
      ['on-accent', 'link-hover'] as const,
    ];
    const low = pairs.filter(([a, b]) => contrast(of(a), of(b)) < least);
    expect(low).toEqual([]);
  });

  test('shapes that mean something are 3:1 on the ground of the page', () => {
    const low = shapes.filter((shape) => contrast(of(shape), of('surface')) < 3);
    expect(low).toEqual([]);
  });
});

/** The values of a colour role: plain and of high contrast, each for light and for dark. */
export const schemes = ['light', 'dark', 'sharp-light', 'sharp-dark'] as const;

export type Scheme = (typeof schemes)[number];

/** A colour by its role, e.g. `ink`; values as they are written: `#14201f`, `#fff`. */
export interface ColourRole {
  name: string;
  values: Record<Scheme, string>;
}

// --ink: var(--soft, var(--light, #14201f) var(--dark, #e6eceb)) var(--sharp, …);
const role =
  /--([a-z0-9-]+):\s*var\(--soft,\s*var\(--light, (#[\da-f]+)\)\s*var\(--dark, (#[\da-f]+)\)\)\s*var\(--sharp,\s*var\(--light, (#[\da-f]+)\)\s*var\(--dark, (#[\da-f]+)\)\);/g;

/** The colour roles of `src/styles/tokens.css`, in their order. */
export function readPalette(tokens: string): ColourRole[] {
  return [...tokens.matchAll(role)].map(
    ([, name = '', light = '', dark = '', sharpLight = '', sharpDark = '']) => ({
      name,
      values: { light, dark, 'sharp-light': sharpLight, 'sharp-dark': sharpDark },
    }),
  );
}

/** Contrast of two colours by WCAG 2.2, from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminanceOf(colour: string): number {
  const digits = colour.slice(1);
  const whole = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const value = Number.parseInt(whole.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return red * 0.2126 + green * 0.7152 + blue * 0.0722;
}

/** Two roles of which one stands on the other, and what it is there: it decides how far they must differ. */
export interface RolePair {
  front: string;
  back: string;
  kind: 'text' | 'mark';
}

/** Least contrast: text 4.5, what must be seen 3; where the reader asks for more, 7 and 4.5. */
export function leastContrast(kind: RolePair['kind'], scheme: Scheme): number {
  const sharp = scheme.startsWith('sharp');
  return kind === 'text' ? (sharp ? 7 : 4.5) : sharp ? 4.5 : 3;
}

/** Every ground that text stands on. */
const grounds = ['surface', 'surface-raised', 'surface-sunken', 'accent-wash'] as const;

/** All pairs that occur on pages. */
export const rolePairs: readonly RolePair[] = [
  ...['ink', 'ink-muted', 'link', 'link-hover'].flatMap((front) =>
    grounds.map((back) => ({ front, back, kind: 'text' as const })),
  ),
  { front: 'on-accent', back: 'accent', kind: 'text' },
  { front: 'on-accent', back: 'link-hover', kind: 'text' },
  { front: 'ink', back: 'mark', kind: 'text' },
  ...['accent', 'line-strong', 'focus', 'series-1', 'series-2'].map((front) => ({
    front,
    back: 'surface',
    kind: 'mark' as const,
  })),
  { front: 'accent', back: 'accent-wash', kind: 'mark' },
  // The other departments' dots, beside the one that is named.
  { front: 'line-strong', back: 'accent-wash', kind: 'mark' },
  { front: 'series-1', back: 'accent-wash', kind: 'mark' },
  { front: 'focus', back: 'focus-gap', kind: 'mark' },
];

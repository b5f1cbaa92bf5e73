import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadFont } from '../../src/pictures/render/font.ts';
import { drawnAs, missingCharacters } from '../../src/pictures/render/font-coverage.ts';
import { makePictures } from '../../src/pictures/render/make-pictures.ts';
import { outlineTexts, textOf } from '../../src/pictures/render/outlines.ts';
import { pictureCache } from '../../src/pictures/render/picture-cache.ts';
import { formatPng } from '../../src/pictures/render/png.ts';
import { renderPicture } from '../../src/pictures/render/render-picture.ts';
import { decodePng } from './decode-png.ts';
import { layouts } from './portal-pictures.ts';

// In no font of common characters: a rare ideograph beyond the basic plane.
const unknown = '𠮷';

/** Every character of every card and poster of the portal. */
const shown = [
  ...new Set(
    layouts.flatMap(({ layout }) => [
      ...layout.texts.flatMap(({ mark }) => [...mark.text]),
      ...JSON.stringify(layout.chart),
    ]),
  ),
].filter((character) => !/\s/.test(character));

describe('the font', () => {
  test('has a shape of its own for every character of every picture, in both weights', async () => {
    const font = await loadFont(shown.join(''));
    const blank = shown
      .flatMap(drawnAs)
      .filter(
        (character) =>
          font.glyph(character, 400).outline.length === 0 ||
          font.glyph(character, 700).outline.length === 0,
      );
    expect(shown.length).toBeGreaterThan(500);
    expect(blank).toEqual([]);
  });

  test('a character that it has not is found, and is an error, not a box', async () => {
    expect(missingCharacters(`湖州${unknown}a`)).toEqual([unknown]);
    await expect(loadFont(unknown)).rejects.toThrow(unknown);
    await expect(renderPicture(`<svg><text>${unknown}</text></svg>`)).rejects.toThrow(unknown);
  });

  test('a numeral in one character is drawn by its letters, which look the same', () => {
    expect(drawnAs('Ⅲ')).toEqual(['I', 'I', 'I']);
    expect(drawnAs('㎡')).toEqual(['㎡']);
  });

  test('bold is another shape', async () => {
    const font = await loadFont('湖');
    expect(font.glyph('湖', 700).outline).not.toEqual(font.glyph('湖', 400).outline);
  });
});

describe('outlines', () => {
  const svg =
    '<svg viewBox="0 0 9 9"><style>.a{fill:red}</style><svg viewBox="0 0 5 5" class="b" font-size="20"><a href="/x/"><text class="a" x="10" y="20" text-anchor="end">州1</text></a></svg></svg>';

  test('are all that is left of texts and links; styles stay', async () => {
    const outlined = outlineTexts(svg, await loadFont('州1'), new Set());
    expect(outlined).not.toMatch(/<text|<a |州|href/);
    expect(outlined).toContain('<style>.a{fill:red}</style>');
    expect(outlined).toContain('<g class="b"');
    expect(outlined).toMatch(/<path class="a" d="M[\d .MLQCZ-]+"><\/path>/);
  });

  test('end where their text is anchored', async () => {
    const outlined = outlineTexts(svg, await loadFont('州1'), new Set());
    const path = / d="([^"]*)"/.exec(outlined)?.[1] ?? '';
    const xs = [...path.matchAll(/(-?[\d.]+) -?[\d.]+/g)].map(([, x]) => Number(x));
    expect(Math.max(...xs)).toBeLessThanOrEqual(10);
    expect(Math.max(...xs)).toBeGreaterThan(5);
  });

  test('the characters of a drawing are those of its texts', () => {
    expect(textOf(svg)).toBe('州1');
  });
});

describe('a PNG', () => {
  const made = (colours: number) => {
    const data = new Uint8Array(64 * 64 * 4).map((_, index) =>
      index % 4 === 3 ? 255 : (Math.floor(index / 4) % colours) * (index % 4 === 0 ? 1 : 3),
    );
    return { width: 64, height: 64, data };
  };

  test('of few colours holds each of them', () => {
    const pixels = made(80);
    expect([...decodePng(formatPng(pixels)).data]).toEqual([...pixels.data]);
  });

  test('of many keeps the commonest and draws the others in the nearest', () => {
    const data = Uint8Array.from({ length: 64 * 64 * 4 }, (_, at) => {
      const pixel = Math.floor(at / 4);
      return at % 4 === 3 ? 255 : pixel < 2048 ? 250 : (pixel * (at % 4 === 0 ? 1 : 7)) % 251;
    });
    const read = decodePng(formatPng({ width: 64, height: 64, data }));
    expect(read.data[0]).toBe(250);
    const farthest = Math.max(...read.data.map((value, at) => Math.abs(value - (data[at] ?? 0))));
    expect(farthest).toBeLessThan(128);
  });
});

describe('making pictures', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const file = (name: string, content: string) => ({
    address: `/${name}.png`,
    svg: `<svg viewBox="0 0 40 20" width="40" height="20"><rect width="40" height="20" fill="#fff" /><text x="0" y="16" font-size="16">${content}</text></svg>`,
  });

  async function make(files: ReturnType<typeof file>[]) {
    const written = new Map<string, string>();
    const report = await makePictures(files, pictureCache(folder), (address, png) =>
      written.set(address, Buffer.from(png).toString('base64')),
    );
    return { ...report, written };
  }

  test('only what changed is drawn again, and the rest is the same to the byte', async () => {
    const first = await make([file('a', '甲'), file('b', '乙')]);
    expect(first.drawn).toBe(2);
    const second = await make([file('a', '甲'), file('b', '丙')]);
    expect(second.drawn).toBe(1);
    expect(second.written.get('/a.png')).toEqual(first.written.get('/a.png'));
    expect(second.written.get('/b.png')).not.toEqual(first.written.get('/b.png'));
    expect((await make([file('a', '甲'), file('b', '乙')])).drawn).toBe(0);
    expect(readdirSync(folder).every((name) => /^[0-9a-f]{64}\.png$/.test(name))).toBe(true);
  });

  test('what no site has used in its last build is forgotten, and what one has used is kept', () => {
    const own = join(folder, 'sites');
    const png = new Uint8Array([1]);
    const build = (site: string, svgs: readonly string[]) => {
      const cache = pictureCache(own);
      for (const svg of svgs) {
        if (cache.read(svg) === null) {
          cache.write(svg, png);
        }
      }
      return cache.forgetUnused(site);
    };
    expect(build('here', ['a', 'b'])).toBe(0);
    expect(build('there', ['a', 'c'])).toBe(0);
    expect(build('here', ['a', 'd'])).toBe(1);
    const cache = pictureCache(own);
    expect(['a', 'b', 'c', 'd'].filter((svg) => cache.read(svg) !== null)).toEqual(['a', 'c', 'd']);
  });

  test('the same picture is drawn to the same bytes', async () => {
    const { svg } = file('a', '丁');
    expect(await renderPicture(svg)).toEqual(await renderPicture(svg));
  });

  test('a character without a shape stops everything and names its picture', async () => {
    const files = [file('c', '戊'), file('d', unknown)];
    await expect(make(files)).rejects.toThrow(
      `/d.png: the font has no shape for "${unknown}" (U+20BB7)`,
    );
    expect((await make([file('c', '戊')])).drawn).toBe(1);
  });
});

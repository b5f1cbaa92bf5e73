import { readFileSync } from 'node:fs';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import jsQR from 'jsqr';
import { beforeAll, describe, expect, test } from 'vitest';
import { isDrawn, toClauses } from '../../src/charts/clauses.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import Picture from '../../src/components/pictures/Picture.astro';
import { addresses } from '../../src/domain/address.ts';
import { groupByDepartmentYear } from '../../src/domain/grouping.ts';
import { cardSize, cardSquare, layoutCard } from '../../src/pictures/layout-card.ts';
import type { PictureLayout } from '../../src/pictures/layout-picture.ts';
import { layoutPoster, posterSize } from '../../src/pictures/layout-poster.ts';
import { boldClasses, palette, pictureStyles } from '../../src/pictures/picture-styles.ts';
import { formatQrFile, layoutQr } from '../../src/pictures/qr.ts';
import { renderPicture } from '../../src/pictures/render/render-picture.ts';
import { decodePng } from './decode-png.ts';
import { around, data, layouts, subjectOf, subjects } from './portal-pictures.ts';

let container: AstroContainer;

beforeAll(async () => {
  container = await AstroContainer.create();
});

const draw = (layout: PictureLayout) =>
  container.renderToString(Picture, { props: { layout } }).then((svg) => svg.trim());

test('ranks that no document lists are named under the strip of scores', () => {
  const noteOf = (page: string) => subjects.find((subject) => subject.page === page)?.note;
  expect(noteOf(addresses.departmentYear('commerce', 2022))).toBe(
    '一个圆点是一个部门，只画来源文件列出的得分；第1–8名、第19名起未见公布。',
  );
  expect(noteOf(addresses.yearCategory(2022, 'social'))).toMatch(/；第5名起未见公布。$/);
});

describe('the list', () => {
  const pages = new Set(subjects.map(({ page }) => page));

  test('has the home page, every department, its years, every category of a year, every measure', () => {
    expect(pages).toContain(addresses.home);
    for (const { department, year, category } of groupByDepartmentYear(data.commitments)) {
      expect(pages).toContain(addresses.department(department));
      expect(pages).toContain(addresses.departmentYear(department, year));
      expect(pages).toContain(addresses.yearCategory(year, category));
    }
    for (const { id } of data.measures) {
      expect(pages).toContain(addresses.measure(id));
    }
  });

  test('has every commitment of which anything was compared, and no other', () => {
    for (const commitment of data.commitments) {
      const compared = data.comparisonsOf(commitment).length > 0;
      expect(pages.has(addresses.commitment(commitment.id))).toBe(compared);
    }
  });

  test('names where everything comes from', () => {
    expect(subjects.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  test('a commitment whose numbers can be drawn has a chart on its card', () => {
    for (const commitment of data.commitments) {
      const clauses = toClauses(data, data.comparisonsOf(commitment));
      if (clauses.some(isDrawn)) {
        const card = layoutCard(subjectOf(addresses.commitment(commitment.id)), around);
        expect(card.chart?.chart.kind, commitment.id).toBe('bullet');
      }
    }
  });
});

/** Where each line of text of a picture stands; its width is an upper estimate. */
function boxesOf({ texts }: PictureLayout) {
  return texts.map(({ mark, size }) => {
    const width = textWidth(mark.text, size);
    const left = mark.anchor === 'middle' ? mark.x - width / 2 : mark.x;
    return {
      text: mark.text,
      left,
      right: left + width,
      top: mark.y - size,
      bottom: mark.y + size / 4,
    };
  });
}

describe('every picture', () => {
  test('is whole: no line beyond its edge', () => {
    for (const { name, layout } of layouts) {
      const beyond = boxesOf(layout).filter(
        ({ left, right, top, bottom }) =>
          left < 0 || right > layout.width || top < 0 || bottom > layout.height,
      );
      expect(
        beyond.map(({ text }) => text),
        name,
      ).toEqual([]);
    }
  });

  test('has no line on another', () => {
    for (const { name, layout } of layouts) {
      const boxes = boxesOf(layout);
      const over = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter((b) => a.left < b.right && b.left < a.right)
          .filter((b) => a.top + 2 < b.bottom && b.top + 2 < a.bottom)
          .map((b) => [a.text, b.text]),
      );
      expect(over, name).toEqual([]);
    }
  });

  test('has its chart within its edges and no line on it', () => {
    for (const { name, layout } of layouts) {
      if (layout.chart === null) {
        continue;
      }
      const { chart, x, y, scale } = layout.chart;
      const [right, bottom] = [x + chart.layout.width * scale, y + chart.layout.height * scale];
      expect(right, name).toBeLessThanOrEqual(layout.width);
      expect(bottom, name).toBeLessThanOrEqual(layout.height);
      const over = boxesOf(layout)
        .filter((line) => line.left < right && line.right > x)
        .filter((line) => line.bottom > y + 4 && line.top < bottom - 4);
      expect(
        over.map(({ text }) => text),
        name,
      ).toEqual([]);
    }
  });

  test('cuts a long title where it says so, and never within a number', () => {
    for (const { name, layout, subject } of layouts) {
      const lines = layout.texts.filter(({ tone }) => tone === 'title');
      const title = lines
        .map(({ mark }) => mark.text)
        .join('')
        .replace(/出处$/, '');
      const beginning = title.replace(/……$/, '');
      expect(subject.title.startsWith(beginning), name).toBe(true);
      expect(title.endsWith('……') || beginning === subject.title, name).toBe(true);
      const after = subject.title.charAt(beginning.length);
      expect(/\d$/.test(beginning) && /[\d.%]/.test(after), name).toBe(false);
    }
  });
});

describe('cards', () => {
  test('have the size that programs ask for, and what matters in the middle square', () => {
    for (const subject of subjects) {
      const { width, height, texts, chart } = layoutCard(subject, around);
      expect({ width, height }).toEqual(cardSize);
      const inside = texts.filter(
        ({ mark, size }) =>
          mark.x >= cardSquare.left && mark.x + textWidth(mark.text, size) <= cardSquare.right,
      );
      const said = inside.map(({ mark }) => mark.text).join('');
      expect(said).toContain(subject.title.slice(0, 8));
      expect(said).toContain(subject.finding.slice(0, 12));
      if (chart !== null) {
        expect(chart.x).toBeGreaterThanOrEqual(cardSquare.left);
        expect(chart.x + chart.chart.layout.width * chart.scale).toBeLessThanOrEqual(
          cardSquare.right,
        );
      }
    }
    expect(cardSquare.right - cardSquare.left).toBe(cardSize.height);
  });

  test('are the same wherever the site stands', () => {
    const subject = subjectOf(addresses.home);
    expect(layoutCard(subject, around)).toEqual(layoutCard(subject, { ...around, url: null }));
  });

  test('of an official site do not say that it is not', () => {
    const subject = subjectOf(addresses.home);
    const texts = (official: boolean) =>
      layoutCard(subject, { ...around, official }).texts.map(({ mark }) => mark.text);
    expect(texts(false)).toContain('非官方');
    expect(texts(true)).not.toContain('非官方');
  });
});

describe('posters', () => {
  test('are upright, and have a chart, or numbers in large type, or texts', () => {
    for (const subject of subjects) {
      const { texts, chart, ...poster } = layoutPoster(subject, around);
      expect(poster).toMatchObject(posterSize);
      const besides = subject.parts.some((part) =>
        part.kind === 'text'
          ? texts.some(({ mark }) => mark.text.startsWith(part.content.slice(0, 6)))
          : texts.some(({ mark }) => mark.text.startsWith(part.items[0]?.text.slice(0, 6) ?? '…')),
      );
      expect(chart !== null || besides, subject.page).toBe(true);
    }
    expect(posterSize.height).toBeGreaterThan(posterSize.width);
  });

  test('without an address have no code, and say nothing of one', () => {
    const poster = layoutPoster(subjectOf(addresses.home), { ...around, url: null });
    expect(poster.qr).toBeNull();
    expect(poster.texts.some(({ mark }) => mark.text.includes('扫码'))).toBe(false);
  });

  test('once drawn, their code is read and leads to their page', async () => {
    const subject = subjectOf(addresses.measure(data.measures[0]?.id ?? ''));
    const poster = layoutPoster(subject, around);
    const png = await renderPicture(await draw(poster));
    const { width, height, data: pixels } = decodePng(png);
    expect({ width, height }).toEqual(posterSize);
    expect(jsQR(pixels, width, height)?.data).toBe(around.url?.(subject.page));
  });
});

describe('QR codes', () => {
  test('of the longest address are read back', () => {
    const longest = subjects.map(({ page }) => page).sort((a, b) => b.length - a.length)[0] ?? '';
    const url = `https://a-long-name.of-a-city.portal.example/sub/path${longest}`;
    const { modules, path } = layoutQr(url);
    const pixels = new Uint8ClampedArray((modules * 4) ** 2 * 4).fill(255);
    for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
      for (let dx = 0; dx < Number(length) * 4; dx += 1) {
        for (let dy = 0; dy < 4; dy += 1) {
          const at = ((Number(y) * 4 + dy) * modules * 4 + Number(x) * 4 + dx) * 4;
          pixels.fill(0, at, at + 3);
        }
      }
    }
    expect(jsQR(pixels, modules * 4, modules * 4)?.data).toBe(url);
  });

  test('have their quiet zone, in files too', () => {
    const { modules, path } = layoutQr('https://portal.example/');
    const starts = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((match) =>
      match.slice(1).map(Number),
    );
    expect(Math.min(...starts.map(([x = 0]) => x))).toBe(4);
    expect(Math.max(...starts.map(([x = 0, , length = 0]) => x + length))).toBe(modules - 4);
    expect(formatQrFile('https://portal.example/')).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" /,
    );
  });
});

describe('styles', () => {
  test('every shape of every picture has its colours', async () => {
    const kinds = new Map(
      layouts.map((one) => [one.layout.chart?.chart.kind ?? 'none', one.layout]),
    );
    const known = new Set([...pictureStyles.matchAll(/\.([a-z-]+)/g)].map(([, name]) => name));
    // What only gathers, or only says how large a drawing is.
    const structural = [...boldClasses, 'chart-row', 'chart-narrow', 'trend-year'];
    // Every measure, too: a shape that few of them have was black without a rule.
    const trends = layouts.filter(({ layout }) => layout.chart?.chart.kind === 'trend');
    const drawn = [...layouts.slice(0, 60), ...trends].map(({ layout }) => layout);
    for (const layout of [...kinds.values(), ...drawn]) {
      const classes = [...(await draw(layout)).matchAll(/class="([^"]*)"/g)].flatMap(
        ([, list = '']) => list.split(' '),
      );
      const unknown = classes.filter((name) => !known.has(name) && !structural.includes(name));
      expect([...new Set(unknown)]).toEqual([]);
    }
  });

  test('the palette is that of the pages', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8').split('@media')[0] ?? '';
    for (const colour of Object.values(palette)) {
      expect(tokens).toContain(colour);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/charts/text-width.ts';
import { placeBlock, wrapAddress, wrapProse } from '../../src/pictures/layout-picture.ts';
import { placeParts } from '../../src/pictures/place-parts.ts';
import type { PicturePart } from '../../src/pictures/subject.ts';
import { layouts } from './portal-pictures.ts';

describe('blocks of text', () => {
  const block = { x: 0, y: 0, width: 100, size: 10, leading: 14, tone: 'ink' } as const;

  test('a text that does not fit is cut before a number, not within it, and says so', () => {
    const { texts } = placeBlock({
      ...block,
      content: '甲乙丙丁，戊己庚3500家，辛壬癸子丑寅卯',
      lines: 1,
    });
    expect(texts.map(({ mark }) => mark.text)).toEqual(['甲乙丙丁，戊己庚……']);
  });

  test('an empty text takes no room', () => {
    expect(placeBlock({ ...block, content: '', lines: 3 })).toEqual({ texts: [], bottom: 0 });
  });

  test('an address breaks behind its slashes', () => {
    expect(wrapAddress('portal.example/departments/health/', 10, 160)).toEqual([
      'portal.example/',
      'departments/health/',
    ]);
  });
});

describe('a list', () => {
  const room = { x: 0, y: 0, width: 400, size: 20, leading: 30, large: 40, tone: 'ink' } as const;
  const list = (items: readonly string[], heading: string | null = null): PicturePart => ({
    kind: 'list',
    heading,
    items: items.map((text) => ({ label: null, text })),
    rest: (count) => `另有${count}项`,
  });
  const shown = (part: PicturePart, foot: number) =>
    placeParts([part], room, foot).map(({ mark }) => mark.text);
  const long = (name: string) => `${name}：${'很长'.repeat(6)}`;

  test('is shown whole, or says how many more there are', () => {
    const items = ['甲', '乙', '丙', '丁'].map(long);
    expect(shown(list(items), 140)).toEqual(items);
    expect(shown(list(items), 110)).toEqual([...items.slice(0, 2), '另有2项']);
    expect(shown(list(items), 65)).toEqual([items[0], '另有3项']);
    expect(shown(list(items), 30)).toEqual([]);
  });

  test('of short items stands in columns, which are read downwards', () => {
    const placed = placeParts([list(['甲', '乙', '丙', '丁', '戊'])], room, 70);
    expect(placed.map(({ mark }) => mark.text)).toEqual(['甲', '乙', '丙', '丁', '戊']);
    expect(new Set(placed.map(({ mark }) => mark.x)).size).toBe(3);
    expect(placed[0]?.mark.x).toBe(placed[1]?.mark.x);
  });

  test('has no heading of which nothing follows', () => {
    expect(shown(list([long('甲'), long('乙')], '题：'), 70)).toEqual([]);
    expect(shown(list([long('甲'), long('乙')], '题：'), 110)).toEqual([
      '题：',
      long('甲'),
      long('乙'),
    ]);
  });

  test('of numbers has their names over them, in small type', () => {
    const part: PicturePart = {
      kind: 'list',
      heading: null,
      items: [{ label: '目标 档案', text: '15000件' }],
      rest: String,
    };
    expect(placeParts([part], room, 200).map(({ mark, size }) => [mark.text, size])).toEqual([
      ['目标 档案', 20],
      ['15000件', 40],
    ]);
  });

  test('leaves the room that it does not need to the texts after it, which share it', () => {
    const content = '承诺的原文，'.repeat(40);
    const texts = placeParts(
      [{ kind: 'text', content }, { kind: 'text', content }, list([long('甲')])],
      room,
      400,
    );
    const cut = texts.filter(({ mark }) => mark.text.endsWith('……'));
    expect(cut).toHaveLength(2);
    expect(Math.max(...texts.map(({ mark }) => mark.y))).toBeLessThanOrEqual(400);
  });
});

describe('every list of a picture', () => {
  test('is shown whole, or its rest is counted', () => {
    for (const { name, layout, subject } of layouts) {
      const said = layout.texts.map(({ mark }) => mark.text);
      for (const part of subject.parts) {
        if (part.kind === 'text') {
          continue;
        }
        // A long one goes on in a second line.
        const isShown = ({ text }: { text: string }) =>
          said.some((line) => line === text || (line.length >= 8 && text.startsWith(line)));
        const [first, ...others] = part.items;
        const left = part.items.findIndex((_, count) => said.includes(part.rest(count)));
        const shown = left === -1 ? part.items : part.items.slice(0, -left);
        expect(first === undefined || !isShown(first) || shown.every(isShown), name).toBe(true);
        expect(left === -1 || others.length > 0, name).toBe(true);
      }
    }
  });
});

describe('running text', () => {
  test('end in more than a word', () => {
    const text = '2025年承诺5项，都有年度目标原文，未见结果公布。';
    const lines = wrapProse(text, 20, 440);
    expect(lines.join('')).toBe(text);
    expect(lines).toHaveLength(2);
    expect(textWidth(lines.at(-1) ?? '', 20)).toBeGreaterThanOrEqual(80);
  });
});

import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { citePieces, toPieces, unknownAddress } from '../../../src/components/sharing/citations.ts';
import { formatEmbedCode } from '../../../src/components/sharing/embed-code.ts';
import {
  formatDay,
  formatQuote,
  formatSources,
} from '../../../src/components/sharing/share-texts.ts';

const work = {
  author: null,
  title: '2022年兑现情况',
  part: '第75行',
  updated: null,
  url: unknownAddress('/documents/2022-outcomes/#L75'),
  key: 'outcomes',
};

test('a citation keeps places for the day and for an address that only the browser knows', () => {
  expect(citePieces(work, 'gbt-2025')).toEqual([
    { kind: 'text', text: '2022年兑现情况：第75行[EB/OL]. [' },
    { kind: 'seen', separator: '-' },
    { kind: 'text', text: ']. ' },
    { kind: 'address', path: '/documents/2022-outcomes/#L75' },
    { kind: 'text', text: '.' },
  ]);
  expect(citePieces(work, 'ris')).toContainEqual({ kind: 'seen', separator: '/' });
});

test('a whole address is text', () => {
  const pieces = citePieces({ ...work, url: 'https://portal.example/' }, 'plain');
  expect(pieces.filter(({ kind }) => kind === 'address')).toEqual([]);
  expect(pieces.at(-1)).toEqual({ kind: 'text', text: '，https://portal.example/' });
});

test('a sentence carries its source, in one line of its own each', () => {
  const page = { title: '标题', url: 'https://portal.example/#target' };
  expect(formatQuote({ ...page, text: '突破300\n  亿元', source: '来源：第94行' })).toBe(
    '“突破300亿元”\n来源：第94行\n标题\nhttps://portal.example/#target',
  );
  expect(formatQuote({ ...page, text: '甲', source: '' }).split('\n')).toHaveLength(3);
});

test("the day is the reader's own", () => {
  expect(formatDay(new Date(2026, 0, 5), '-')).toBe('2026-01-05');
  expect(formatDay(new Date(2026, 10, 20), '/')).toBe('2026/11/20');
});

test('the code to embed is one frame, without script, whatever the title holds', () => {
  const title = '甲 "乙" <丙> & 丁';
  const [frame, ...rest] = parseFragment(
    formatEmbedCode('https://portal.example/embed/a/?x=1&y=2', title, 700),
  ).childNodes;
  expect(rest).toEqual([]);
  const attributes =
    frame !== undefined && 'attrs' in frame
      ? Object.fromEntries(frame.attrs.map(({ name, value }) => [name, value]))
      : {};
  expect(attributes).toMatchObject({
    src: 'https://portal.example/embed/a/?x=1&y=2',
    title,
    height: '700',
    sandbox: 'allow-popups allow-popups-to-escape-sandbox',
  });
  expect(attributes.sandbox).not.toMatch(/scripts|same-origin/);
});

test('an address in the code that only the browser knows is left to it', () => {
  const code = formatEmbedCode(unknownAddress('/embed/a/'), '甲', 700);
  expect(toPieces(code)[1]).toEqual({ kind: 'address', path: '/embed/a/' });
  const filled = toPieces(code)
    .map((piece) => (piece.kind === 'text' ? piece.text : 'https://portal.example/embed/a/'))
    .join('');
  expect(filled).toBe(formatEmbedCode('https://portal.example/embed/a/', '甲', 700));
});

test('sources are named once each, many of them by their documents, and none not at all', () => {
  const places = ['来源：2022年承诺表第121–122行', '2022年兑现表第71行', '2022年兑现表第71行'];
  expect(formatSources(places)).toBe('来源：2022年承诺表第121–122行、2022年兑现表第71行');
  const many = Array.from({ length: 9 }, (_, index) => `2022年承诺表第${index + 1}行`);
  expect(formatSources([...many, '来源：2022年兑现表第71行'])).toBe(
    '来源：2022年承诺表、2022年兑现表',
  );
  expect(formatSources([])).toBe('');
});

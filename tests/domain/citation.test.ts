import { expect, test } from 'vitest';
import {
  type CitedWork,
  citationFormats,
  formatBibtex,
  formatGbt2015,
  formatGbt2025,
  formatPlain,
  formatRis,
} from '../../src/domain/citation.ts';

const page: CitedWork = {
  author: '某市承诺公开',
  title: '新增托位（市卫健委2022年第4项）',
  part: '数据版本 2026-11-20-82b7ce0747a8',
  updated: '2026-11-20',
  url: 'https://portal.example/commitments/2022/health/4/',
  key: 'commitments-2022-health-4-2026-11-20',
};

const document: CitedWork = {
  author: null,
  title: '2022年兑现情况',
  part: '004_7f.txt 第75行',
  updated: null,
  url: 'https://portal.example/documents/2022-outcomes/#L75',
  key: '2022-outcomes-L75',
};

const seen = '2026-12-01';

test('GB/T 7714—2015 takes half-width marks', () => {
  expect(formatGbt2015(page, seen)).toBe(
    '某市承诺公开. 新增托位（市卫健委2022年第4项）: 数据版本 2026-11-20-82b7ce0747a8[EB/OL]. (2026-11-20)[2026-12-01]. https://portal.example/commitments/2022/health/4/.',
  );
});

test('GB/T 7714—2025 takes full-width marks, but for full stops and square brackets', () => {
  expect(formatGbt2025(page, seen)).toBe(
    '某市承诺公开. 新增托位（市卫健委2022年第4项）：数据版本 2026-11-20-82b7ce0747a8[EB/OL]. （2026-11-20）[2026-12-01]. https://portal.example/commitments/2022/health/4/.',
  );
});

test('what nobody knows is left out, not made up: no author, no day of a document', () => {
  expect(formatGbt2015(document, seen)).toBe(
    '2022年兑现情况: 004_7f.txt 第75行[EB/OL]. [2026-12-01]. https://portal.example/documents/2022-outcomes/#L75.',
  );
  expect(formatBibtex(document, seen)).not.toMatch(/author|year/);
  expect(formatRis(document, seen)).not.toMatch(/AU|PY|DA/);
});

test('in running text the address ends the sentence, so that no mark is taken for a part of it', () => {
  expect(formatPlain(page, seen)).toMatch(
    /^某市承诺公开：《新增托位（.*）》，数据版本 .*。2026-12-01，https:\/\/\S+\/$/,
  );
});

test('BibTeX keeps a body together as one author, and what TeX would take for a command as text', () => {
  const odd = { ...page, title: '增长5%_{a}&b#1 $2 ~3^4\\5' };
  const entry = formatBibtex(odd, seen);
  expect(entry).toContain('  author = {{某市承诺公开}},');
  expect(entry).toContain(
    '增长5\\%\\_\\{a\\}\\&b\\#1 \\$2 \\textasciitilde{}3\\textasciicircum{}4\\textbackslash{}5',
  );
  expect(entry).toMatch(/^@online\{[A-Za-z0-9-]+,\n(?: {2}\w+ = \{.*\},\n)+\}$/);
});

test('RIS has one field to a line, and ends', () => {
  const lines = formatRis({ ...page, title: '两\n行' }, seen).split('\n');
  expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
  expect(lines[0]).toBe('TY  - ELEC');
  expect(lines).toContain('TI  - 两 行：数据版本 2026-11-20-82b7ce0747a8');
  expect(lines).toContain('Y2  - 2026/12/01');
  expect(lines.at(-1)).toBe('ER  - ');
});

test.each(Object.entries(citationFormats))(
  '%s names title, data edition, address and day',
  (_name, format) => {
    const text = format(page, seen).replaceAll('/', '-');
    for (const part of [page.title, page.part, page.url.replaceAll('/', '-'), seen]) {
      expect(text).toContain(part);
    }
  },
);

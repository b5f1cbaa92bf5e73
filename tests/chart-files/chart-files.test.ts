import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ChartFile } from '../../src/chart-files/chart-file.ts';
import { listChartFiles } from '../../src/chart-files/chart-files.ts';
import { renderSvg } from '../../src/chart-files/render-svg.ts';
import { chartAddress, chartNames } from '../../src/domain/chart-address.ts';
import { formatCsv } from '../../src/domain/csv.ts';
import { parseCsv } from '../domain/parse-csv.ts';
import { chartData } from './chart-data.ts';

const files = listChartFiles(chartData);
const paint = readFileSync(new URL('../../src/styles/chart-file.css', import.meta.url), 'utf8');
const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

/** One file of each kind of chart, the one with most to draw. */
const longest = chartNames.flatMap((name) => {
  const own = files.filter((file) => file.name === name);
  const most = own.toSorted((a, b) => b.layout.height - a.layout.height)[0];
  return most === undefined ? [] : [{ name, file: most }];
});

const origin = '取自样例（非官方），/样例/，数据版本2020-12-31';

test('every kind of chart has a file, and no two have the same address', () => {
  expect(longest.map(({ name }) => name)).toEqual([...chartNames]);
  const addresses = files.map((file) => chartAddress(file, 'svg'));
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('a file stands beside its page', () => {
  const glance = files.find(({ page }) => page === '/years/2022/social/') as ChartFile;
  expect(chartAddress(glance, 'svg')).toMatch(/^\/years\/2022\/social\/chart-[a-z]+\.svg$/);
});

test('the comparisons of a year have a file beside its page, with those of all categories', () => {
  const glances = files.filter(({ name }) => name === 'glance');
  const rows = (page: string) => glances.find((file) => file.page === page)?.table.rows ?? [];
  const parts = [...rows('/years/2022/social/'), ...rows('/years/2022/economic/')];
  expect(rows('/years/2022/')).toHaveLength(parts.length);
  expect(parts.length).toBeGreaterThan(20);
});

test('what departments only state of themselves stands in the file of their category', () => {
  const economic = files.find(
    ({ page, name }) => page === '/years/2022/economic/' && name === 'glance',
  );
  const stated = economic?.table.rows.filter(({ reason }) => reason === 'stated-only') ?? [];
  expect(stated).toHaveLength(15);
  expect(stated.map(({ stated_rate }) => stated_rate)).toEqual(
    expect.arrayContaining([127, 137, 115, 103.5]),
  );
  for (const row of stated) {
    expect(row).toMatchObject({ target: null, ratio: null, outcome_document: '2022-outcomes' });
    expect(row.outcome_line).toEqual(expect.any(Number));
  }
  expect(economic?.note).toContain('另有15处只有部门自述的数或完成率，目标原文未收录');
});

test.each(['measures', 'trend'])('every row of %s names its document and line', (kind) => {
  for (const { table } of files.filter(({ name }) => name === kind)) {
    for (const { document, line, line_end: end } of table.rows) {
      const found = chartData.documents.find(({ id }) => id === document);
      expect(found?.lines.length).toBeGreaterThanOrEqual(Number(end));
      expect(Number(line)).toBeGreaterThan(0);
      expect(Number(end)).toBeGreaterThanOrEqual(Number(line));
    }
  }
});

describe.each(longest)('the file of $name', ({ file }) => {
  test('is well-formed and says what it shows and where it comes from', async () => {
    const svg = await renderSvg(file, origin);
    expect(unclosed(svg)).toEqual([]);
    expect(svg).toContain(`<title>${file.title}</title>`);
    const said = textOf(svg);
    expect(said).toContain(file.title);
    expect(said).toContain(file.note);
    expect(said).toContain(origin);
    for (const source of file.sources) {
      expect(said).toContain(source);
    }
    expect(file.sources.length).toBeGreaterThan(0);
  });

  test('needs nothing beside it: no link, no script, nothing from elsewhere', async () => {
    const svg = await renderSvg(file, origin);
    expect(svg).not.toMatch(/<a[\s>]|<script|<image|href=|url\(|@import|var\(|currentColor/);
    expect(svg.match(/https?:\/\/[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
  });

  test('paints every class that is drawn', async () => {
    const svg = await renderSvg(file, origin);
    const used = new Set(
      [...svg.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
    );
    // Rows carry a class for the page's own sake; what is drawn in them has classes of its own.
    used.delete('chart-row');
    expect([...used].filter((name) => !paint.includes(`.${name}`))).toEqual([]);
  });

  test('has a table of rows that all have all columns', () => {
    const { columns, rows } = file.table;
    expect(rows.length).toBeGreaterThan(0);
    const [header, ...records] = parseCsv(formatCsv(columns, rows));
    expect(header).toEqual(columns);
    expect(records).toHaveLength(rows.length);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(columns);
    }
  });
});

test('the colours of a file are those of the light theme', () => {
  const light = tokens.slice(0, tokens.indexOf('@media (min-width'));
  const own = new Set([...paint.matchAll(/#[\da-f]{3,6}/g)].map(([colour]) => colour));
  const known = new Set(
    [...light.matchAll(/#[\da-f]{3,6}/g)].map(([colour]) =>
      colour.length === 4 ? colour.replaceAll(/[\da-f]/g, '$&$&') : colour,
    ),
  );
  expect([...own].filter((colour) => !known.has(colour))).toEqual([]);
  expect(own.size).toBeGreaterThan(4);
});

test('the numbers of a table are printed as in the document, with their lines', () => {
  const targets = files.find(({ page }) => page === '/commitments/2022/health/4/');
  expect(targets?.table.rows).toEqual([
    expect.objectContaining({
      measure: '千人托位数',
      target: '3.2个',
      target_document: '2022-commitments',
      outcome: '3.56个',
      outcome_document: '2022-outcomes',
      reading: 'exceeded',
    }),
  ]);
});

test('sources are named by their titles, for two documents of a year may be of a kind', () => {
  const difficulty = files.find(
    ({ page, name }) => page === '/years/2023/party/' && name === 'difficulty',
  );
  expect(difficulty?.sources.at(-1)).toMatch(
    /^来源：2023年市级部门承诺事项（党群部门）第\d+行(?:、第\d+行){5}等16处$/,
  );
  const coverage = files.find(({ name }) => name === 'coverage');
  expect(coverage?.sources).toHaveLength(chartData.documents.length);
});

test('a chart of inferred numbers says so in its file too', () => {
  const difficulty = files.find(
    ({ page, name }) => page === '/years/2022/social/' && name === 'difficulty',
  );
  expect(difficulty?.sources[0]).toContain('由本站推断');
});

/** Elements that are closed out of order, or not at all. */
function unclosed(svg: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, end, name = '', self] of svg.matchAll(/<(\/?)([a-z]+)\b[^>]*?(\/?)>/g)) {
    if (end === '' && self === '') {
      open.push(name);
    } else if (end === '/' && open.pop() !== name) {
      wrong.push(name);
    }
  }
  return [...wrong, ...open];
}

/** What a reader sees, the lines of a broken text joined. */
function textOf(svg: string): string {
  const body = svg.replace(/<title>.*?<\/title>|<style>.*?<\/style>/gs, '');
  return [...body.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join('');
}

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBuiltSite } from '../../scripts/lib/built-site.ts';
import { readOwnAddress } from '../../scripts/lib/own-address.ts';

const own = readOwnAddress('dist');
const site = readBuiltSite('dist', '/', own?.origin ?? null);
const { edition } = JSON.parse(readFileSync('dist/data/edition.json', 'utf8'));
const shared = site.pages.filter(({ text }) => !text.includes('content="noindex"'));
const citations = ({ text }: { text: string }) => text.slice(text.indexOf('id="share"'));

describe('every page that is to be found', () => {
  test('can be cited in each form, with the edition of its data', () => {
    expect(shared.length).toBeGreaterThan(600);
    for (const page of shared) {
      const block = citations(page);
      for (const form of ['GB/T 7714—2015', 'GB/T 7714—2025', '行文中引用', 'BibTeX', 'RIS']) {
        expect(block, `${page.address} ${form}`).toContain(form);
      }
      expect(block, page.address).toContain(`数据版本 ${edition}`);
      expect(block, page.address).toContain('请填写您查看本页的日期');
    }
  });

  test('is cited beside the documents that it takes from', () => {
    // Prose takes from no document.
    const prose = new Set(['method', 'about', 'search']);
    for (const page of shared.filter(({ kind }) => !prose.has(kind ?? ''))) {
      const entries = citations(page).match(/@online\{/g) ?? [];
      expect(entries.length, page.address).toBeGreaterThanOrEqual(2);
      expect(citations(page), page.address).toContain('/documents/');
    }
  });

  test('says in its footer of which edition it is', () => {
    for (const { text, address } of shared) {
      const footer = text.slice(text.indexOf('<footer class="site-footer"'));
      expect(footer, address).toContain(`<code class="edition">${edition}</code>`);
    }
  });
});

describe('what programs read in a head', () => {
  const metaOf = (text: string) =>
    new Map(
      [...text.matchAll(/<meta name="([^"]+)" content="([^"]*)"/g)].map(
        ([, name = '', content = '']) => [name, content],
      ),
    );
  const contentTags = ['ArticleTitle', 'PubDate', 'ContentSource', 'Keywords'];
  const columnTags = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'];
  const contentKinds = new Set([
    'commitment',
    'document',
    'measure',
    'department',
    'department-year',
  ]);

  test('is one language, so no page names another', () => {
    for (const { text, address } of site.pages) {
      expect(text, address).toContain('<html lang="zh-CN"');
      expect(text, address).not.toContain('hreflang');
    }
  });

  test('is what 《政府网站发展指引》 asks for of the class of page, and never empty', () => {
    const { date } = JSON.parse(readFileSync('dist/data/edition.json', 'utf8'));
    for (const { text, address, kind } of shared) {
      const tags = metaOf(text);
      expect(
        [...tags].filter(([, content]) => content === ''),
        address,
      ).toEqual([]);
      expect(tags.has('SiteName'), address).toBe(true);
      expect(tags.has('description'), address).toBe(true);
      const isContent = tags.has('ArticleTitle');
      const asked = kind === 'home' ? [] : isContent ? contentTags : columnTags;
      expect(
        asked.filter((name) => !tags.has(name)),
        address,
      ).toEqual([]);
      expect(isContent && columnTags.some((name) => tags.has(name)), address).toBe(false);
      if (contentKinds.has(kind ?? '')) {
        expect(tags.get('PubDate'), address).toBe(`${date} 00:00`);
      }
    }
  });

  test('says where a page stands, what a department is, and what the data are', () => {
    const typesOf = (text: string) =>
      [...text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
        ([, json = '']) => JSON.parse(json),
      );
    const found = new Set<string>();
    for (const { text, address, kind } of shared) {
      const nodes = typesOf(text);
      for (const node of nodes) {
        found.add(node['@type']);
      }
      if (kind !== 'home') {
        const trail = nodes.find((node) => node['@type'] === 'BreadcrumbList');
        expect(trail?.itemListElement.at(-1).item, address).toBe(`${own?.origin ?? ''}${address}`);
      }
      if (kind === 'data') {
        found.add(nodes.find((node) => node['@type'] === 'DataCatalog')?.dataset['@type']);
      }
    }
    expect([...found].sort()).toEqual([
      'BreadcrumbList',
      'DataCatalog',
      'Dataset',
      'GovernmentOrganization',
      'Organization',
    ]);
  });
});

describe('pages with data', () => {
  const withLinks = site.pages.filter(({ text }) => text.includes('class="data-links'));

  test('link to their own data, which are there', () => {
    const beside = withLinks.filter(({ text, address }) =>
      ['data.csv', 'data.json'].every((name) => text.includes(`href="${address}${name}"`)),
    );
    for (const { address } of beside) {
      expect(site.files.has(`${address.slice(1)}data.csv`), address).toBe(true);
      expect(site.files.has(`${address.slice(1)}data.json`), address).toBe(true);
    }
    const without = withLinks
      .filter((page) => !beside.includes(page))
      .map(({ address }) => address);
    expect(without).toEqual([]);
  });

  test('are all but those of prose, the search, and the files themselves', () => {
    const kinds = site.pages
      .filter((page) => !withLinks.includes(page) && !/http-equiv="refresh"/.test(page.text))
      .map(({ kind }) => kind);
    expect([...new Set(kinds)].sort()).toEqual([
      'about',
      'data',
      'embed',
      'example',
      'examples',
      'method',
      'not-found',
      'search',
    ]);
  });
});

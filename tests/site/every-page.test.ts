import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBuiltSite } from '../../scripts/lib/built-site.ts';

const site = readBuiltSite('dist', '/', null);
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
    // Prose takes from no document; a document is its own source.
    const own = new Set(['method', 'about', 'search', 'document']);
    for (const page of shared.filter(({ kind }) => !own.has(kind ?? ''))) {
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
    // The way in to the tables shows none.
    expect(without).toEqual(['/tables/']);
  });
});

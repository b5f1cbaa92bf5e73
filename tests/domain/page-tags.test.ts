import { expect, test } from 'vitest';
import { classOf, formatPageTags, type TaggedPage } from '../../src/domain/page-tags.ts';
import { siteSchema } from '../../src/domain/site.ts';

const settings = {
  city: '某市',
  name: '某市承诺公开',
  description: '承诺与兑现。',
  official: true,
  operator: null,
  contact: null,
  data_licence: null,
  edition: '2026-11-20',
};
const site = siteSchema.parse(settings);
const words = { columnType: '信息公开', separator: ',' };

const page: TaggedPage = {
  class: 'content',
  title: '市卫健委',
  description: '各年的承诺。',
  keywords: ['部门', '市卫健委'],
  sources: ['2022年承诺', '2022年兑现'],
  url: 'https://portal.example/departments/health/',
  image: 'https://portal.example/departments/health/card.png',
};

function tagsOf(over: Partial<TaggedPage>, own = site): Record<string, string> {
  return Object.fromEntries(
    formatPageTags({ ...page, ...over }, own, words).map(({ name, content }) => [name, content]),
  );
}

test('a page with content has its title, its day, where it comes from', () => {
  expect(tagsOf({})).toEqual({
    SiteName: '某市承诺公开',
    SiteDomain: 'portal.example',
    ArticleTitle: '市卫健委',
    PubDate: '2026-11-20 00:00',
    ContentSource: '2022年承诺,2022年兑现',
    Keywords: '部门,市卫健委',
    Image: page.image,
    Url: page.url,
  });
});

test('a column has its name, what it is about, and its kind', () => {
  expect(tagsOf({ class: 'column' })).toEqual({
    SiteName: '某市承诺公开',
    SiteDomain: 'portal.example',
    ColumnName: '市卫健委',
    ColumnDescription: '各年的承诺。',
    ColumnKeywords: '部门,市卫健委',
    ColumnType: '信息公开',
  });
});

test('no value is ever empty: what is not known has no tag', () => {
  const bare = { url: null, image: null, keywords: [], sources: [], description: '' };
  for (const kind of ['home', 'column', 'content'] as const) {
    const tags = tagsOf({ ...bare, class: kind });
    expect(Object.values(tags).every((value) => value !== '')).toBe(true);
    expect(tags).not.toHaveProperty('SiteDomain');
    expect(tags).not.toHaveProperty('SiteIDCode');
  }
  expect(tagsOf(bare).ContentSource).toBe('某市承诺公开');
});

test('the number of a government site is there where it is set', () => {
  const numbered = siteSchema.parse({ ...settings, notices: { site_code: '3305000001' } });
  expect(tagsOf({}, numbered).SiteIDCode).toBe('3305000001');
  expect(() => siteSchema.parse({ ...settings, notices: { site_code: '12' } })).toThrow(
    /网站标识码/,
  );
});

test('the settings of the footer have no default but nothing', () => {
  expect(Object.values(site.notices)).toEqual(Object.values(site.notices).map(() => null));
});

test('every kind of page has a class', () => {
  expect(
    ['home', 'list', 'item', 'source', 'prose', 'search'].map((kind) => classOf(kind as 'home')),
  ).toEqual(['home', 'column', 'content', 'content', 'column', 'column']);
});

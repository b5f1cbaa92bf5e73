import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { departmentSchema } from '../../src/domain/department.ts';
import { siteSchema } from '../../src/domain/site.ts';
import {
  breadcrumbList,
  dataCatalog,
  formatStructuredData,
  organisation,
} from '../../src/domain/structured-data.ts';

const whole = (address: string) => `https://portal.example/sub${address}`;

const site = siteSchema.parse({
  city: '某市',
  name: '某市承诺公开',
  description: '承诺与兑现。',
  official: false,
  operator: null,
  contact: null,
  data_licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  edition: '2026-11-20',
});

const department = departmentSchema.parse({
  id: 'health',
  name: '市卫生健康委员会',
  short_name: '市卫健委',
  kind: 'government',
  printed_as: [],
  aliases: ['卫健委', '市卫生健康委员会'],
  successors: [],
  order: 1,
});

test('a trail counts from one and ends at the page', () => {
  const list = breadcrumbList(
    [
      { label: '首页', address: '/' },
      { label: '部门', address: '/departments/' },
    ],
    whole,
  );
  expect(list).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: '首页', item: 'https://portal.example/sub/' },
      {
        '@type': 'ListItem',
        position: 2,
        name: '部门',
        item: 'https://portal.example/sub/departments/',
      },
    ],
  });
});

test('only a body of the government is called one', () => {
  const page = { address: '/departments/health/', city: '某市' };
  expect(organisation(department, page, whole)['@type']).toBe('GovernmentOrganization');
  expect(organisation({ ...department, kind: 'party' }, page, whole)['@type']).toBe('Organization');
  expect(organisation(department, page, whole).alternateName).toEqual(['市卫健委', '卫健委']);
});

const catalog = dataCatalog(
  {
    edition: '2026-11-20-82b7ce0747a8',
    name: '全部数据',
    description: '每一行都有出处。',
    years: { first: 2022, last: 2025 },
    address: '/data/',
    files: [{ name: 'all.zip', address: '/data/all.zip', mediaType: 'application/zip' }],
  },
  site,
  whole,
);

test('the data set says its edition, years, place, licence and files', () => {
  expect(catalog).toMatchObject({
    '@type': 'DataCatalog',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    dataset: {
      '@type': 'Dataset',
      version: '2026-11-20-82b7ce0747a8',
      dateModified: '2026-11-20',
      temporalCoverage: '2022/2025',
      spatialCoverage: { name: '某市' },
      distribution: [
        { '@type': 'DataDownload', contentUrl: 'https://portal.example/sub/data/all.zip' },
      ],
    },
  });
});

test('a block is JSON-LD that a processor can read, and nothing in it ends the script', async () => {
  const block = formatStructuredData({ ...catalog, name: '</script><b>' });
  expect(block).not.toContain('<');
  const parsed = JSON.parse(block);
  expect(parsed['@context']).toBe('https://schema.org');
  expect(parsed.name).toBe('</script><b>');
  // The vocabulary itself is on the web; where its terms point to does not matter here.
  const expanded = await jsonld.expand({
    ...parsed,
    '@context': { '@vocab': 'https://schema.org/' },
  });
  expect(expanded[0]?.['@type']).toEqual(['https://schema.org/DataCatalog']);
});

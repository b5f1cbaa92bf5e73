import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import jsonFeedSchema from 'jsonfeed-schema';
import * as libxml2 from 'libxml2-wasm';
import { afterAll, describe, expect, test } from 'vitest';
import { toEditionTables } from '../../src/data/editions/history.ts';
import type { EditionRecord } from '../../src/domain/edition.ts';
import { feedAddress } from '../../src/domain/file-addresses.ts';
import {
  origin,
  publish,
  publishUnderPath,
  readJson,
  readText,
  source,
} from './made-publication.ts';

const publication = publish();
const pages = publication.feeds.map(({ page }) => page);

const { XmlDocument } = libxml2;

interface Validator {
  /** Throws with what is wrong. */
  validate(document: libxml2.XmlDocument): void;
  dispose(): void;
}

const grammar = XmlDocument.fromString(readFileSync(new URL('atom.rng', import.meta.url), 'utf8'));
// Marked as deprecated, for a later libxml2 will be without it; the one that is installed has it.
const atom: Validator = Object(libxml2).RelaxNGValidator.fromDoc(grammar);
afterAll(() => {
  atom.dispose();
  grammar.dispose();
});

function validateAtom(xml: string): void {
  const document = XmlDocument.fromString(xml);
  try {
    atom.validate(document);
  } finally {
    document.dispose();
  }
}

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const validateJsonFeed = ajv.compile(jsonFeedSchema);

test('there is a feed of everything, of corrections, and of every category, department and topic', () => {
  const departments = new Set(source.commitments.map(({ department }) => department));
  expect(pages).toEqual(
    expect.arrayContaining([
      '/',
      '/corrections/',
      ...source.categories.map(({ id }) => `/categories/${id}/`),
      ...[...departments].map((id) => `/departments/${id}/`),
      ...source.topics.map(({ id }) => `/topics/${id}/`),
    ]),
  );
  expect(pages).toHaveLength(
    2 + source.categories.length + departments.size + source.topics.length,
  );
});

test('every Atom feed is as RFC 4287 has it, with a host and without', () => {
  for (const page of pages) {
    validateAtom(readText(publication, feedAddress(page, 'xml')));
  }
  validateAtom(readText(publishUnderPath('/base'), '/feed.xml'));
});

test('an entry without an id and a day that is no moment are found out', () => {
  const xml = readText(publication, '/feed.xml');
  expect(() => validateAtom(xml.replace(/<entry>\n<id>.*<\/id>/, '<entry>'))).toThrow();
  expect(() =>
    validateAtom(xml.replace(/<updated>.*<\/updated>/, '<updated>2026</updated>')),
  ).toThrow();
});

test('every JSON Feed is of version 1.1', () => {
  for (const page of pages) {
    const feed = readJson(publication, feedAddress(page, 'json'));
    expect(validateJsonFeed(feed), `${page}: ${ajv.errorsText(validateJsonFeed.errors)}`).toBe(
      true,
    );
  }
  expect(validateJsonFeed({ version: 'https://jsonfeed.org/version/1.1', title: '' })).toBe(false);
});

interface Item {
  id: string;
  url: string;
  title: string;
  date_published: string;
  date_modified: string;
}

function itemsOf(from: typeof publication, page = '/'): Item[] {
  return Object(readJson(from, feedAddress(page, 'json'))).items;
}

test('no two entries of a feed have one id, and no entry is without its page', () => {
  const known = new Set(source.commitments.map(({ id }) => id));
  for (const page of pages) {
    const items = itemsOf(publication, page);
    expect(items.length).toBeGreaterThan(0);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { url } of items) {
      const { pathname, origin: host } = new URL(url);
      expect(host).toBe(origin);
      const commitment = /^\/commitments\/(.+)\/$/.exec(pathname)?.[1];
      expect(commitment === undefined || known.has(commitment), url).toBe(true);
    }
  }
});

test('identities do not depend on host, path or order', () => {
  const moved = publishUnderPath('/elsewhere');
  expect(itemsOf(moved).map(({ id }) => id)).toEqual(itemsOf(publication).map(({ id }) => id));
  const shuffled = publish(undefined, {
    ...source,
    commitments: source.commitments.toReversed(),
    documents: source.documents.toReversed(),
    corrections: source.corrections.toReversed(),
  });
  expect(itemsOf(shuffled).map(({ id }) => id)).toEqual(itemsOf(publication).map(({ id }) => id));
});

test('a feed of a department holds what the feed of everything holds of it', () => {
  const own = itemsOf(publication, '/departments/health/').map(({ id }) => id);
  const all = new Set(itemsOf(publication).map(({ id }) => id));
  expect(own.filter((id) => !all.has(id))).toEqual([]);
  expect(itemsOf(publication, '/departments/health/').map(({ title }) => title)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/2022年的目标/),
      expect.stringMatching(/2022年的兑现情况/),
    ]),
  );
});

test('a feed of a topic holds what speaks of it and nothing else', () => {
  for (const { id, commitments } of source.topics) {
    const feed = readJson(publication, feedAddress(`/topics/${id}/`, 'json'));
    const linked = JSON.stringify(feed).matchAll(/\/commitments\/([^/]+\/[^/]+\/[^/]+)\//g);
    expect(new Set([...linked].map(([, commitment]) => commitment))).toEqual(new Set(commitments));
  }
  // What says less than an entry of the feed of everything is not that entry.
  const all = new Map(itemsOf(publication).map((item) => [item.id, item]));
  for (const { id } of source.topics) {
    for (const item of itemsOf(publication, `/topics/${id}/`)) {
      expect(all.get(item.id) ?? item).toEqual(item);
    }
  }
});

describe('with an edition before', () => {
  const before = { date: '2026-01-31', hash: 'a'.repeat(64) };
  const tables = toEditionTables(publication.tables);
  const records: EditionRecord[] = [{ edition: before, previous: null, changes: [] }];
  const earlier = {
    ...tables,
    commitments: (tables.commitments ?? [])
      .filter(({ year }) => year !== 2025)
      .map((row) => (row.id === '2022/health/4' ? { ...row, target: '另一句话' } : row)),
  };
  const later = publish({ records, previous: { edition: before, tables: earlier } });

  function daysOf(page: string, title: RegExp): [published: string, updated: string][] {
    return itemsOf(later, page)
      .filter((item) => title.test(item.title))
      .map((item) => [item.date_published.slice(0, 10), item.date_modified.slice(0, 10)]);
  }

  test('what was there keeps its day, what came in has the day of its edition', () => {
    expect(daysOf('/departments/sports/', /2022年的目标/)).toEqual([['2026-01-31', '2026-01-31']]);
    expect(daysOf('/departments/health/', /2025年的目标/)).toEqual([['2026-11-20', '2026-11-20']]);
  });

  test('what was set right keeps its day and says when', () => {
    expect(daysOf('/departments/health/', /2022年的目标/)).toEqual([['2026-01-31', '2026-11-20']]);
    expect(daysOf('/departments/health/', /^数据版本 2026-11-20/)).toHaveLength(1);
    expect(daysOf('/departments/sports/', /^数据版本 2026-11-20/)).toEqual([]);
  });

  test('what is read otherwise says how it was read and how it is read now', () => {
    const comparisons = (tables.comparisons ?? []).map((row) =>
      row.commitment_id === '2022/culture-tourism/1' && row.reading === 'exceeded'
        ? { ...row, reading: 'partly' }
        : row,
    );
    const reread = publish({
      records,
      previous: { edition: before, tables: { ...tables, comparisons } },
    });
    const feed = JSON.stringify(readJson(reread, feedAddress('/corrections/', 'json')));
    const [, was, is] = /重新推算：[^<]*，目标与结果对照原为([^<]*)，现为([^<]*)</.exec(feed) ?? [];
    expect(was).toMatch(/突破300亿元 ↔ 450亿元 → 部分达成 \(/);
    expect(is).toMatch(/突破300亿元 ↔ 450亿元 → 超额达成 \(/);
  });

  test('a topic tells what was set right of what speaks of it, and of nothing else', () => {
    const topics = source.topics.filter(({ commitments }) =>
      commitments.some((id) => id === '2022/health/4'),
    );
    expect(topics.length).toBeGreaterThan(0);
    for (const { id, name } of source.topics) {
      const told = itemsOf(later, `/topics/${id}/`).some(
        ({ title }) => title.startsWith('数据版本') && title.endsWith(name),
      );
      expect(told, id).toBe(topics.some((topic) => topic.id === id));
    }
  });

  test('the feed of corrections tells of both editions', () => {
    const titles = itemsOf(later, '/corrections/').map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith('数据版本'))).toEqual([
      `数据版本 ${later.label}`,
      '数据版本 2026-01-31-aaaaaaaaaaaa',
    ]);
  });
});

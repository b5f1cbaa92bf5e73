import type { Site } from './site.ts';

/** What a page is, as far as its tags depend on it. */
export type PageClass = 'home' | 'column' | 'content';

/** What the layout of a page says it is. */
export type PageKind = 'home' | 'list' | 'item' | 'source' | 'prose' | 'search';

/** Pages with content of their own have a day and a source; all others are columns that lead to them. */
export function classOf(kind: PageKind): PageClass {
  if (kind === 'home') {
    return 'home';
  }
  return kind === 'item' || kind === 'source' ? 'content' : 'column';
}

/** What the tags of a page say of it. */
export interface TaggedPage {
  class: PageClass;
  title: string;
  description: string;
  /** What it is about, from the general to the particular. */
  keywords: readonly string[];
  /** Where what it says comes from; without any, the site itself is named. */
  sources: readonly string[];
  /** Whole address, or `null` where the site does not know its own. */
  url: string | null;
  /** Whole address of its picture, or `null`. */
  image: string | null;
}

/** A `<meta>` with a name. */
export interface MetaTag {
  name: string;
  content: string;
}

/** Names for what 《政府网站发展指引》 leaves to the publisher. */
export interface TagWords {
  columnType: string;
  separator: string;
}

/**
 * The tags that 《政府网站发展指引》 asks for on every page, on pages that list, and on pages with
 * content; `Description` every page has anyway, for there the case of letters makes no difference. A
 * setting that is not given has no tag, for an empty value is a fault; the day is that of the data, at
 * its beginning, for no hour of it is known.
 */
export function formatPageTags(page: TaggedPage, site: Site, words: TagWords): MetaTag[] {
  const keywords = page.keywords.join(words.separator);
  const tags: Record<PageClass, [string, string | null][]> = {
    home: [],
    column: [
      ['ColumnName', page.title],
      ['ColumnDescription', page.description],
      ['ColumnKeywords', keywords],
      ['ColumnType', words.columnType],
    ],
    content: [
      ['ArticleTitle', page.title],
      ['PubDate', `${site.edition} 00:00`],
      ['ContentSource', page.sources.join(words.separator) || site.name],
      ['Keywords', keywords],
      ['Image', page.image],
      ['Url', page.url],
    ],
  };
  const all: [string, string | null][] = [
    ['SiteName', site.name],
    ['SiteDomain', page.url === null ? null : new URL(page.url).host],
    ['SiteIDCode', site.notices.site_code],
    ...tags[page.class],
  ];
  return all.flatMap(([name, content]) =>
    content === null || content === '' ? [] : [{ name, content }],
  );
}

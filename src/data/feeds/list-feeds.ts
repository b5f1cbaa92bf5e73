import { addresses } from '../../domain/address.ts';
import type { EditionRecord } from '../../domain/edition.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import type { PublicationSource } from '../publication-source.ts';
import { departmentEditionEntries, editionEntry } from './edition-entries.ts';
import { correctionEntries, documentEntries, sideEntries } from './entries.ts';
import type { FeedEntry } from './entry.ts';
import { topicEntries } from './topic-entries.ts';

const { feeds: words } = dictionary;

/** A feed stands beside a page, as `feed.xml` and `feed.json`. */
export interface Feed {
  /** Address of the page. */
  page: string;
  title: string;
  /** Latest first. */
  entries: readonly FeedEntry[];
}

// A reader keeps what it has seen; what is older than this many entries nobody waits for.
const longest = 500;

/** The feed of everything, then those of the corrections, of each category, department and topic. */
export function listFeeds(source: PublicationSource, history: readonly EditionRecord[]): Feed[] {
  const { site } = source;
  const general = [
    ...documentEntries(source, history),
    ...sideEntries(source, history),
    ...correctionEntries(source, history),
  ];
  const editions = history.map((record) => editionEntry(record, source));
  const own = departmentEditionEntries(source, history);
  const concerned = new Set(source.commitments.map(({ department }) => department));
  return [
    { page: addresses.home, title: words.all(site.name), entries: latest(general, editions) },
    {
      page: addresses.corrections,
      title: words.corrections(site.name),
      entries: latest(
        general.filter(({ kind }) => kind === 'correction'),
        editions,
      ),
    },
    ...source.categories.map(({ id, name }) => ({
      page: addresses.category(id),
      title: words.category(site.name, name),
      entries: latest(
        general.filter(({ categories }) => categories.includes(id)),
        own.filter(({ categories }) => categories.includes(id)),
      ),
    })),
    ...source.departments
      .filter(({ id }) => concerned.has(id))
      .map(({ id, name }) => ({
        page: addresses.department(id),
        title: words.department(site.name, name),
        entries: latest(
          general.filter(({ departments }) => departments.includes(id)),
          own.filter(({ departments }) => departments.includes(id)),
        ),
      })),
    ...source.topics.map((topic) => ({
      page: addresses.topic(topic.id),
      title: words.topic(site.name, topic.name),
      entries: latest(topicEntries(topic, source, history)),
    })),
  ];
}

function latest(...lists: readonly (readonly FeedEntry[])[]): FeedEntry[] {
  return lists
    .flat()
    .sort((a, b) => compare(b.updated, a.updated) || compare(a.key, b.key))
    .slice(0, longest);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

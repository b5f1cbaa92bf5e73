import { addresses } from '../../domain/address.ts';
import {
  type Change,
  countChanges,
  type EditionRecord,
  editionAnchor,
  formatEdition,
} from '../../domain/edition.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import type { PublicationSource } from '../publication-source.ts';
import { type FeedEntry, nameOf, unique } from './entry.ts';

const { feeds: words } = dictionary;

/** What became of the data as a whole from one edition to the next. */
export function editionEntry(record: EditionRecord, source: PublicationSource): FeedEntry {
  return {
    ...editionBase(record, source, record.changes),
    key: `edition/${formatEdition(record.edition)}`,
    title: words.edition(formatEdition(record.edition)),
  };
}

/** What an edition set right, for those who follow one department or category. */
export function departmentEditionEntries(
  source: PublicationSource,
  history: readonly EditionRecord[],
): FeedEntry[] {
  return history.flatMap((record) => {
    const mended = record.changes.filter(({ kind }) => kind !== 'added');
    const groups = Map.groupBy(mended, ({ department }) => department);
    return [...groups].flatMap(([department, changes]): FeedEntry[] => {
      if (department === null) {
        return [];
      }
      const label = formatEdition(record.edition);
      return [
        {
          ...editionBase(record, source, changes),
          key: `edition/${label}/${department}`,
          title: words.editionOf(label, nameOf(department, source)),
        },
      ];
    });
  });
}

function editionBase(
  { edition, previous }: EditionRecord,
  source: PublicationSource,
  changes: readonly Change[],
): Omit<FeedEntry, 'key' | 'title'> {
  const ids = new Set(changes.map(({ commitment }) => commitment));
  const mended = new Set(
    changes.filter(({ kind }) => kind !== 'added').map(({ commitment }) => commitment),
  );
  const concerned = source.commitments.filter(({ id }) => ids.has(id));
  return {
    kind: 'edition',
    address: `${addresses.corrections}#${editionAnchor(edition)}`,
    text: previous === null ? words.editionFirst : words.counts(countChanges(changes)),
    items: concerned
      .filter(({ id }) => mended.has(id))
      .map(({ id, title }) => ({ title: title.text, address: addresses.commitment(id) })),
    departments: unique(changes.flatMap(({ department }) => department ?? [])),
    categories: unique(concerned.map(({ category }) => category)),
    published: edition.date,
    updated: edition.date,
  };
}

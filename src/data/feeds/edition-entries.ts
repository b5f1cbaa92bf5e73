import { addresses } from '../../domain/address.ts';
import type { Field } from '../../domain/csv.ts';
import {
  type Change,
  countChanges,
  type Edition,
  type EditionRecord,
  editionAnchor,
  formatEdition,
} from '../../domain/edition.ts';
import type { Topic } from '../../domain/topic.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import { columnName, sayReading } from '../../i18n/zh/column-names.ts';
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

/** What an edition set right of what speaks of a topic. */
export function topicEditionEntries(
  topic: Topic,
  source: PublicationSource,
  history: readonly EditionRecord[],
): FeedEntry[] {
  const ids = new Set<string>(topic.commitments);
  return history.flatMap((record): FeedEntry[] => {
    const changes = record.changes.filter(
      ({ kind, commitment }) => kind !== 'added' && commitment !== null && ids.has(commitment),
    );
    const label = formatEdition(record.edition);
    return changes.length === 0
      ? []
      : [
          {
            ...editionBase(record, source, changes),
            key: `edition/${label}/topic/${topic.id}`,
            title: words.editionOf(label, topic.name),
          },
        ];
  });
}

function editionBase(
  { edition, previous }: EditionRecord,
  source: PublicationSource,
  changes: readonly Change[],
): Omit<FeedEntry, 'key' | 'title'> {
  const ids = new Set(changes.map(({ commitment }) => commitment));
  const reread = Map.groupBy(
    changes.filter(({ kind }) => kind === 're-read'),
    ({ commitment }) => commitment,
  );
  const concerned = source.commitments.filter(({ id }) => ids.has(id));
  return {
    kind: 'edition',
    address: `${addresses.corrections}#${editionAnchor(edition)}`,
    text: previous === null ? words.editionFirst : words.counts(countChanges(changes)),
    items: [
      ...changes
        .filter(({ kind }) => isOneByOne(kind))
        .map((change) => toItem(change, edition, source)),
      ...concerned
        .filter(({ id }) => reread.has(id))
        .map(({ id, title }) => ({
          title: words.reread(title.text, (reread.get(id) ?? []).flatMap(sayChanged)),
          address: addresses.commitment(id),
        })),
    ],
    departments: unique(changes.flatMap(({ department }) => department ?? [])),
    categories: unique(concerned.map(({ category }) => category)),
    published: edition.date,
    updated: edition.date,
  };
}

/** What came in and what is read otherwise is told by commitment; a figure that was set right by itself. */
function isOneByOne(kind: Change['kind']): boolean {
  return kind === 'corrected' || kind === 'withdrawn';
}

function toItem(
  { kind, table, key, department, year, commitment, fields }: Change,
  edition: Edition,
  source: PublicationSource,
): { title: string; address: string } {
  const known = source.commitments.find(({ id }) => id === commitment);
  const { title } = dictionary.data.tables[table];
  const name =
    known?.title.text ??
    (department === null
      ? `${title} ${key}`
      : words.departmentRecord(nameOf(department, source), year, title));
  const changed = sayChanged({ table, fields });
  return {
    title: kind === 'withdrawn' ? words.withdrawn(name) : words.corrected(name, changed),
    address:
      known === undefined
        ? `${addresses.corrections}#${editionAnchor(edition)}`
        : addresses.commitment(known.id),
  };
}

/** What each field was and is. A reading has commas of its own: readings stand apart as on the page. */
function sayChanged({ table, fields }: Pick<Change, 'table' | 'fields'>): string[] {
  return fields.map(({ name, before, after }) =>
    words.changed(columnName(table, name), say(before), say(after)),
  );
}

function say(value: Field): string {
  const said = Array.isArray(value)
    ? dictionary.editions.list(value.map((each) => sayReading(String(each))))
    : String(value ?? '');
  return said === '' ? dictionary.editions.absent : said;
}

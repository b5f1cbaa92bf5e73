import { addresses } from '../../domain/address.ts';
import type { Commitment } from '../../domain/commitment.ts';
import type { Change, EditionRecord } from '../../domain/edition.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import type { PublicationSource } from '../publication-source.ts';
import { type FeedEntry, nameOf, unique } from './entry.ts';
import { type Dates, datesOf } from './entry-dates.ts';

const { feeds: words } = dictionary;

/** An entry for each document. */
export function documentEntries(
  { documents, commitments }: PublicationSource,
  history: readonly EditionRecord[],
): FeedEntry[] {
  return documents.map((document) => {
    const own = commitments.filter(({ target, outcome }) =>
      [target, outcome].some((side) => side?.document === document.id),
    );
    return {
      key: `document/${document.id}`,
      kind: 'document',
      title: words.document(document.title),
      address: addresses.document(document.id),
      text: words.documentText(document.file, document.lines.length, own.length),
      items: [],
      departments: unique(own.map(({ department }) => department)),
      categories: unique(own.map(({ category }) => category)),
      ...datesOf(history, ({ table, key }) => table === 'documents' && key === document.id),
    };
  });
}

/** One entry for all targets, and one for all outcomes, that a department has in a year. */
export function sideEntries(
  source: PublicationSource,
  history: readonly EditionRecord[],
): FeedEntry[] {
  const groups = Map.groupBy(source.commitments, ({ year, department }) => `${year}/${department}`);
  return [...groups.values()].flatMap((group) =>
    (['target', 'outcome'] as const).flatMap((side) => {
      const own = group.filter((commitment) => commitment[side] !== null);
      return own.length === 0 ? [] : [sideEntry(side, own, source, history)];
    }),
  );
}

function sideEntry(
  side: 'target' | 'outcome',
  commitments: readonly Commitment[],
  source: PublicationSource,
  history: readonly EditionRecord[],
): FeedEntry {
  const [first] = commitments;
  if (first === undefined) {
    throw new Error('an entry of no commitments');
  }
  const { year, department, category } = first;
  const document = source.documents.find(({ id }) => id === first[side]?.document);
  return {
    key: `side/${year}/${department}/${side}`,
    kind: 'side',
    title: words.side[side](nameOf(department, source), year, commitments.length),
    address: addresses.departmentYear(department, year),
    text: document === undefined ? '' : words.sideText(document.title),
    items: commitments.map(({ id, title }) => ({
      title: title.text,
      address: addresses.commitment(id),
    })),
    departments: [department],
    categories: [category],
    ...sideDates(side, first, history),
  };
}

/** Where a side came to commitments that were there, that day counts; else that of the commitments. */
function sideDates(
  side: 'target' | 'outcome',
  { year, department }: Commitment,
  history: readonly EditionRecord[],
): Dates {
  const isOfSide = ({ fields }: Change) => fields.some(({ name }) => name.startsWith(side));
  const concerns = (change: Change) =>
    change.table === 'commitments' &&
    change.year === year &&
    change.department === department &&
    (change.fields.length === 0 || isOfSide(change));
  const came = datesOf(
    history,
    (change) => concerns(change) && isOfSide(change) && change.kind === 'added',
  );
  const { published, updated } = datesOf(history, concerns);
  return { published: came.found ? came.published : published, updated };
}

/** An entry for each remark on a likely misprint, dated by the day of the remark. */
export function correctionEntries(
  source: PublicationSource,
  history: readonly EditionRecord[],
): FeedEntry[] {
  const commitments = new Map(source.commitments.map((commitment) => [commitment.id, commitment]));
  return source.corrections.flatMap((correction): FeedEntry[] => {
    const commitment = commitments.get(correction.commitment);
    if (commitment === undefined) {
      return [];
    }
    const { updated } = datesOf(
      history,
      ({ table, key }) => table === 'corrections' && key === correction.id,
    );
    return [
      {
        key: `correction/${correction.id}`,
        kind: 'correction',
        title: words.correction(commitment.title.text),
        address: addresses.commitment(commitment.id),
        text: words.correctionText(correction.printed, correction.likely, correction.reason),
        items: [],
        departments: [commitment.department],
        categories: [commitment.category],
        published: correction.date,
        updated: [updated, correction.date].toSorted().at(-1) ?? correction.date,
      },
    ];
  });
}

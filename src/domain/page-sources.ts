import { addresses } from './address.ts';
import type { Assessment } from './assessment.ts';
import { type Commitment, sidesOf } from './commitment.ts';
import type { Measure } from './measure.ts';
import type { LineRange } from './passage.ts';
import { figureNames } from './statement.ts';
import type { Topic } from './topic.ts';

/** A document that a page takes from, and the lines where they are few enough to be named. */
export interface PageSource {
  /** Identity of the document. */
  document: string;
  lines: LineRange | null;
}

/** The records that pages are made of. */
export interface SourcedRecords {
  commitments: readonly Commitment[];
  assessments: readonly Assessment[];
  measures: readonly Measure[];
  topics: readonly Topic[];
  documents: readonly { id: string }[];
}

/**
 * What the page at an address takes from, in the order of the documents: a commitment's own lines; the
 * documents of a department, a year, a category, a measure or a topic; a document itself; all documents, where
 * a page is made of everything. Pages of prose and the search take from none.
 */
export function pageSources(records: SourcedRecords): (address: string) => PageSource[] {
  const known = new Map<string, PageSource[]>();
  const order = records.documents.map(({ id }) => id);
  const sorted = (ids: ReadonlySet<string>): PageSource[] =>
    order.filter((id) => ids.has(id)).map((document) => ({ document, lines: null }));

  for (const commitment of records.commitments) {
    const sides = sidesOf(commitment);
    known.set(
      addresses.commitment(commitment.id),
      sides.map(({ document, text }) => ({ document, lines: text.lines })),
    );
  }
  for (const [address, ids] of gather(records)) {
    known.set(address, sorted(ids));
  }
  for (const { id } of records.documents) {
    known.set(addresses.document(id), [{ document: id, lines: null }]);
  }
  const all = sorted(new Set(order));
  return (address) => known.get(address) ?? (isMadeOfAll(address) ? all : []);
}

// Each table and each list of leads is made of everything, as the page is that leads to them.
const overviews: readonly string[] = [
  addresses.home,
  addresses.years,
  addresses.categories,
  addresses.departments,
  addresses.commitments,
  addresses.measures,
  addresses.topics,
  addresses.documents,
  addresses.coverage,
  addresses.corrections,
  addresses.compare,
  addresses.data,
];

function isMadeOfAll(address: string): boolean {
  return (
    overviews.includes(address) ||
    address.startsWith(addresses.tables) ||
    address.startsWith(addresses.leads)
  );
}

/** The documents of every page that gathers records. */
function gather({
  commitments,
  assessments,
  measures,
  topics,
}: SourcedRecords): Map<string, Set<string>> {
  const pages = new Map<string, Set<string>>();
  const add = (address: string, ids: readonly string[]) => {
    const own = pages.get(address) ?? new Set();
    pages.set(address, own);
    for (const id of ids) {
      own.add(id);
    }
  };
  for (const record of commitments) {
    const ids = sidesOf(record).map(({ document }) => document);
    for (const address of gatheringPages(record)) {
      add(address, ids);
    }
  }
  for (const record of assessments) {
    const ids = figureNames.flatMap((name) => record[name]?.document ?? []);
    for (const address of gatheringPages(record)) {
      add(address, ids);
    }
  }
  const byId = new Map(commitments.map((commitment) => [commitment.id, commitment]));
  for (const { id, points } of measures) {
    for (const { commitment, side } of points) {
      const document = byId.get(commitment)?.[side]?.document;
      add(addresses.measure(id), document === undefined ? [] : [document]);
    }
  }
  for (const { id, commitments: own } of topics) {
    const sides = own.flatMap((commitment) => {
      const record = byId.get(commitment);
      return record === undefined ? [] : sidesOf(record);
    });
    add(
      addresses.topic(id),
      sides.map(({ document }) => document),
    );
  }
  return pages;
}

function gatheringPages({
  year,
  category,
  department,
}: Pick<Commitment, 'year' | 'category' | 'department'>): string[] {
  return [
    addresses.department(department),
    addresses.departmentYear(department, year),
    addresses.year(year),
    addresses.category(category),
    addresses.yearCategory(year, category),
  ];
}

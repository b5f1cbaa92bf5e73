import { addresses } from './address.ts';
import type { Field } from './csv.ts';
import type { Lead, LeadSource } from './lead.ts';
import { listLeads } from './leads.ts';
import { toListedCommitments } from './listed-commitments.ts';
import { type ListingSource, toListedTargets } from './listed-targets.ts';
import type { Link } from './published.ts';
import { checkRow, type TableSource } from './tables.ts';
import { type ViewName, viewSchemas } from './view-rows.ts';

/** A table that a page shows, made from the published tables by a rule. */
export interface View {
  name: ViewName;
  /** Address of the page that shows it. */
  page: string;
  columns: string[];
  rows: Record<string, Field>[];
  /** How many a list of leads was chosen from, else `null`. */
  of: number | null;
}

/** The two listings, then all lists of leads. Throws on an invalid row. */
export function toViews(source: TableSource, link: Link): View[] {
  const finders = findersOf(source);
  const listing: ListingSource = { ...source, ...finders, link };
  return [
    toView('listed-targets', toListedTargets(listing)),
    toView('listed-commitments', toListedCommitments(listing)),
    ...listLeads({ ...source, ...finders } satisfies LeadSource).map((lead) =>
      toView(`lead-${lead.id}`, toLeadRows(lead, finders.department, link), lead.of),
    ),
  ];
}

/** The page that shows a view. */
export function viewPage(name: ViewName): string {
  const [kind, own] = [name.slice(0, name.indexOf('-')), name.slice(name.indexOf('-') + 1)];
  return kind === 'lead' ? addresses.lead(own) : addresses.table(own);
}

/** Addresses of a view as a table of its own, beside the published tables. */
export function viewAddress(name: ViewName, format: 'csv' | 'json'): string {
  return `/data/views/${name}.${format}`;
}

function toLeadRows(
  { columns, rows }: Lead,
  department: ListingSource['department'],
  link: Link,
): Record<string, Field>[] {
  return rows.map(({ commitment, measure, values, places }) => ({
    commitment_id: commitment.id,
    url: link(addresses.commitment(commitment.id)),
    year: commitment.year,
    department_id: commitment.department,
    department: department(commitment.department).name,
    no: commitment.no,
    title: commitment.title.text,
    measure_id: measure?.id ?? null,
    ...Object.fromEntries(columns.map((column) => [column, values[column] ?? null])),
    // As it stands in the document's address.
    places: places.map((place) => `${place.document}#L${place.line}`),
  }));
}

function toView(name: ViewName, rows: readonly unknown[], of: number | null = null): View {
  const schema = viewSchemas[name];
  const columns = Object.keys(schema.shape);
  return {
    name,
    page: viewPage(name),
    of,
    columns,
    rows: rows.map((row, index) =>
      checkRow(`/data/views/${name}, row ${index + 1}`, schema, columns, row),
    ),
  };
}

/** What the lists ask of a source that has its records by name. */
function findersOf({ departments, documents, comparisons }: TableSource) {
  const own = Map.groupBy(comparisons, ({ commitment }) => commitment);
  return {
    department: finder('department', departments),
    document: finder('document', documents),
    comparisonsOf: ({ id }: { id: string }) => own.get(id) ?? [],
  };
}

function finder<Record extends { id: string }>(kind: string, records: readonly Record[]) {
  const byId = new Map(records.map((record) => [record.id, record]));
  return (id: string): Record => {
    const found = byId.get(id);
    if (found === undefined) {
      throw new Error(`${id}: no such ${kind}`);
    }
    return found;
  };
}

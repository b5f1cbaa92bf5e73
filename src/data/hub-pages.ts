import { addresses } from '../domain/address.ts';
import { comparableRowSchema, listComparableRows } from '../domain/comparable-rows.ts';
import type { Field } from '../domain/csv.ts';
import { leadListRowSchema, tableListRowSchema } from '../domain/hub-rows.ts';
import { leadIds } from '../domain/lead.ts';
import { homeMeasures } from '../domain/measure-lists.ts';
import { countCategoryYears, extentRowSchema } from '../domain/overview-data.ts';
import { type DataPage, toDataPage } from '../domain/page-data.ts';
import type { Link } from '../domain/published.ts';
import type { Table, TableName, TableSource } from '../domain/tables.ts';
import type { ViewName } from '../domain/view-rows.ts';
import type { View } from '../domain/view-tables.ts';
import { dictionary } from '../i18n/dictionary.ts';

type Row = Readonly<Record<string, Field>>;

/** What the pages that lead to others are made from. */
export interface HubSource {
  source: TableSource;
  tables: readonly Table[];
  views: readonly View[];
  link: Link;
}

/** The home page, the two pages that lead to tables and leads, what can be compared, and each view beside its page. */
export function listHubPages(hub: HubSource): DataPage[] {
  return [
    homePage(hub),
    leadsPage(hub),
    tablesPage(hub),
    toDataPage(
      addresses.compare,
      'comparables',
      Object.keys(comparableRowSchema.shape),
      listComparableRows(hub.source, hub.link),
    ),
    ...hub.views.map(({ name, page, columns, rows }) => toDataPage(page, name, columns, rows)),
    ...hub.views.flatMap(partPages),
  ];
}

/** The rows of a listing beside each of its parts, a year and category; none of a list of leads. */
function partPages({ name, page, columns, rows }: View): DataPage[] {
  if (name !== 'listed-targets' && name !== 'listed-commitments') {
    return [];
  }
  return [...Map.groupBy(rows, ({ year, category }) => `${page}${year}/${category}/`)].map(
    ([address, part]) => toDataPage(address, name, columns, part),
  );
}

/**
 * The picture of the home page, year by year and category by category; beside it in JSON the comparisons of the year
 * whose results it tells, the points of the measures that it shows, and the commitments of each topic it counts.
 */
function homePage({ source, tables }: HubSource): DataPage {
  const rowsOf = (name: TableName): readonly Row[] =>
    tables.find((table) => table.name === name)?.rows ?? [];
  const told = Math.max(
    ...source.commitments.filter(({ outcome }) => outcome !== null).map(({ year }) => year),
  );
  const shown = new Set(homeMeasures(source.measures, source.topics).map(({ id }) => id));
  return {
    address: addresses.home,
    kind: 'home',
    columns: Object.keys(extentRowSchema.shape),
    records: countCategoryYears(tables),
    tables: {
      comparisons: rowsOf('comparisons').filter((row) =>
        String(row.commitment_id).startsWith(`${told}/`),
      ),
      measures: rowsOf('measures').filter((row) => shown.has(String(row.measure_id))),
      topics: rowsOf('topics'),
    },
  };
}

function leadsPage({ views, link }: HubSource): DataPage {
  const rows = leadIds.map((id) => ({
    id,
    title: dictionary.leads.lists[id].title,
    url: link(addresses.lead(id)),
    file: link(addresses.leadFile(id)),
    rows: countRows(views, `lead-${id}`),
    of: views.find(({ name }) => name === `lead-${id}`)?.of ?? 0,
  }));
  return toDataPage(addresses.leads, 'lead-lists', Object.keys(leadListRowSchema.shape), rows);
}

function tablesPage({ views, link }: HubSource): DataPage {
  const { listings, rooms } = dictionary.listing;
  const rows = [
    ...(['targets', 'commitments'] as const).map((id) => ({
      id,
      title: listings[id].title,
      url: link(addresses.table(id)),
      file: link(addresses.tableFile(id)),
      rows: countRows(views, `listed-${id}`),
    })),
    ...(['leads', 'compare'] as const).map((id) => ({
      id,
      title: rooms[id].title,
      url: link(addresses[id]),
      file: null,
      rows: null,
    })),
  ];
  return toDataPage(addresses.tables, 'table-lists', Object.keys(tableListRowSchema.shape), rows);
}

function countRows(views: readonly View[], name: ViewName): number {
  return views.find((view) => view.name === name)?.rows.length ?? 0;
}

import type { ColumnName, TableName } from './tables.ts';
import type { ViewColumn, ViewName } from './view-rows.ts';

/** A reference from columns of one table to the columns that identify a row of another. */
export interface ForeignKey<Name extends TableName = TableName> {
  columns: readonly ColumnName<Name>[];
  table: TableName;
  /** As many as `columns`, in the same order. */
  references: readonly string[];
}

/** What identifies a row of a table, and which rows of other tables it names. */
export interface TableKeys<Name extends TableName = TableName> {
  /** No two rows have the same values here, none is absent; `null` where nothing identifies a row. */
  primary: readonly ColumnName<Name>[] | null;
  foreign: readonly ForeignKey<Name>[];
}

/** The keys of every published table; every description of the data is made from them. */
const tableKeys: { [Name in TableName]: TableKeys<Name> } = {
  commitments: {
    primary: ['id'],
    foreign: [
      { columns: ['category'], table: 'categories', references: ['id'] },
      { columns: ['department_id'], table: 'departments', references: ['id'] },
      { columns: ['target_document'], table: 'documents', references: ['id'] },
      { columns: ['outcome_document'], table: 'documents', references: ['id'] },
    ],
  },
  assessments: {
    primary: ['year', 'department_id'],
    foreign: [
      { columns: ['category'], table: 'categories', references: ['id'] },
      { columns: ['department_id'], table: 'departments', references: ['id'] },
      { columns: ['document'], table: 'documents', references: ['id'] },
    ],
  },
  'assessment-sources': {
    primary: ['year', 'department_id', 'figure'],
    foreign: [
      {
        columns: ['year', 'department_id'],
        table: 'assessments',
        references: ['year', 'department_id'],
      },
      { columns: ['document'], table: 'documents', references: ['id'] },
    ],
  },
  quantities: {
    primary: ['commitment_id', 'side', 'field', 'start'],
    foreign: [{ columns: ['commitment_id'], table: 'commitments', references: ['id'] }],
  },
  // One text may state the same thing twice: nothing printed tells two such comparisons apart.
  comparisons: {
    primary: null,
    foreign: [{ columns: ['commitment_id'], table: 'commitments', references: ['id'] }],
  },
  measures: {
    primary: ['measure_id', 'year', 'kind'],
    foreign: [
      { columns: ['department_id'], table: 'departments', references: ['id'] },
      { columns: ['commitment_id'], table: 'commitments', references: ['id'] },
      { columns: ['measure_id'], table: 'measure-definitions', references: ['id'] },
    ],
  },
  'measure-definitions': {
    primary: ['id'],
    foreign: [{ columns: ['department_id'], table: 'departments', references: ['id'] }],
  },
  continuations: {
    primary: ['commitment_id', 'later_id'],
    foreign: [
      { columns: ['commitment_id'], table: 'commitments', references: ['id'] },
      { columns: ['later_id'], table: 'commitments', references: ['id'] },
      { columns: ['measure_id'], table: 'measure-definitions', references: ['id'] },
    ],
  },
  topics: {
    primary: ['topic_id', 'commitment_id'],
    foreign: [{ columns: ['commitment_id'], table: 'commitments', references: ['id'] }],
  },
  departments: { primary: ['id'], foreign: [] },
  categories: { primary: ['id'], foreign: [] },
  documents: { primary: ['id'], foreign: [] },
  corrections: {
    primary: ['id'],
    foreign: [
      { columns: ['commitment_id'], table: 'commitments', references: ['id'] },
      { columns: ['document'], table: 'documents', references: ['id'] },
    ],
  },
};

/** Keys of a view. */
interface ViewKeys<Name extends ViewName> {
  primary: readonly ViewColumn<Name>[];
  foreign: readonly {
    columns: readonly ViewColumn<Name>[];
    table: TableName;
    references: readonly string[];
  }[];
}

const own = [
  { columns: ['commitment_id'], table: 'commitments', references: ['id'] },
  { columns: ['department_id'], table: 'departments', references: ['id'] },
] as const;
const listed = [
  ...own,
  { columns: ['category'], table: 'categories', references: ['id'] },
] as const;
const found = [
  ...own,
  { columns: ['measure_id'], table: 'measure-definitions', references: ['id'] },
] as const;

/** The keys of every view. */
const viewKeys: { [Name in ViewName]: ViewKeys<Name> } = {
  // A number on its page, or what follows from one.
  'listed-targets': {
    primary: ['url'],
    foreign: [...listed, { columns: ['document'], table: 'documents', references: ['id'] }],
  },
  'listed-commitments': {
    primary: ['commitment_id'],
    foreign: [
      ...listed,
      { columns: ['target_document'], table: 'documents', references: ['id'] },
      { columns: ['outcome_document'], table: 'documents', references: ['id'] },
    ],
  },
  'lead-largest-excess': { primary: ['commitment_id', 'target', 'outcome'], foreign: found },
  'lead-below-reached': { primary: ['measure_id', 'year'], foreign: found },
  'lead-target-lowered': { primary: ['measure_id', 'year'], foreign: found },
  'lead-title-changed': { primary: ['commitment_id'], foreign: found },
  'lead-no-number': { primary: ['commitment_id'], foreign: found },
  'lead-not-seen-again': { primary: ['commitment_id'], foreign: found },
};

/** The keys of a table or a view without the names of its columns, for code that treats all alike. */
export function keysOf(name: TableName | ViewName): {
  primary: readonly string[] | null;
  foreign: readonly {
    columns: readonly string[];
    table: TableName;
    references: readonly string[];
  }[];
} {
  return { ...tableKeys, ...viewKeys }[name];
}

/**
 * What tells the rows of a table apart that has no primary key, for fields may be absent in it: of a comparison, whose
 * it is, what is compared, and both quotes. A text that states the same thing twice breaks it.
 */
const naturalKeys: Partial<Record<TableName, readonly string[]>> = {
  comparisons: ['commitment_id', 'measure', 'target_quote', 'outcome_quote'],
};

/** The natural key of a table where it has one and no two of its rows share it, else `null`. */
export function uniqueKeyOf(
  name: TableName,
  rows: readonly Readonly<Record<string, unknown>>[],
): readonly string[] | null {
  const columns = naturalKeys[name];
  if (columns === undefined) {
    return null;
  }
  const keys = rows.map((row) => JSON.stringify(columns.map((column) => row[column])));
  return new Set(keys).size === keys.length ? columns : null;
}

/** What identifies a row, in one string, e.g. `2022/health/target/text/12`; `null` without a key. */
export function formatRowKey(
  name: TableName,
  row: Readonly<Record<string, unknown>>,
): string | null {
  return (
    keysOf(name)
      .primary?.map((column) => String(row[column]))
      .join('/') ?? null
  );
}

import { DatabaseSync } from 'node:sqlite';
import { type Column, describeColumns } from '../../domain/columns.ts';
import type { Field } from '../../domain/csv.ts';
import { keysOf } from '../../domain/table-keys.ts';
import type { Table, TableName } from '../../domain/tables.ts';

/** Name of a table in the database: SQL would take the hyphen for a minus. */
export function databaseTable(name: TableName): string {
  return name.replaceAll('-', '_');
}

/**
 * Writes all tables into one SQLite database, with primary and foreign keys, a view that joins each
 * commitment with its assessment, and a table `about` of what is said of the data as a whole. The same
 * tables give the same bytes with the same release of SQLite.
 *
 * There is no full-text index: those of SQLite know words between spaces, or no fewer than three characters,
 * and would miss most Chinese words without a word said. {@link containsQuery} finds any characters.
 */
export function formatDatabase(
  tables: readonly Table[],
  about: readonly (readonly [key: string, value: string])[],
): Uint8Array<ArrayBuffer> {
  const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: true });
  try {
    database.exec('PRAGMA page_size = 4096; PRAGMA encoding = "UTF-8"; BEGIN');
    // A table is filled after those it names.
    for (const table of sortByReference(tables)) {
      database.exec(createTable(table.name));
      insertRows(database, databaseTable(table.name), table);
    }
    database.exec(`
      CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
      ${recordsView}
    `);
    const insert = database.prepare('INSERT INTO about VALUES (?, ?)');
    for (const [key, value] of about) {
      insert.run(key, value);
    }
    database.exec('COMMIT; VACUUM');
    return new Uint8Array(database.serialize());
  } finally {
    database.close();
  }
}

function sortByReference(tables: readonly Table[]): Table[] {
  const left = [...tables];
  const sorted: Table[] = [];
  while (left.length > 0) {
    const waits = ({ name }: Table) =>
      keysOf(name).foreign.some((key) => left.some((other) => other.name === key.table));
    const next = left.findIndex((table) => !waits(table));
    if (next < 0) {
      throw new Error(`tables that name each other: ${left.map(({ name }) => name).join(', ')}`);
    }
    sorted.push(...left.splice(next, 1));
  }
  return sorted;
}

const columnTypes = {
  string: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  array: 'TEXT',
} as const satisfies Record<Column['type'], string>;

function createTable(name: TableName): string {
  const { primary, foreign } = keysOf(name);
  const lines = [
    ...describeColumns(name).map(
      (column) =>
        `${quote(column.name)} ${columnTypes[column.type]}${column.nullable ? '' : ' NOT NULL'}`,
    ),
    ...(primary === null ? [] : [`PRIMARY KEY (${primary.map(quote).join(', ')})`]),
    ...foreign.map(
      ({ columns, table, references }) =>
        `FOREIGN KEY (${columns.map(quote).join(', ')}) REFERENCES ${quote(databaseTable(table))} (${references.map(quote).join(', ')})`,
    ),
  ];
  const indexes = foreign.map(
    ({ columns }) =>
      `CREATE INDEX ${quote(`${databaseTable(name)}_${columns.join('_')}`)} ON ${quote(databaseTable(name))} (${columns.map(quote).join(', ')});`,
  );
  return `CREATE TABLE ${quote(databaseTable(name))} (\n  ${lines.join(',\n  ')}\n) STRICT;\n${indexes.join('\n')}`;
}

function insertRows(database: DatabaseSync, name: string, { columns, rows }: Table): void {
  const places = columns.map(() => '?').join(', ');
  const insert = database.prepare(`INSERT INTO ${quote(name)} VALUES (${places})`);
  for (const row of rows) {
    insert.run(...columns.map((column) => toSqlite(row[column] ?? null)));
  }
}

function toSqlite(field: Field): string | number | null {
  if (typeof field === 'boolean') {
    return field ? 1 : 0;
  }
  return typeof field === 'object' && field !== null ? JSON.stringify(field) : field;
}

function quote(name: string): string {
  return `"${name}"`;
}

const recordsView = `
  CREATE VIEW records AS
    SELECT commitments.*, difficulty_self, difficulty_rated, score, rank
    FROM commitments LEFT JOIN assessments USING (year, department_id);
`;

/** Finds commitments whose title or texts hold the characters given as `:text`, however few. */
export const containsQuery = `
  SELECT id, year, department, title, target, outcome, url FROM commitments
  WHERE instr(title, :text) OR instr(target, :text) OR instr(outcome_title, :text) OR instr(outcome, :text)
  ORDER BY year DESC, id
`.trim();

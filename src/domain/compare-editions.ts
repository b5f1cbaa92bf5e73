import type { Field } from './csv.ts';
import type { Change, ChangeKind } from './edition.ts';
import { formatRowKey } from './table-keys.ts';
import { type TableName, tableNames } from './tables.ts';

type Row = Readonly<Record<string, Field>>;

/** The rows of an edition by table; one from before a table existed has none of it. */
export type EditionTables = Readonly<Partial<Record<TableName, readonly Row[]>>>;

// What we read out of the print, compared for each commitment as a whole.
const readTables: readonly TableName[] = ['quantities', 'comparisons'];
// Where a page stands is no statement of a document; a name is the table of departments' to change.
const ignoredColumns = new Set(['url', 'department']);
// The points of a measure are found and read by us, in texts that stand.
const handMade: readonly TableName[] = ['measures', 'topics'];

/**
 * What differs between two editions, in the order of the tables and their keys. Tables and columns
 * that only one of them knows are no change of the data and are passed over. A reading is listed only
 * where the text it was made from is the same in both.
 */
export function compareEditions(before: EditionTables, after: EditionTables): Change[] {
  const changes = tableNames
    .filter((name) => !readTables.includes(name))
    .flatMap((name) => compareTable(name, before[name], after[name]))
    .filter((change) => !repeatsAssessment(change));
  const touched = new Set(changes.filter(changesText).map(({ key }) => key));
  return [
    ...changes,
    ...readTables.flatMap((name) => compareReadings(name, before[name], after[name], touched)),
  ];
}

/** A source repeats the figure of its assessment; only where it stands, and why, is its own. */
function repeatsAssessment({ table, fields }: Change): boolean {
  const isOwn = fields.length > 0 && fields.every(({ name }) => name !== 'value');
  return table === 'assessment-sources' && !isOwn;
}

function changesText({ table, fields }: Change): boolean {
  const isText = ({ name }: { name: string }) => /^((outcome_)?title|target|outcome)$/.test(name);
  return table === 'commitments' && (fields.length === 0 || fields.some(isText));
}

function compareTable(
  table: TableName,
  before: readonly Row[] | undefined,
  after: readonly Row[] | undefined,
): Change[] {
  if (before === undefined || after === undefined) {
    return [];
  }
  const earlier = byKey(table, before);
  const later = byKey(table, after);
  const keys = [...new Set([...later.keys(), ...earlier.keys()])];
  return keys.flatMap((key) => compareRow(table, key, earlier.get(key), later.get(key)));
}

function compareRow(
  table: TableName,
  key: string,
  before: Row | undefined,
  after: Row | undefined,
): Change[] {
  const row = after ?? before ?? {};
  if (before === undefined || after === undefined) {
    return [toChange(after === undefined ? 'withdrawn' : 'added', table, key, row, [])];
  }
  const fields = Object.keys(after)
    .filter((name) => name in before && !ignoredColumns.has(name))
    .map((name) => ({ name, before: changedValue(before, name), after: changedValue(after, name) }))
    .filter((field) => JSON.stringify(field.before) !== JSON.stringify(field.after));
  if (fields.length === 0) {
    return [];
  }
  return [toChange(kindOfChange(table, fields), table, key, row, fields)];
}

/** What was not published before and is now came in, e.g. an outcome; nothing was wrong. */
function kindOfChange(table: TableName, fields: Change['fields']): ChangeKind {
  if (handMade.includes(table)) {
    return 're-read';
  }
  const isNew = ({ before }: Change['fields'][number]) => before === null;
  const sideCame = fields.some((field) => isNew(field) && /^(target|outcome)$/.test(field.name));
  const rest = sideCame ? fields.filter(({ name }) => !follows(name)) : fields;
  return rest.every(isNew) ? 'added' : 'corrected';
}

/** Whether a column says another thing as soon as the other side of a commitment is there too. */
function follows(name: string): boolean {
  return name.startsWith('title') || /^(department|category)(_|$)/.test(name);
}

function compareReadings(
  table: TableName,
  before: readonly Row[] | undefined,
  after: readonly Row[] | undefined,
  touched: ReadonlySet<string>,
): Change[] {
  if (before === undefined || after === undefined) {
    return [];
  }
  const commitmentOf = (row: Row) => String(row.commitment_id);
  const earlier = Map.groupBy(before, commitmentOf);
  const later = Map.groupBy(after, commitmentOf);
  const ids = [...new Set([...later.keys(), ...earlier.keys()])].filter((id) => !touched.has(id));
  return ids.flatMap((id) => {
    const was = (earlier.get(id) ?? []).map(formatReading);
    const is = (later.get(id) ?? []).map(formatReading);
    const field = { name: table, before: without(was, is), after: without(is, was) };
    return field.before.length + field.after.length === 0
      ? []
      : [toChange('re-read', table, id, { commitment_id: id }, [field])];
  });
}

/** What the first list has and the second has not, as often as it has it more. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((member) => {
    const index = left.indexOf(member);
    if (index >= 0) {
      left.splice(index, 1);
    }
    return index < 0;
  });
}

/** A reading in one line: what was read, and as what. All that a row says goes in, so that none is missed. */
function formatReading(row: Row): string {
  const say = (name: string) => String(row[name] ?? '—');
  if ('reading' in row) {
    // e.g. "千人托位数达到3.2个 ↔ 3.56个 → exceeded"
    const sides = `${say('target_quote')} ↔ ${say('outcome_quote')} → ${say('reading')}`;
    return `${sides} (${restOf(row, ['target_quote', 'outcome_quote', 'reading'])})`;
  }
  // e.g. "3.2个 → = 3.2 个, target (target, text, 63, 67)"
  const read = `${say('quote')} → ${say('comparator')} ${say('value')} ${say('unit')}, ${say('role')}`;
  return `${read} (${restOf(row, ['quote', 'comparator', 'value', 'unit', 'role'])})`;
}

function restOf(row: Row, said: readonly string[]): string {
  return Object.entries(row)
    .filter(([name, value]) => value !== null && name !== 'commitment_id' && !said.includes(name))
    .map(([, value]) => String(value))
    .join(', ');
}

function byKey(table: TableName, rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [formatRowKey(table, row) ?? '', row]));
}

function changedValue(row: Row, name: string): Change['fields'][number]['before'] {
  const value = row[name] ?? null;
  return typeof value === 'object' && value !== null ? [...value] : value;
}

function toChange(
  kind: ChangeKind,
  table: TableName,
  key: string,
  row: Row,
  fields: Change['fields'],
): Change {
  const commitment = table === 'commitments' ? row.id : row.commitment_id;
  // e.g. 2022/health/4
  const [year, department] = typeof commitment === 'string' ? commitment.split('/') : [];
  const ownYear = Number(year ?? row.year ?? Number.NaN);
  const ownDepartment = department ?? (table === 'departments' ? row.id : row.department_id);
  return {
    kind,
    table,
    key,
    department: typeof ownDepartment === 'string' ? ownDepartment : null,
    year: Number.isInteger(ownYear) ? ownYear : null,
    commitment: typeof commitment === 'string' ? commitment : null,
    fields,
  };
}

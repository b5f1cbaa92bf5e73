import { type Column, describeColumns } from '../../domain/columns.ts';
import { type JsonSchema, meaningsOf, type ResourceName, rowSchemaOf } from './json-schema.ts';

/** A column with all that can be said of it. */
export interface DescribedColumn extends Column {
  meaning: string;
  /** The only values it may have, or `null`. */
  values: readonly (string | number)[] | null;
  /** Regular expression that texts match as a whole, or `null`. */
  pattern: string | null;
  minimum: number | null;
  maximum: number | null;
  /** `date` for a day, else `null`. */
  format: string | null;
}

/** The columns of a table or view, with the limits that its schema sets. */
export function describeTable(table: ResourceName): DescribedColumn[] {
  const properties = rowSchemaOf(table).properties ?? {};
  const meanings = meaningsOf(table);
  return describeColumns(table).map((column) => {
    const property = properties[column.name];
    const schema = typeof property === 'object' ? withoutNull(property) : {};
    const values = schema.enum?.filter((value) => isScalar(value));
    return {
      ...column,
      meaning: meanings[column.name] ?? '',
      values: values ?? null,
      pattern: schema.format === 'date' ? null : (schema.pattern ?? null),
      minimum: schema.minimum ?? null,
      maximum: schema.maximum ?? null,
      format: schema.format ?? null,
    };
  });
}

/** Whether a field in CSV is never empty; a list without members is an empty field. */
export function isFilled({ nullable, type }: Column): boolean {
  return !nullable && type !== 'array';
}

/** JSON Schema writes "may be absent" as one of two: the other one is meant here. */
function withoutNull(schema: JsonSchema): JsonSchema {
  const members = (schema.anyOf ?? []).filter((member) => typeof member === 'object');
  return members.find((member) => member.type !== 'null') ?? schema;
}

function isScalar(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

import { z } from 'astro/zod';
import { type TableName, tableSchemas } from './tables.ts';
import { isViewName, type ViewName, viewSchemas } from './view-rows.ts';

const columnTypeSchema = z.enum(['string', 'integer', 'number', 'boolean', 'array']);

/** What a column holds: its JSON type, and whether it may be absent. */
export interface Column {
  name: string;
  type: z.infer<typeof columnTypeSchema>;
  nullable: boolean;
}

/** The columns of a table or a view in their order, as its schema has them. */
export function describeColumns(name: TableName | ViewName): Column[] {
  const { shape }: { shape: Record<string, z.ZodType> } = isViewName(name)
    ? viewSchemas[name]
    : tableSchemas[name];
  return Object.entries(shape).map(([column, schema]) => ({ name: column, ...typeOf(schema) }));
}

// JSON Schema writes "may be absent" as `type: [string, null]` or as `anyOf` with a null.
function typeOf(schema: z.ZodType): Omit<Column, 'name'> {
  const { type, anyOf } = z.toJSONSchema(schema);
  const members = (anyOf ?? []).map((part) => (typeof part === 'object' ? part.type : undefined));
  const types = z.array(z.string()).parse([type, members].flat(2).filter(Boolean));
  return {
    type: columnTypeSchema.parse(types.find((name) => name !== 'null')),
    nullable: types.includes('null'),
  };
}

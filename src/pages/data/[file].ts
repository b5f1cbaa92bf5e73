import type { APIRoute, GetStaticPaths } from 'astro';
import { formatTable, tableFormats, tableNames, toTables } from '../../domain/tables.ts';
import { link } from '../../links.ts';
import { getPortal } from '../../queries.ts';

/** `/data/<table>.csv` and `/data/<table>.json`. */
export const getStaticPaths = (() =>
  tableNames.flatMap((name) =>
    tableFormats.map((format) => ({
      params: { file: `${name}.${format}` },
      props: { name, format },
    })),
  )) satisfies GetStaticPaths;

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

const mediaTypes = { csv: 'text/csv', json: 'application/json' } as const;

export const GET: APIRoute<Props> = async ({ props }) => {
  const { name, format } = props;
  const table = toTables(await getPortal(), link).find((candidate) => candidate.name === name);
  if (table === undefined) {
    throw new Error(`/data/${name}.${format}: no such table`);
  }
  return new Response(formatTable(table, format), {
    headers: { 'content-type': `${mediaTypes[format]}; charset=utf-8` },
  });
};

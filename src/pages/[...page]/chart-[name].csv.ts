import type { APIRoute, GetStaticPaths } from 'astro';
import type { ChartFile } from '../../chart-files/chart-file.ts';
import { listChartFiles } from '../../chart-files/chart-files.ts';
import { formatExcelCsv } from '../../domain/csv.ts';
import { getPortal } from '../../queries.ts';

/** `/<page>/chart-<name>.csv`: the numbers of a chart of a page. */
export const getStaticPaths = (async () =>
  listChartFiles(await getPortal()).map((file) => ({
    params: { page: file.page.slice(1, -1), name: file.name },
    props: { file },
  }))) satisfies GetStaticPaths;

interface Props extends Record<string, unknown> {
  file: ChartFile;
}

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(formatExcelCsv(props.file.table.columns, props.file.table.rows), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });

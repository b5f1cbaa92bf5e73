import type { APIRoute, GetStaticPaths } from 'astro';
import type { ChartFile } from '../../chart-files/chart-file.ts';
import { listChartFiles } from '../../chart-files/chart-files.ts';
import { renderSvg } from '../../chart-files/render-svg.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import { link } from '../../links.ts';
import { getPortal } from '../../queries.ts';

/** `/<page>/chart-<name>.svg`: a chart of a page as a picture. */
export const getStaticPaths = (async () =>
  listChartFiles(await getPortal()).map((file) => ({
    params: { page: file.page.slice(1, -1), name: file.name },
    props: { file },
  }))) satisfies GetStaticPaths;

interface Props extends Record<string, unknown> {
  file: ChartFile;
}

export const GET: APIRoute<Props> = async ({ props, site: host }) => {
  const { file } = props;
  const { site } = await getPortal();
  const page = link(file.page);
  const address = host === undefined ? page : new URL(page, host).href;
  const origin = dictionary.charts.takenFrom(site, address);
  return new Response(await renderSvg(file, origin), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
};

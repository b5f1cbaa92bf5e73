import type { APIRoute, GetStaticPaths } from 'astro';
import type { PublishedFile } from '../data/published-file.ts';
import { getPublication } from '../publication.ts';

/**
 * Every file that is published besides the pages: tables, descriptions, the data of pages, feeds. One
 * route for each ending, `/[...folder]/[name].csv` and so on, all with this module.
 */
export const getStaticPaths = (async ({ routePattern }) => {
  const { files } = await getPublication();
  const ending = routePattern.slice(routePattern.lastIndexOf('.'));
  return files
    .filter(({ address }) => address.endsWith(ending))
    .map((file) => ({ params: paramsOf(file.address, ending), props: { file } }));
}) satisfies GetStaticPaths;

type Props = { file: PublishedFile };

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.file.read(), { headers: { 'content-type': props.file.mediaType } });

// e.g. /departments/health/data.csv: folder "departments/health", name "data"
function paramsOf(address: string, ending: string) {
  const slash = address.lastIndexOf('/');
  return {
    folder: slash === 0 ? undefined : address.slice(1, slash),
    name: address.slice(slash + 1, -ending.length),
  };
}

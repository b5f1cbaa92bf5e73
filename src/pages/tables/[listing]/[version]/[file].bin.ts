import type { APIRoute, GetStaticPaths } from 'astro';
import { getListings } from '../../../../listings.ts';

/** The columns and rows of the listings, in files that their script loads as it needs them. */
export const getStaticPaths = (async () => {
  const { targets, commitments } = await getListings();
  return [targets, commitments].flatMap(({ shape, version, files }) =>
    [...files].map(([file, bytes]) => ({
      params: { listing: shape.name, version, file },
      props: { bytes },
    })),
  );
}) satisfies GetStaticPaths;

type Props = { bytes: Uint8Array<ArrayBuffer> };

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.bytes, { headers: { 'content-type': 'application/octet-stream' } });

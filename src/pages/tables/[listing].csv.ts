import type { APIRoute, GetStaticPaths } from 'astro';
import { formatExcelCsv } from '../../domain/csv.ts';
import { type BuiltListing, getListings } from '../../listings.ts';

/** Each listing as a whole, in the form in which its script saves parts of it. */
export const getStaticPaths = (async () => {
  const { targets, commitments } = await getListings();
  return [targets, commitments].map((listing) => ({
    params: { listing: listing.shape.name },
    props: { listing },
  }));
}) satisfies GetStaticPaths;

type Props = { listing: BuiltListing };

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(formatExcelCsv(props.listing.shape.fields, props.listing.all), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });

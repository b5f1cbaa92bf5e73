import type { APIRoute, GetStaticPaths } from 'astro';
import { addresses } from '../../../domain/address.ts';
import { type PageDataFormat, pageDataFormats } from '../../../domain/page-data.ts';
import { type BuiltListing, getListings } from '../../../listings.ts';
import { respondWithRows } from '../../../routes/page-rows.ts';

/** The rows of each listing as a whole, beside its page. */
export const getStaticPaths = (async () => {
  const { targets, commitments } = await getListings();
  return [targets, commitments].flatMap((listing) =>
    pageDataFormats.map((format) => ({
      params: { listing: listing.shape.name, format },
      props: { listing, format },
    })),
  );
}) satisfies GetStaticPaths;

type Props = { listing: BuiltListing; format: PageDataFormat };

export const GET: APIRoute<Props> = ({ props: { listing, format } }) => {
  const { name, fields } = listing.shape;
  return respondWithRows(
    { address: addresses.table(name), columns: fields, records: listing.all },
    format,
  );
};

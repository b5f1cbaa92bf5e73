import type { APIRoute, GetStaticPaths } from 'astro';
import { addresses } from '../../../domain/address.ts';
import type { Lead } from '../../../domain/lead.ts';
import { type PageDataFormat, pageDataFormats } from '../../../domain/page-data.ts';
import { getLeads, getLeadTable } from '../../../leads.ts';
import { respondWithRows } from '../../../routes/page-rows.ts';

/** The rows of each list of leads, beside its page. */
export const getStaticPaths = (async () =>
  (await getLeads()).flatMap((lead) =>
    pageDataFormats.map((format) => ({
      params: { lead: lead.id, format },
      props: { lead, format },
    })),
  )) satisfies GetStaticPaths;

type Props = { lead: Lead; format: PageDataFormat };

export const GET: APIRoute<Props> = async ({ props: { lead, format } }) => {
  const { columns, rows } = await getLeadTable(lead);
  return respondWithRows({ address: addresses.lead(lead.id), columns, records: rows }, format);
};

import type { APIRoute, GetStaticPaths } from 'astro';
import { formatExcelCsv } from '../../domain/csv.ts';
import type { Lead } from '../../domain/lead.ts';
import { getLeads, getLeadTable } from '../../leads.ts';

/** Each list of leads as a file. */
export const getStaticPaths = (async () =>
  (await getLeads()).map((lead) => ({
    params: { lead: lead.id },
    props: { lead },
  }))) satisfies GetStaticPaths;

type Props = { lead: Lead };

export const GET: APIRoute<Props> = async ({ props: { lead } }) => {
  const { columns, rows } = await getLeadTable(lead);
  return new Response(formatExcelCsv(columns, rows), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};

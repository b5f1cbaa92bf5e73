import type { APIRoute, GetStaticPaths } from 'astro';
import type { Lead } from '../../domain/lead.ts';
import { formatJsonRows } from '../../domain/tables.ts';
import { getLeads, getLeadTable } from '../../leads.ts';

/** Each list of leads for programs: the rows of its CSV. */
export const getStaticPaths = (async () =>
  (await getLeads()).map((lead) => ({
    params: { lead: lead.id },
    props: { lead },
  }))) satisfies GetStaticPaths;

type Props = { lead: Lead };

export const GET: APIRoute<Props> = async ({ props: { lead } }) =>
  new Response(formatJsonRows((await getLeadTable(lead)).rows), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

import type { APIRoute, GetStaticPaths } from 'astro';
import { addresses } from '../../domain/address.ts';
import { formatExcelCsv } from '../../domain/csv.ts';
import type { Lead } from '../../domain/lead.ts';
import { getLeads } from '../../leads.ts';
import { link } from '../../links.ts';
import { getPortal } from '../../queries.ts';

/** Each list of leads as a file. */
export const getStaticPaths = (async () =>
  (await getLeads()).map((lead) => ({
    params: { lead: lead.id },
    props: { lead },
  }))) satisfies GetStaticPaths;

type Props = { lead: Lead };

const common = ['commitment_id', 'url', 'year', 'department_id', 'department', 'no', 'title'];

export const GET: APIRoute<Props> = async ({ props: { lead } }) => {
  const { department } = await getPortal();
  const rows = lead.rows.map(({ commitment, measure, values, places }) => ({
    commitment_id: commitment.id,
    url: link(addresses.commitment(commitment.id)),
    year: commitment.year,
    department_id: commitment.department,
    department: department(commitment.department).name,
    no: commitment.no,
    title: commitment.title.text,
    measure_id: measure?.id ?? null,
    ...values,
    // e.g. `2022-commitments#L94`, as it stands in the document's address
    places: places.map((place) => `${place.document}#L${place.line}`),
  }));
  const columns = [...common, 'measure_id', ...lead.columns, 'places'];
  return new Response(formatExcelCsv(columns, rows), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};

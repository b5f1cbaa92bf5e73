import { addresses } from './domain/address.ts';
import type { Field } from './domain/csv.ts';
import type { Lead, LeadId } from './domain/lead.ts';
import { listLeads } from './domain/leads.ts';
import { link } from './links.ts';
import { getPortal } from './queries.ts';

let leads: Promise<Lead[]> | undefined;

/** All lists of leads, made once per build. */
export function getLeads(): Promise<Lead[]> {
  leads ??= getPortal().then(listLeads);
  return leads;
}

/** One of the lists. */
export async function getLead(id: LeadId): Promise<Lead> {
  const found = (await getLeads()).find((lead) => lead.id === id);
  if (found === undefined) {
    throw new Error(`${id}: no such list of leads`);
  }
  return found;
}

const common = ['commitment_id', 'url', 'year', 'department_id', 'department', 'no', 'title'];

/** A list as it is published: the same columns and rows in every format. */
export async function getLeadTable(
  lead: Lead,
): Promise<{ columns: string[]; rows: Record<string, Field>[] }> {
  const { department } = await getPortal();
  return {
    columns: [...common, 'measure_id', ...lead.columns, 'places'],
    rows: lead.rows.map(({ commitment, measure, values, places }) => ({
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
    })),
  };
}

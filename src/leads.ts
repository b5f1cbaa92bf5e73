import type { Lead, LeadId } from './domain/lead.ts';
import { listLeads } from './domain/leads.ts';
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

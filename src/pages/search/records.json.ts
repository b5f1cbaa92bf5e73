import type { APIRoute } from 'astro';
import { getPortal } from '../../queries.ts';
import { toSearchWords } from '../../search/build/words.ts';
import { toSearchData } from '../../search/records.ts';

/** What is searched, as the pages have it. After a build the index takes the place of this file. */
export const GET: APIRoute = async () =>
  Response.json(toSearchData(await getPortal(), toSearchWords));

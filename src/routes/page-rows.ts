import { type DataPage, formatPageData, type PageDataFormat } from '../domain/page-data.ts';
import { getPublication } from '../publication.ts';

/** `data.csv` or `data.json` beside a page whose rows are made for it alone. */
export async function respondWithRows(
  page: Pick<DataPage, 'address' | 'columns' | 'records'>,
  format: PageDataFormat,
): Promise<Response> {
  const { label } = await getPublication();
  const type = format === 'csv' ? 'text/csv' : 'application/json';
  return new Response(formatPageData({ ...page, tables: {} }, format, label), {
    headers: { 'content-type': `${type}; charset=utf-8` },
  });
}

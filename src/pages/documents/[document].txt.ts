import { createHash } from 'node:crypto';
import type { APIRoute, GetStaticPaths } from 'astro';
import type { SourceDocument } from '../../domain/document.ts';
import { getPortal } from '../../queries.ts';

/** `/documents/<id>.txt`: the document itself, byte for byte. */
export const getStaticPaths = (async () => {
  const { documents } = await getPortal();
  return documents.map((document) => ({ params: { document: document.id }, props: { document } }));
}) satisfies GetStaticPaths;

type Props = { document: SourceDocument };

export const GET: APIRoute<Props> = ({ props }) => {
  const { id, lines, sha256 } = props.document;
  const bytes = Buffer.from(lines.join('\n'), 'utf8');
  const actual = createHash('sha256').update(bytes).digest('hex');
  // A download that is not the published file would be worse than none.
  if (actual !== sha256) {
    throw new Error(
      `/documents/${id}.txt: the lines do not make up the document (found sha256 ${actual}; expected ${sha256}). Run "npm run ingest".`,
    );
  }
  return new Response(bytes, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};

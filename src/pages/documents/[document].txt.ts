import type { APIRoute, GetStaticPaths } from 'astro';
import { documentBytes } from '../../data/document-bytes.ts';
import type { SourceDocument } from '../../domain/document.ts';
import { getPortal } from '../../queries.ts';

/** `/documents/<id>.txt`: the document itself, byte for byte. */
export const getStaticPaths = (async () => {
  const { documents } = await getPortal();
  return documents.map((document) => ({ params: { document: document.id }, props: { document } }));
}) satisfies GetStaticPaths;

type Props = { document: SourceDocument };

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(documentBytes(props.document), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });

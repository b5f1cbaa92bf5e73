import type { APIRoute, GetStaticPaths } from 'astro';
import { type Comparable, getComparables } from '../../../compare.ts';

/** What is told of one thing when it is put beside another: a file for each. */
export const getStaticPaths = (async () =>
  (await getComparables()).map((comparable) => ({
    params: { kind: comparable.kind, id: comparable.id },
    props: { comparable },
  }))) satisfies GetStaticPaths;

type Props = { comparable: Comparable };

export const GET: APIRoute<Props> = ({ props }) => Response.json(props.comparable.summarise());

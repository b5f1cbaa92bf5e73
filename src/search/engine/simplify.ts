import { indexPaths } from '../format/directory.ts';
import type { IndexReader } from './index-reader.ts';

/** Writes the traditional characters of a folded text the simplified way, those that the index knows. */
export async function simplify(index: IndexReader, folded: string): Promise<string> {
  const pairs = [...(await index.json<string>(indexPaths.variants))];
  const simplified = new Map(
    pairs.flatMap((character, at) =>
      at % 2 === 0 ? [[character, pairs[at + 1] ?? character] as const] : [],
    ),
  );
  return [...folded].map((character) => simplified.get(character) ?? character).join('');
}

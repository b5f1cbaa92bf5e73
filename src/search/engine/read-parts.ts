import type { TextTerm } from '../query.ts';
import type { AlsoSearched } from './answer.ts';
import { isEmpty } from './combine.ts';
import { cutTerm } from './cut-term.ts';
import { type Hits, noHits } from './hits.ts';
import type { IndexReader } from './index-reader.ts';
import type { ReadTerm } from './read-terms.ts';

// More than where the year stands in a text.
const ofYear = 1000;

/**
 * The parts of a term typed without blanks, none of them exact: all of which stand somewhere, or of which one is a
 * name; `null` where it is one word.
 */
export async function readParts(
  index: IndexReader,
  { term, folded }: ReadTerm,
  without: ReadonlySet<string>,
  readPart: (term: TextTerm) => Promise<ReadTerm>,
): Promise<ReadTerm[] | null> {
  const cuts = cutTerm(index.directory, folded).filter(
    ({ parts }) => !without.has(parts.join(' ')),
  );
  const read = await Promise.all(
    cuts.map(async ({ parts, named }) => {
      const each = await Promise.all(parts.map((part) => readPart(asTerm(part))));
      return { each, parts, named, stand: !each.some(({ any }) => isEmpty(any)) };
    }),
  );
  const best = read.find(({ stand }) => stand) ?? read.find(({ named }) => named.size > 0);
  if (best === undefined) {
    return null;
  }
  const cut: AlsoSearched = { kind: 'parts', term: term.typed, shown: best.parts.join(' ') };
  return best.each.map((part, place) => ({
    ...part,
    exact: noHits(index),
    any: favourYear(index, part),
    names: best.named.has(part.folded),
    also: place === 0 ? [cut, ...part.also] : part.also,
  }));
}

/** A year that was typed with a name says where to look: texts of other years that mention it come after. */
function favourYear({ columns }: IndexReader, { any, also }: ReadTerm): Hits {
  const year = Number(also.find(({ kind }) => kind === 'year')?.shown);
  const scores = any.scores.map((score, record) =>
    score > 0 && columns.block(record).year === year ? score + ofYear : score,
  );
  return { ...any, scores };
}

function asTerm(folded: string): TextTerm {
  return { kind: 'text', typed: folded, folded, verbatim: false };
}

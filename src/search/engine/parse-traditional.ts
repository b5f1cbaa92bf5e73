import { mayBeTraditional } from '../format/simplified.ts';
import { parseQuery, type Query } from '../query.ts';
import type { AlsoSearched } from './answer.ts';
import type { IndexReader } from './index-reader.ts';

/** A way of asking as it was understood, and what of it was written another way. */
export interface ParsedWay {
  query: Query;
  also: AlsoSearched[];
}

// e.g. `≥100個`, `100..500個`: what would be a condition, were its unit known.
const maybeCondition = /^(?:[<>≤≥=＜＞＝《》]|[\d.,]+(?:\.\.|。。|…|‥))/u;

/** Parses one way of asking. Conditions whose unit is written in traditional characters are conditions, too. */
export async function parseWay(index: IndexReader, way: string): Promise<ParsedWay> {
  const { units, words } = index.directory;
  const query = parseQuery(way, units);
  const isUnread = query.terms.some(
    ({ kind, typed }) =>
      kind === 'text' && maybeCondition.test(typed) && mayBeTraditional(typed, words.ambiguous),
  );
  if (!(isUnread && words.variants)) {
    return { query, also: [] };
  }
  const { simplify } = await import('./simplify.ts');
  const shown = await simplify(index, way);
  const simplified = parseQuery(shown, units);
  return simplified.terms.filter(({ kind }) => kind === 'number').length >
    query.terms.filter(({ kind }) => kind === 'number').length
    ? { query: simplified, also: [{ kind: 'simplified', term: way, shown }] }
    : { query, also: [] };
}

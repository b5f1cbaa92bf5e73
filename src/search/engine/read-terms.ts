import { mayBeTraditional } from '../format/simplified.ts';
import type { NumberTerm, Query, Term, TextTerm } from '../query.ts';
import type { AlsoSearched, Marked } from './answer.ts';
import { isEmpty, meetAny } from './combine.ts';
import { placesNamed } from './department-names.ts';
import { hitNumbers } from './hit-numbers.ts';
import { type Hits, hitDepartments, hitPrintedNames, hitTexts } from './hits.ts';
import type { IndexReader } from './index-reader.ts';
import { type OtherReading, otherReadings } from './other-readings.ts';

/** A term with everything that was found for it. */
export interface ReadTerm {
  term: Term;
  /** Its characters as they were searched, in simplified ones where it has none of these. */
  folded: string;
  /** Where it stands as typed, or is met as a condition. */
  exact: Hits;
  /** Where it or another reading of it stands. */
  any: Hits;
  also: AlsoSearched[];
  marked: Pick<Marked, 'words' | 'conditions'>;
  /** Whether it is the name of a department, or a year, that was cut out of a longer term. */
  names?: boolean;
  /** Largest value per commitment, where it is a condition. */
  values: ReadonlyMap<number, number> | null;
}

/** What besides the typed characters may be searched. */
export interface Widening {
  also: boolean;
  /** Not these, as shown. */
  without: ReadonlySet<string>;
}

/** Finds every term of a query. */
export async function readTerms(
  index: IndexReader,
  { terms, joined }: Query,
  widening: Widening,
): Promise<ReadTerm[]> {
  const read = await readEach(index, terms, widening);
  // `wei jian wei` is one word in three syllables.
  const isSpelled = /^[a-z]{2,60}$/.test(joined ?? '') && !terms.some(isNumber);
  if (joined === null || !isSpelled || !widening.also || !read.some(({ any }) => isEmpty(any))) {
    return read;
  }
  const typed = terms.map((term) => term.typed).join(' ');
  const term = { kind: 'text' as const, typed, folded: joined, verbatim: false };
  const whole = await readTerm(index, term, widening);
  return isEmpty(whole.any) ? read : [whole];
}

/** Every term; one that stands nowhere in its parts, where it has some. */
async function readEach(
  index: IndexReader,
  terms: readonly Term[],
  widening: Widening,
): Promise<ReadTerm[]> {
  const read = await Promise.all(
    terms.map(async (term) => {
      const whole = await readTerm(index, term, widening);
      if (!(isEmpty(whole.any) && isLoose(term) && widening.also)) {
        return [whole];
      }
      const { readParts } = await import('./read-parts.ts');
      const readPart = (part: TextTerm) => readText(index, part, widening);
      return (await readParts(index, whole, widening.without, readPart)) ?? [whole];
    }),
  );
  return read.flat();
}

function isLoose(term: Term): boolean {
  return term.kind === 'text' && !term.verbatim;
}

function isNumber({ kind }: Term): boolean {
  return kind === 'number';
}

function readTerm(index: IndexReader, term: Term, widening: Widening): Promise<ReadTerm> {
  return term.kind === 'text' ? readText(index, term, widening) : readNumber(index, term);
}

async function readText(index: IndexReader, term: TextTerm, widening: Widening): Promise<ReadTerm> {
  const { folded, exact } = await readFolded(index, term.folded);
  const readings =
    widening.also && !term.verbatim
      ? await widen(index, { ...term, folded }, exact, widening.without)
      : [];
  const simplified: AlsoSearched[] =
    folded === term.folded ? [] : [{ kind: 'simplified', term: term.typed, shown: folded }];
  return {
    term,
    folded,
    exact,
    any: meetAny(
      exact,
      readings.map(({ hits }) => hits),
    ),
    also: [
      ...simplified,
      ...readings.map(({ kind, shown }) => ({ kind, term: term.typed, shown })),
    ],
    marked: {
      words: [folded, ...readings.flatMap(({ words }) => words)],
      conditions: readings.flatMap(({ condition }) => condition ?? []),
    },
    values: null,
  };
}

/** A term in the texts, and in the names of departments, canonical or as printed. */
export async function readExact(index: IndexReader, folded: string): Promise<Hits> {
  const hits = await hitTexts(index, folded);
  const named = new Set(placesNamed(index.directory, folded));
  hitDepartments(index, hits, named);
  hitPrintedNames(index, hits, folded, named);
  return hits;
}

/**
 * A term where it stands; one that stands nowhere in its simplified characters. The texts have only these, so
 * that the table is needed for nothing else.
 */
export async function readFolded(
  index: IndexReader,
  folded: string,
): Promise<{ folded: string; exact: Hits }> {
  const exact = await readExact(index, folded);
  const { variants, ambiguous } = index.directory.words;
  if (!(variants && isEmpty(exact) && mayBeTraditional(folded, ambiguous))) {
    return { folded, exact };
  }
  const { simplify } = await import('./simplify.ts');
  const simplified = await simplify(index, folded);
  return simplified === folded
    ? { folded, exact }
    : { folded: simplified, exact: await readExact(index, simplified) };
}

/** Other readings that are not switched off and find what the term itself does not. */
async function widen(
  index: IndexReader,
  term: TextTerm,
  exact: Hits,
  without: ReadonlySet<string>,
): Promise<OtherReading[]> {
  const own = await otherReadings(index, term);
  const isSpelled = /^[a-zü']+$/.test(term.folded) && isEmpty(exact) && own.length === 0;
  const readings = isSpelled ? await spelledReadings(index, term.folded) : own;
  return readings.filter(({ shown, hits }) => {
    const adds = hits.scores.some((score, record) => score > 0 && exact.scores[record] === 0);
    return adds && !without.has(shown);
  });
}

async function spelledReadings(index: IndexReader, letters: string): Promise<OtherReading[]> {
  const { pinyinReadings } = await import('./pinyin.ts');
  return pinyinReadings(index, letters);
}

// More than any value is worth.
const asTyped = 50;

/**
 * A condition is met by value and unit, however they are printed: `≥100 家` by 0.02万家, too, and no less exactly.
 * Where its characters stand as typed (`≤5%`) comes first.
 */
async function readNumber(index: IndexReader, term: NumberTerm): Promise<ReadTerm> {
  const [literal, byValue] = await Promise.all([
    hitTexts(index, term.folded),
    hitNumbers(index, term.condition),
  ]);
  const scores = literal.scores.map((score) => (score > 0 ? score + asTyped : 0));
  const met = meetAny(byValue, [{ ...literal, scores }]);
  return {
    term,
    folded: term.folded,
    exact: met,
    any: met,
    also: [],
    marked: { words: [term.folded], conditions: [term.condition] },
    values: byValue.values,
  };
}

import { fold } from '../fold.ts';
import { endKey, numberKey, wholeNumber } from '../format/keys.ts';
import { searchFields } from '../records.ts';
import { sideBits } from './columns.ts';
import { findTerm } from './find.ts';
import type { IndexReader } from './index-reader.ts';
import { has } from './sorted.ts';

/** What one term comes to, per commitment; a commitment with no score does not have it. */
export interface Hits {
  scores: Uint16Array;
  /** Sides on which it stands, as bits of `sideBits`. */
  sides: Uint8Array;
}

// What a term is worth where it stands: a title says what a commitment is about, a text only mentions. A whole
// number outweighs all else: `30亿元` is never meant to find `230亿元` first.
const worth = {
  wholeNumber: 600,
  title: 100,
  outcomeTitle: 90,
  titleStart: 20,
  wholeTitle: 60,
  department: 30,
  text: 10,
  early: 2,
  further: 2,
} as const;
// About a line: what stands there is what the text begins with.
const earlyCharacters = 24;
const furtherCounted = 4;

const titleField = searchFields.indexOf('title');
const outcomeTitleField = searchFields.indexOf('outcome_title');
const fieldCount = searchFields.length;
const none = new Uint32Array(0);

export function noHits(index: IndexReader): Hits {
  const { count } = index.columns;
  return { scores: new Uint16Array(count), sides: new Uint8Array(count) };
}

/** Finds a folded term in the texts of all commitments. */
export async function hitTexts(index: IndexReader, folded: string): Promise<Hits> {
  const hits = noHits(index);
  const places = await findTerm(index, folded);
  if (places.length === 0) {
    return hits;
  }
  const isWhole = await wholeNumbers(index, folded);
  const { span } = index.directory;
  for (let at = 0; at < places.length; ) {
    const record = Math.floor((places[at] ?? 0) / span / fieldCount);
    const all = index.columns.sides[record] ?? 0;
    let [title, text, whole, sides] = [0, 0, 0, 0];
    while (at < places.length && Math.floor((places[at] ?? 0) / span / fieldCount) === record) {
      const first = places[at] ?? 0;
      const field = Math.floor(first / span) % fieldCount;
      const end = first - (first % span) + span;
      let count = 0;
      for (; at < places.length && (places[at] ?? 0) < end; at += 1) {
        count += 1;
        whole ||= isWhole(places[at] ?? 0) ? worth.wholeNumber : 0;
      }
      if (isTitle(field)) {
        title = Math.max(title, scoreTitle(field, first % span));
      } else {
        text = Math.max(text, scoreText(count, first % span));
      }
      sides |= sidesOf(field, all);
    }
    hits.scores[record] = title + text + whole;
    hits.sides[record] = sides;
  }
  await favourWholeTitles(index, hits, places, folded);
  return hits;
}

/** Adds the commitments of departments, by their places in the directory. */
export function hitDepartments(
  index: IndexReader,
  hits: Hits,
  departments: ReadonlySet<number>,
): void {
  if (departments.size > 0) {
    hitWhere(index, hits, worth.department, (record) =>
      departments.has(index.columns.block(record).department),
    );
  }
}

/**
 * Adds the commitments for which the name of their department is printed in a form that holds a term.
 *
 * @param named Places of departments whose commitments are there already.
 */
export function hitPrintedNames(
  { directory, columns }: IndexReader,
  hits: Hits,
  folded: string,
  named: ReadonlySet<number>,
): void {
  for (const { name, runs } of directory.printedNames) {
    for (let at = 0; fold(name).includes(folded) && at < runs.length; at += 2) {
      const start = runs[at] ?? 0;
      for (let record = start; record < start + (runs[at + 1] ?? 0); record += 1) {
        if (!named.has(columns.block(record).department)) {
          hits.scores[record] = (hits.scores[record] ?? 0) + worth.department;
          hits.sides[record] = columns.sides[record] ?? 0;
        }
      }
    }
  }
}

/** Adds the commitments of which something is true, by their number. */
export function hitWhere(
  { columns }: IndexReader,
  hits: Hits,
  score: number,
  is: (record: number) => boolean,
): void {
  for (let record = 0; record < columns.count; record += 1) {
    if (is(record)) {
      hits.scores[record] = (hits.scores[record] ?? 0) + score;
      hits.sides[record] = columns.sides[record] ?? 0;
    }
  }
}

/** The sides a field is of; the title is the whole commitment's. */
export function sidesOf(field: number, all: number): number {
  if (field === titleField) {
    return all;
  }
  return searchFields[field] === 'target' ? sideBits.target : sideBits.outcome;
}

function isTitle(field: number): boolean {
  return field === titleField || field === outcomeTitleField;
}

function scoreTitle(field: number, position: number): number {
  const own = field === titleField ? worth.title : worth.outcomeTitle;
  return own + (position === 0 ? worth.titleStart : 0);
}

function scoreText(count: number, position: number): number {
  const further = Math.min(count - 1, furtherCounted) * worth.further;
  return worth.text + further + (position < earlyCharacters ? worth.early : 0);
}

/** Tells of a place whether the numbers at the ends of a term stand there whole; those within it always do. */
async function wholeNumbers(
  index: IndexReader,
  folded: string,
): Promise<(place: number) => boolean> {
  const numbers = [...folded.matchAll(wholeNumber)]
    .filter(({ 0: digits, index: at }) => at === 0 || at + digits.length === folded.length)
    .map(({ 0: digits, index: at }) => ({ digits, offset: [...folded.slice(0, at)].length }));
  if (numbers.length === 0) {
    return () => false;
  }
  const lists = await index.occurrences(numbers.map(({ digits }) => numberKey(digits)));
  return (place) =>
    numbers.every(({ offset }, number) => has(lists[number] ?? none, place + offset));
}

/** Titles that are the term and nothing else come before those that only begin with it. */
async function favourWholeTitles(
  index: IndexReader,
  hits: Hits,
  places: Uint32Array,
  folded: string,
): Promise<void> {
  const { span } = index.directory;
  const starts = places.filter(
    (place) => place % span === 0 && Math.floor(place / span) % fieldCount === titleField,
  );
  if (starts.length < 2) {
    return;
  }
  const characters = [...folded];
  const [ends = none] = await index.occurrences([endKey(characters.at(-1) ?? '')]);
  for (const start of starts) {
    if (has(ends, start + characters.length - 1)) {
      const record = Math.floor(start / span / fieldCount);
      hits.scores[record] = (hits.scores[record] ?? 0) + worth.wholeTitle;
    }
  }
}

import { isEmpty, meetAll, meetAny } from './combine.ts';
import { type Hits, noHits } from './hits.ts';
import type { IndexReader } from './index-reader.ts';
import { knownWords } from './known-words.ts';
import { departmentReadings, type OtherReading, yearReadings } from './other-readings.ts';
import { readExact } from './read-terms.ts';

/**
 * The known words and the years that a term is made of, where they are half of it or more: 医保 of 医保报销, 卫健委 and 2025年
 * of `卫健委2025年承诺`. What has all of them; where nothing has, what has one of the words.
 */
export async function wordsWithin(
  index: IndexReader,
  folded: string,
  without: ReadonlySet<string>,
): Promise<{ hits: Hits; readings: OtherReading[] } | null> {
  const known = [...knownWords(index.directory)].filter((word) => folded.includes(word));
  const years = folded.match(/\d{4}年?/g) ?? [];
  const read = [
    ...(await Promise.all(known.map((word) => readKnown(index, word)))),
    ...years.flatMap((year) => yearReadings(index, year)),
  ];
  const readings = apart(
    folded,
    read.filter(({ shown, hits }) => !(isEmpty(hits) || without.has(shown))),
  );
  const covered = readings.reduce((sum, { shown }) => sum + shown.length, 0);
  const words = readings.filter(({ kind }) => kind !== 'year');
  if (words.length === 0 || covered * 2 < folded.length) {
    return null;
  }
  const all = meetAll(
    index,
    readings.map(({ hits }) => hits),
  );
  if (isEmpty(all)) {
    return {
      hits: meetAny(
        noHits(index),
        words.map(({ hits }) => hits),
      ),
      readings: words,
    };
  }
  const scores = noHits(index).scores.map((_, record) => all.scores[record] ?? 0);
  return { hits: { scores, sides: all.sides }, readings };
}

/** Of words that overlap the longest; names before years. */
function apart(folded: string, readings: readonly OtherReading[]): OtherReading[] {
  const length = ({ kind, shown }: OtherReading) => (kind === 'year' ? 0 : shown.length);
  const kept: OtherReading[] = [];
  let rest = folded;
  for (const reading of [...readings].sort((a, b) => length(b) - length(a))) {
    if (rest.includes(reading.shown)) {
      kept.push(reading);
      rest = rest.replace(reading.shown, ' ');
    }
  }
  return kept;
}

/** A word where it stands, and the departments of which it is a name. */
async function readKnown(index: IndexReader, word: string): Promise<OtherReading> {
  const named = await departmentReadings(index, word);
  const hits = meetAny(
    await readExact(index, word),
    named.map((reading) => reading.hits),
  );
  const words = [word, ...named.flatMap((reading) => reading.words)];
  return { kind: 'nearest', shown: word, hits, words, condition: null };
}

import { fold } from '../fold.ts';
import { type NumberCondition, readValue } from '../number-condition.ts';
import type { TextTerm } from '../query.ts';
import type { AlsoSearched } from './answer.ts';
import { isEmpty } from './combine.ts';
import { placesCalled, placesCalledInPart } from './department-names.ts';
import { findTerm } from './find.ts';
import { hitNumbers } from './hit-numbers.ts';
import { type Hits, hitDepartments, hitTexts, hitWhere, noHits } from './hits.ts';
import type { IndexReader } from './index-reader.ts';

/** What a term may mean besides its characters. */
export interface OtherReading {
  kind: AlsoSearched['kind'];
  shown: string;
  hits: Hits;
  /** Folded characters to be marked in the results. */
  words: string[];
  /** Quantities to be marked, or `null`. */
  condition: NumberCondition | null;
}

const namedScore = 20;
const mostSynonyms = 6;

/** Other readings of a term that the directory and the index give; those that find something. */
export async function otherReadings(index: IndexReader, term: TextTerm): Promise<OtherReading[]> {
  const readings: OtherReading[] = [
    ...(await departmentReadings(index, term.folded)),
    ...yearReadings(index, term.folded),
    ...categoryReadings(index, term.folded),
    ...(await synonymReadings(index, term.folded)),
    ...(await valueReadings(index, term)),
  ];
  return readings.filter(({ hits }) => !isEmpty(hits));
}

/** Departments of which a term is another name than the canonical one; where it stands nowhere, a part of one. */
export async function departmentReadings(
  index: IndexReader,
  folded: string,
): Promise<OtherReading[]> {
  const { departments } = index.directory;
  const places = await placesMeant(index, folded);
  return places.map((place): OtherReading => {
    const name = departments[place]?.name ?? '';
    const hits = noHits(index);
    hitDepartments(index, hits, new Set([place]));
    return { kind: 'department', shown: name, hits, words: [folded, fold(name)], condition: null };
  });
}

async function placesMeant(index: IndexReader, folded: string): Promise<number[]> {
  const called = placesCalled(index.directory, folded);
  const inPart = called.length > 0 ? [] : placesCalledInPart(index.directory, folded);
  return inPart.length > 0 && (await findTerm(index, folded)).length === 0 ? inPart : called;
}

/** A year, `2022`, `2022年` or `2022年度`: few texts name their own. */
export function yearReadings(index: IndexReader, folded: string): OtherReading[] {
  const year = Number(/^(\d{4})(?:年度?)?$/.exec(folded)?.[1] ?? Number.NaN);
  return index.directory.blocks.some((block) => block.year === year)
    ? [named(index, 'year', String(year), (record) => index.columns.block(record).year === year)]
    : [];
}

/** A category, `党群` or `党群类`; 发展 is not 社会发展类. */
function categoryReadings(index: IndexReader, folded: string): OtherReading[] {
  return index.directory.categories.flatMap(({ name }, place) =>
    fold(name) === folded || fold(name) === `${folded}类`
      ? [named(index, 'category', name, (record) => index.columns.block(record).category === place)]
      : [],
  );
}

function named(
  index: IndexReader,
  kind: OtherReading['kind'],
  shown: string,
  is: (record: number) => boolean,
): OtherReading {
  const hits = noHits(index);
  hitWhere(index, hits, namedScore, is);
  return { kind, shown, hits, words: [], condition: null };
}

/** The term with a word in it replaced by its synonyms: `养老服务` gives `老年服务`. */
export async function synonymReadings(index: IndexReader, folded: string): Promise<OtherReading[]> {
  const replaced = new Set<string>();
  for (const group of index.directory.synonyms) {
    for (const word of group.filter((each) => folded.includes(fold(each)))) {
      for (const other of group) {
        replaced.add(folded.replaceAll(fold(word), fold(other)));
      }
    }
  }
  // What holds the term itself finds nothing that the term does not.
  const others = [...replaced].filter((other) => !other.includes(folded)).slice(0, mostSynonyms);
  return Promise.all(
    others.map(
      async (other): Promise<OtherReading> => ({
        kind: 'synonym',
        shown: other,
        hits: await hitTexts(index, other),
        words: [other],
        condition: null,
      }),
    ),
  );
}

/** `300个` finds 0.03万个 too. */
async function valueReadings(
  index: IndexReader,
  { typed, folded }: TextTerm,
): Promise<OtherReading[]> {
  const { units } = index.directory;
  // `300個` is folded to 300个.
  const condition = readValue(typed, units) ?? readValue(folded, units);
  if (condition === null) {
    return [];
  }
  const hits = await hitNumbers(index, condition);
  return [{ kind: 'value', shown: typed, hits, words: [], condition }];
}

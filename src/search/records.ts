import type { Assessment } from '../domain/assessment.ts';
import { type Commitment, printedDepartment, sidesOf } from '../domain/commitment.ts';
import type { Comparison, Reading } from '../domain/comparison/comparison.ts';
import { type ScopedComparison, withScopeNotes } from '../domain/comparison/scope-note.ts';
import type { Category, Department } from '../domain/department.ts';
import type { CommitmentId } from '../domain/identity.ts';
import type { Measure } from '../domain/measure.ts';
import { type Citation, citedQuantity } from '../domain/quantity/numbered.ts';
import type { Quantity } from '../domain/quantity/quantity.ts';
import type { Site } from '../domain/site.ts';
import type { ReadPassage } from '../domain/statement.ts';
import type { Synonyms } from '../domain/synonyms.ts';
import { fold } from './fold.ts';

/** The texts of a commitment that are searched, each by itself: no match runs from one into the next. */
export const searchFields = ['title', 'target', 'outcome_title', 'outcome'] as const;

export type SearchField = (typeof searchFields)[number];

/** Our readings, in the order of their bits in the index. */
export const readings = [
  'exceeded',
  'met',
  'partly',
  'missed',
  'undetermined',
  'no-outcome',
] as const satisfies readonly Reading[];

/** Texts as printed; `null` where the documents print none. */
export type SearchTexts = { title: string } & Record<Exclude<SearchField, 'title'>, string | null>;

/**
 * A quantity read in a text: number of the field in `searchFields`, offsets as printed, value without its
 * multiplier, upper end of a range, multiplier and unit, whether it is promised or reported, and the way of a change.
 */
export type SearchQuantity = [
  field: number,
  start: number,
  end: number,
  value: number,
  valueMax: number | null,
  unit: string | null,
  stated: boolean,
  change?: Change,
];

/** That a number is a change (`下降10%`), which its quote `10%` does not say; a level has none. */
export type Change = Exclude<Quantity['basis'], 'level'>;

/** A number of a comparison as printed: field in `searchFields` and offset say where. */
export type SearchNumber = [quote: string, field: number, start: number, change?: Change];

/** A target held against an outcome: what is counted, both numbers, our reading, whether their scopes are only near. */
export type SearchComparison = [
  counts: string | null,
  target: SearchNumber | null,
  outcome: SearchNumber | null,
  reading: Reading,
  near?: true,
];

/** What a result shows of a commitment. */
export interface RecordTexts extends SearchTexts {
  quantities: SearchQuantity[];
  comparisons: SearchComparison[];
}

/** A commitment as the search knows it. */
export interface SearchRecord extends RecordTexts {
  id: CommitmentId;
  year: number;
  category: string;
  department: string;
  /** The department's name as printed for it, where its canonical name does not hold that, else `null`. */
  departmentPrinted: string | null;
  /** Its own number within department and year. */
  no: number;
  /** Whether a number is promised or reported in it. */
  numbers: boolean;
  /** Difficulty as rated, of its department and year; `null` where none is published. */
  difficulty: number | null;
}

/** A department or category with its name. */
export interface NamedRecord {
  id: string;
  name: string;
}

/** A department with everything it is called besides its name: short name, forms as printed, aliases. */
export interface SearchDepartment extends NamedRecord {
  otherNames: string[];
}

/** Groups of words that are searched for one another. */
export type SearchSynonyms = string[][];

/** Tables for queries in other letters than the texts'. */
export interface SearchWords {
  /**
   * Words by syllables: `wei jian wei` to 卫健委; most frequent first. Any two neighbouring characters are one, spelled
   * as where they stand: 长三 of 长三角 is `chang san`. Those that are far rarer than another of that spelling are meant only
   * as parts of longer ones: 教于 beside 教育.
   */
  pinyin: [syllables: string, words: string[], parts?: string[]][];
  /** Words by the first letters of their syllables: `wjw` to 卫健委; most frequent first. */
  initials: [letters: string, words: string[]][];
  /** Traditional characters, and after each its simplified form. */
  variants: string;
  /** Common characters by the syllable that they are spelled with: `wei` to 为位卫…. */
  sounds: [syllable: string, characters: string][];
}

/** Everything an index is built from, the records in the order in which equals are listed. */
export interface SearchData {
  /** The city, which the documents leave out of the names of its departments: 湖州. */
  city: string;
  departments: SearchDepartment[];
  categories: NamedRecord[];
  records: SearchRecord[];
  synonyms: SearchSynonyms;
  words: SearchWords;
}

/** What the pages are made from, as far as the search needs it. */
export interface SearchSource {
  site: Pick<Site, 'city'>;
  commitments: readonly Commitment[];
  departments: readonly Department[];
  categories: readonly Category[];
  assessments: readonly Assessment[];
  comparisons: readonly Comparison[];
  measures: readonly Measure[];
  synonyms: Synonyms;
}

/**
 * Takes from the portal's data what is searched; order is kept.
 *
 * @param toWords Makes the tables for other letters; what it needs must not come into a browser.
 */
export function toSearchData(
  source: SearchSource,
  toWords: (data: Omit<SearchData, 'words'>) => SearchWords,
): SearchData {
  const comparisons = Map.groupBy(source.comparisons, (each) => each.commitment);
  const difficulty = new Map(
    source.assessments.map((each) => [
      `${each.year}/${each.department}`,
      each.difficulty_rated?.value ?? null,
    ]),
  );
  const nameOf = new Map(source.departments.map(({ id, name }) => [id, name]));
  const data = {
    city: source.site.city,
    departments: source.departments.map(toSearchDepartment),
    categories: source.categories.map(({ id, name }) => ({ id, name })),
    records: source.commitments.map((commitment) => ({
      ...toSearchRecord(commitment),
      departmentPrinted: otherPrinted(commitment, nameOf.get(commitment.department) ?? ''),
      comparisons: withScopeNotes(comparisons.get(commitment.id) ?? [], source.measures).map(
        (comparison) => toSearchComparison(commitment, comparison),
      ),
      difficulty: difficulty.get(`${commitment.year}/${commitment.department}`) ?? null,
    })),
    synonyms: source.synonyms.groups.map(({ words }) => words),
  };
  return { ...data, words: toWords(data) };
}

function toSearchDepartment(department: Department): SearchDepartment {
  const { id, name, short_name, printed_as, aliases } = department;
  const otherNames = new Set([short_name, ...printed_as, ...aliases]);
  otherNames.delete(name);
  return { id, name, otherNames: [...otherNames] };
}

/** e.g. `市人社社保局` for 市人社局; of `环境局` for 市生态环境局 every part stands in the canonical name. */
function otherPrinted(commitment: Commitment, name: string): string | null {
  const printed = printedDepartment(commitment);
  return printed === null || fold(name).includes(fold(printed)) ? null : printed;
}

function toSearchRecord(
  commitment: Commitment,
): Omit<SearchRecord, 'comparisons' | 'difficulty' | 'departmentPrinted'> {
  const { id, year, category, department, no, title, target, outcome } = commitment;
  // Without a target the outcome's title is the commitment's own.
  const passages = {
    title,
    target: target?.text ?? null,
    outcome_title: target === null ? null : (outcome?.title ?? null),
    outcome: outcome?.text ?? null,
  } satisfies Record<SearchField, ReadPassage | null>;
  return {
    id,
    year,
    category,
    department,
    no,
    title: title.text,
    target: passages.target?.text ?? null,
    outcome_title: passages.outcome_title?.text ?? null,
    outcome: passages.outcome?.text ?? null,
    quantities: searchFields.flatMap((name, field) =>
      (passages[name]?.quantities ?? []).flatMap((quantity) => toSearchQuantity(field, quantity)),
    ),
    numbers: sidesOf(commitment).some((side) =>
      [...side.title.quantities, ...side.text.quantities].some(statesNumber),
    ),
  };
}

/** Dates and ordinals (`第一批`) are numbers by form only. */
function toSearchQuantity(field: number, quantity: Quantity): SearchQuantity[] {
  const { start, end, value, value_max, unit, role } = quantity;
  return value === null || role === 'date' || role === 'ordinal'
    ? []
    : [[field, start, end, value, value_max, unit, statesNumber(quantity), ...changeOf(quantity)]];
}

function statesNumber({ role, value }: Quantity): boolean {
  return value !== null && ['target', 'stretch', 'result', 'forecast'].includes(role);
}

function toSearchComparison(
  commitment: Commitment,
  { counts, target, outcome, reading, scopeNote }: ScopedComparison,
): SearchComparison {
  const [promised, reported] = [target, outcome].map(
    (side) => side && toSearchNumber(commitment, side),
  );
  const near: [] | [true] = scopeNote === null ? [] : [true];
  return [counts, promised ?? null, reported ?? null, reading, ...near];
}

/** `null` for a target that no document prints. */
function toSearchNumber(commitment: Commitment, cited: Citation): SearchNumber | null {
  const found = citedQuantity(commitment, cited);
  if (found === null) {
    return null;
  }
  const { side, field, quantity } = found;
  const ownTitle = side === 'target' || commitment.target === null ? 'title' : 'outcome_title';
  const name = field === 'text' ? side : ownTitle;
  return [quantity.quote, searchFields.indexOf(name), quantity.start, ...changeOf(quantity)];
}

function changeOf({ basis }: Quantity): [] | [Change] {
  return basis === 'level' ? [] : [basis];
}

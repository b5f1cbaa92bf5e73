import type { CommitmentId } from '../../domain/identity.ts';
import type { Facets, FilterName } from '../facets.ts';
import type { NumberCondition } from '../number-condition.ts';

/** In what order results are listed. */
export const sortNames = ['relevance', 'year', 'department', 'value'] as const;

export type SortName = (typeof sortNames)[number];

/** One value of a filter, or several of which one is enough. */
export type Choice = string | number | readonly (string | number)[];

/** What narrows, orders and widens a search. */
export type SearchRequest = { [Name in FilterName]?: Choice | undefined } & {
  /** `relevance` unless said otherwise. `value` puts the largest number first, unit by unit. */
  sort?: SortName;
  /** `false`: only what stands there as typed. `true` unless said otherwise. */
  also?: boolean;
  /** What is not to be searched besides, as shown in `also` of an answer. */
  without?: readonly string[];
};

/** Something that was searched besides what was typed. */
export interface AlsoSearched {
  /**
   * - `simplified`: traditional characters written the simplified way; counts as the same
   * - `department`: what was typed is another name of it; `synonym`; `pinyin`
   * - `year`, `category`: what was typed names one
   * - `value`: what was typed is a number with its unit, found by its value
   * - `parts`: what was typed without blanks was cut at names, years and commas
   * - `nearest`: nothing was found; this stands there and is one character off
   */
  kind:
    | 'simplified'
    | 'department'
    | 'synonym'
    | 'pinyin'
    | 'year'
    | 'category'
    | 'value'
    | 'parts'
    | 'nearest';
  /** The term as typed. */
  term: string;
  /** What was searched, as it is written or called. */
  shown: string;
}

/** What to mark in the printed texts of the results. */
export interface Marked {
  /** Folded runs of characters, wherever they stand. */
  words: string[];
  /** Folded terms of which only parts stand there: every run of two and more characters of them. */
  loose: string[];
  conditions: NumberCondition[];
}

/** One of several ways of saying what is asked, as it was understood. */
export interface AskedWay {
  /** All of them must be met. */
  terms: { typed: string; kind: 'text' | 'number' }[];
  /** What must not stand there, as typed. */
  excluded: string[];
}

/** Answer to a search. */
export interface SearchAnswer {
  /** Number of commitments found, in both groups. */
  total: number;
  /**
   * `exact`: every term stands there as typed, differences by folding aside, and every condition is met by value
   * and unit; complete, and nothing else.
   * `similar`: by another name, a synonym, pinyin, a value; or, where nothing else is found, what is nearest.
   * Always both, in this order, each best first.
   */
  groups: { kind: 'exact' | 'similar'; ids: CommitmentId[] }[];
  /** All of them, the exact ones first. */
  ids: CommitmentId[];
  /** How many there would be with each value of a filter, the other filters as they are. */
  facets: Facets;
  /** What was asked, in the ways that `|` parts, of which one is enough; none where nothing is asked. */
  ways: AskedWay[];
  /** The terms of all ways, as typed. */
  terms: AskedWay['terms'];
  /** What must not stand there, of all ways. */
  excluded: AskedWay['excluded'];
  also: AlsoSearched[];
  /** Whether nothing stands there, not even by another name, and the similar group is what is nearest. */
  nearest: boolean;
  marked: Marked;
}

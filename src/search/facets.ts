import { type Columns, sideBits } from './engine/columns.ts';
import type { Block, Directory } from './format/directory.ts';
import { readings } from './records.ts';

/** What a search can be narrowed by. */
export const filterNames = [
  'year',
  'category',
  'department',
  'side',
  'numbers',
  'reading',
  'difficulty',
] as const;

export type FilterName = (typeof filterNames)[number];

/**
 * Chosen values per filter; values of one are alternatives, an empty one narrows nothing.
 *
 * - `year`: `2022`; `category`, `department`: identities
 * - `side`: `target`, `outcome`: on which side the words stand; without words, which side is there
 * - `numbers`: `yes`, `no`: whether a number is promised or reported
 * - `reading`: `exceeded` …, of any of its numbers; `none` where there are none to hold against each other
 * - `difficulty`: as rated, by the first digit after the point, `1.1` for 1.1 up to 1.2; `none` where none is published
 */
export type FilterValues = Record<FilterName, readonly string[]>;

/** Number of commitments per value of each filter; a value that none has is left out. */
export type Facets = Record<FilterName, Record<string, number>>;

/** Counts of what was found, and what the filters leave of it. */
export interface Narrowed {
  /** Numbers of the commitments that pass all filters, in the order given. */
  passed: number[];
  /** How many would pass with each value of a filter, the other filters as they are. */
  facets: Facets;
}

/**
 * Narrows what was found, and counts it for every filter in the same go.
 *
 * @param sides Per commitment, the sides on which the words stand.
 */
export type Narrow = (
  found: Iterable<number>,
  sides: Uint8Array,
  filters: Partial<FilterValues>,
) => Narrowed;

/** The values of one filter, and which of them a commitment has. */
interface Axis {
  values: string[];
  /** A place in `values`, or, where `several`, a bit per place. */
  of: (record: number, sides: number) => number;
  several: boolean;
}

/** What an axis needs while it counts. */
interface Counter {
  axis: Axis;
  /** Chosen places as the axis gives them, or `null` where none is chosen. */
  chosen: ReadonlySet<number> | null;
  chosenBits: number;
  counts: Uint32Array;
  /** Of the commitment in hand. */
  value: number;
}

/** Per filter, the values that there are, in the order of the facets. */
export function filterValues(
  directory: Directory,
  columns: Columns,
): Record<FilterName, readonly string[]> {
  const { year, category, department, side, numbers, reading, difficulty } = toAxes(
    directory,
    columns,
  );
  return {
    year: year.values,
    category: category.values,
    department: department.values,
    side: side.values,
    numbers: numbers.values,
    reading: reading.values,
    difficulty: difficulty.values,
  };
}

export function narrowWith(directory: Directory, columns: Columns): Narrow {
  const axes = toAxes(directory, columns);
  return (found, sides, filters) => {
    const counters = filterNames.map((name) => toCounter(axes[name], filters[name] ?? []));
    const passed: number[] = [];
    for (const record of found) {
      let failed = 0;
      let lastFailed: Counter | null = null;
      for (const counter of counters) {
        counter.value = counter.axis.of(record, sides[record] ?? 0);
        if (!isChosen(counter)) {
          failed += 1;
          lastFailed = counter;
        }
      }
      if (failed === 0) {
        passed.push(record);
        counters.forEach(count);
      } else if (failed === 1 && lastFailed !== null) {
        // A filter counts its own values as if none were chosen.
        count(lastFailed);
      }
    }
    return { passed, facets: toFacets(counters) };
  };
}

function toCounter(axis: Axis, values: readonly string[]): Counter {
  // A value that does not exist is chosen in vain: nothing has it.
  const places = values.map((value) => axis.values.indexOf(value)).filter((place) => place !== -1);
  return {
    axis,
    chosen: values.length === 0 ? null : new Set(places),
    chosenBits: places.reduce((bits, place) => bits | (1 << place), 0),
    counts: new Uint32Array(axis.values.length),
    value: 0,
  };
}

function isChosen({ axis, chosen, chosenBits, value }: Counter): boolean {
  return chosen === null || (axis.several ? (value & chosenBits) !== 0 : chosen.has(value));
}

function count({ axis, counts, value }: Counter): void {
  if (!axis.several) {
    counts[value] = (counts[value] ?? 0) + 1;
    return;
  }
  for (let place = 0; place < counts.length; place += 1) {
    if ((value & (1 << place)) !== 0) {
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
}

function toFacets(counters: readonly Counter[]): Facets {
  const countsOf = (name: FilterName) => {
    const { axis, counts } = counters[filterNames.indexOf(name)] ?? toCounter(emptyAxis, []);
    return Object.fromEntries(
      axis.values
        .map((value, place): [string, number] => [value, counts[place] ?? 0])
        .filter(([, own]) => own > 0),
    );
  };
  return {
    year: countsOf('year'),
    category: countsOf('category'),
    department: countsOf('department'),
    side: countsOf('side'),
    numbers: countsOf('numbers'),
    reading: countsOf('reading'),
    difficulty: countsOf('difficulty'),
  };
}

const emptyAxis: Axis = { values: [], of: () => 0, several: false };

function toAxes(
  { departments, categories, blocks }: Directory,
  columns: Columns,
): Record<FilterName, Axis> {
  const ofBlock = (read: (block: Block) => string): Axis => {
    const values = [...new Set(blocks.map(read))];
    const places = Int32Array.from(blocks, (block) => values.indexOf(read(block)));
    const { blockOf } = columns;
    return { values, of: (record) => places[blockOf[record] ?? 0] ?? -1, several: false };
  };
  return {
    year: ofBlock(({ year }) => String(year)),
    category: ofBlock(({ category }) => categories[category]?.id ?? ''),
    department: ofBlock(({ department }) => departments[department]?.id ?? ''),
    side: { values: Object.keys(sideBits), of: (_, sides) => sides, several: true },
    numbers: {
      values: ['yes', 'no'],
      of: (record) => (columns.hasNumbers(record) ? 0 : 1),
      several: false,
    },
    reading: {
      values: [...readings, 'none'],
      of: (record) => columns.readings[record] || 1 << readings.length,
      several: true,
    },
    difficulty: ofBlock(({ difficulty }) => difficultyBand(difficulty)),
  };
}

/** `1.1` for 1.1 up to, not including, 1.2: only a way to list many values, no judgement. */
export function difficultyBand(difficulty: number | null): string {
  return difficulty === null ? 'none' : (Math.floor(difficulty * 10 + 1e-9) / 10).toFixed(1);
}

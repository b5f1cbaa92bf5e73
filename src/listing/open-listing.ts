import type { CommitmentId } from '../domain/identity.ts';
import type { ListingState } from './address-state.ts';
import { type Column, parseColumn } from './column.ts';
import {
  fileNames,
  type ListingPlace,
  type ListingShape,
  type Row,
  rowsPerPage,
} from './listing.ts';
import { orderRows, selectRows } from './select.ts';

/** Reads a file of a listing by its name. Rejects when it could not be read. */
export type ReadFile = (name: string) => Promise<Uint8Array>;

/** Finds the commitments in which words stand; `null` where nothing is asked, e.g. for blanks. */
export type FindWords = (words: string) => Promise<FoundWords | null>;

/** What was found. */
export interface FoundWords {
  commitments: readonly CommitmentId[];
  asked: readonly AskedWay[];
  /** Folded runs of characters to be marked in the rows. */
  marked: readonly string[];
  also: readonly OtherWords[];
}

/** One of several ways of saying it, as it was understood. */
export interface AskedWay {
  terms: readonly { typed: string; kind: 'text' | 'number' }[];
  /** What must not stand there. */
  excluded: readonly string[];
  /** Terms that name something, with its name. */
  names: readonly { term: string; shown: string }[];
}

/** Other words for some of the words, and the words with these in their place. */
export interface OtherWords {
  shown: string;
  words: string;
}

/** One page of what a state asks for. */
export interface ListingAnswer {
  /** Rows that were found, in all. */
  total: number;
  /** Commitments in which the words stand, before the filters; `null` where no words are asked for. */
  commitments: number | null;
  /** The words as they were understood. */
  asked: readonly AskedWay[];
  /** From 1; the last page where the state asks for one behind it. */
  page: number;
  pages: number;
  rows: Row[];
  /** Folded runs of characters to be marked in the rows. */
  marked: readonly string[];
  /** What else could be asked for. */
  also: readonly OtherWords[];
  /** Numbers of all rows, in order; {@link OpenListing.read} reads them. */
  numbers: Uint32Array;
}

/** A listing that answers. Files are loaded when they are first needed, and once. */
export interface OpenListing {
  answer(state: ListingState): Promise<ListingAnswer>;
  /** Rows by their numbers, in the order asked for; tells how many of the files have been read so far. */
  read(numbers: Uint32Array, onProgress?: Progress): Promise<Row[]>;
}

/** Called as work goes on. */
export type Progress = (done: number, all: number) => void;

// As many files as a browser asks a host for at a time.
const parallelReads = 8;

/** Opens a listing over its files. */
export function openListing(
  shape: Pick<ListingShape, 'filters'>,
  place: ListingPlace,
  readFile: ReadFile,
  find: FindWords,
): OpenListing {
  const columns = new Map<string, Promise<Column>>();
  const rowFiles = new Map<number, Promise<Row[]>>();

  function column(name: string): Promise<Column> {
    return once(columns, name, async () =>
      parseColumn(await readFile(fileNames.column(name)), place.rows),
    );
  }

  function rowFile(number: number): Promise<Row[]> {
    return once(rowFiles, number, async () =>
      JSON.parse(new TextDecoder().decode(await readFile(fileNames.rows(number)))),
    );
  }

  async function read(numbers: Uint32Array, onProgress?: Progress): Promise<Row[]> {
    const files = [...new Set(numbers.map((number) => fileOf(number)))];
    let started = 0;
    let done = 0;
    const work = async () => {
      for (let file = files[started++]; file !== undefined; file = files[started++]) {
        await rowFile(file);
        done += 1;
        onProgress?.(done, files.length);
      }
    };
    await Promise.all(Array.from({ length: parallelReads }, work));
    return Promise.all([...numbers].map(rowAt));
  }

  function fileOf(number: number): number {
    return Math.floor(number / place.rowsPerFile);
  }

  async function rowAt(number: number): Promise<Row> {
    const row = (await rowFile(fileOf(number)))[number % place.rowsPerFile];
    if (row === undefined) {
      throw new Error(`listing: no row ${number}`);
    }
    return row;
  }

  /** Which rows are of the commitments found, 1 each. */
  async function rowsOf(commitments: readonly CommitmentId[]): Promise<Uint8Array> {
    const [year, department, no] = await Promise.all(
      ['year', 'department', 'no'].map((name) => column(name)),
    );
    const wanted = new Set(commitments);
    const idOf = (row: number) =>
      [year, department, no].map((each) => each?.values[(each.codes[row] ?? 0) - 1]).join('/');
    return Uint8Array.from({ length: place.rows }, (_, row) => Number(wanted.has(idOf(row))));
  }

  return {
    read,
    async answer({ query, filters, sort, page: asked }) {
      const [words, conditions, order] = await Promise.all([
        query === '' ? null : find(query),
        Promise.all(
          shape.filters.flatMap(({ name, column: of, test }) => {
            const value = filters[name];
            return value === undefined
              ? []
              : [column(of).then((own) => ({ column: own, test, asked: value }))];
          }),
        ),
        sort === null ? null : column(sort.column),
      ]);
      const found = words === null ? null : await rowsOf(words.commitments);
      const selected = selectRows(place.rows, conditions, found);
      const numbers =
        order === null ? selected : orderRows(selected, order, sort?.descending ?? false);
      const pages = Math.max(1, Math.ceil(numbers.length / rowsPerPage));
      const page = Math.min(asked, pages);
      return {
        total: numbers.length,
        commitments: words === null ? null : words.commitments.length,
        asked: words?.asked ?? [],
        page,
        pages,
        rows: await read(numbers.subarray((page - 1) * rowsPerPage, page * rowsPerPage)),
        marked: words?.marked ?? [],
        also: words?.also ?? [],
        numbers,
      };
    },
  };
}

/** What is being loaded under a key, or starts to load it; what failed is loaded again the next time. */
function once<Key, Value>(
  known: Map<Key, Promise<Value>>,
  key: Key,
  load: () => Promise<Value>,
): Promise<Value> {
  const loading = known.get(key) ?? load();
  known.set(key, loading);
  loading.catch(() => known.delete(key));
  return loading;
}

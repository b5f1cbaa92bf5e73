import type { CommitmentId } from '../../domain/identity.ts';
import type { Directory } from '../format/directory.ts';
import type { RecordTexts } from '../records.ts';
import { openFolder, type ReadFile } from './files.ts';
import { type IndexReader, openIndex } from './index-reader.ts';
import { type Search, searchWith } from './search.ts';

/** The search as pages and others use it. Everything loads when it is first needed. */
export interface Engine {
  search: Search;
  /** What results show of commitments, in the order asked for. Rejects for one that is not known. */
  read(ids: readonly CommitmentId[]): Promise<RecordTexts[]>;
  /** What there is: departments, categories, years. */
  directory(): Promise<Directory>;
}

interface Opened {
  index: IndexReader;
  search: Search;
}

/**
 * An engine over the index in a folder.
 *
 * @param folder Address of `search/`, with a trailing slash.
 */
export function engineAt(folder: URL): Engine {
  return engineOver(() => openFolder(folder));
}

/**
 * An engine over files. What failed is opened anew the next time: a site may have been published again, and its
 * former index is gone.
 */
export function engineOver(open: () => Promise<ReadFile>): Engine {
  let opening: Promise<Opened> | undefined;

  async function opened(): Promise<Opened> {
    const index = await openIndex(await open());
    return { index, search: searchWith(index) };
  }

  async function use<Value>(ask: (own: Opened) => Value | Promise<Value>): Promise<Value> {
    opening ??= opened();
    const own = opening;
    try {
      return await ask(await own);
    } catch (error) {
      // What was asked in a wrong way says nothing about the files.
      if (opening === own && !(error instanceof RangeError)) {
        opening = undefined;
      }
      throw error;
    }
  }

  return {
    search: (query, request) => use(({ search }) => search(query, request)),
    directory: () => use(({ index }) => index.directory),
    read: (ids) => use(({ index }) => index.texts(ids.map((id) => numberOf(index, id)))),
  };
}

function numberOf({ columns }: IndexReader, id: CommitmentId): number {
  const record = columns.find(id);
  if (record === undefined) {
    throw new Error(`${id}: not in the search index`);
  }
  return record;
}

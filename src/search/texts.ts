import type { CommitmentId } from '../domain/identity.ts';
import { type Catalogue, textsPerFile } from './catalogue.ts';
import type { SearchTexts } from './records.ts';

/** Texts of commitments, in the order asked for. Rejects when one is not known or could not be read. */
export type LoadTexts = (ids: readonly CommitmentId[]) => Promise<SearchTexts[]>;

/**
 * Takes texts from files of `textsPerFile`, each read once.
 *
 * @param readFile Reads a file by its number.
 */
export function loadTextsWith(
  catalogue: Catalogue,
  readFile: (file: number) => Promise<SearchTexts[]>,
): LoadTexts {
  const places = new Map(catalogue.records.map(({ id }, record) => [id, record]));
  const files = new Map<number, Promise<SearchTexts[]>>();

  function readOnce(file: number): Promise<SearchTexts[]> {
    const known = files.get(file);
    if (known !== undefined) {
      return known;
    }
    const reading = readFile(file);
    files.set(file, reading);
    // What failed is asked for again the next time.
    reading.catch(() => files.delete(file));
    return reading;
  }

  async function loadOne(id: CommitmentId): Promise<SearchTexts> {
    const record = places.get(id) ?? Number.NaN;
    const file = Number.isNaN(record) ? [] : await readOnce(Math.floor(record / textsPerFile));
    const texts = file[record % textsPerFile];
    if (texts === undefined) {
      throw new Error(`${id}: no texts in the search index`);
    }
    return texts;
  }

  return (ids) => Promise.all(ids.map(loadOne));
}

import { fold } from '../../src/search/fold.ts';
import { type SearchData, type SearchRecord, searchFields } from '../../src/search/records.ts';

/** The folded texts of a record that a term may stand in, told without the code under test. */
export function textsOf(data: SearchData, record: SearchRecord): string[] {
  const department = data.departments.find(({ id }) => id === record.department);
  const names = [department?.name ?? null, record.departmentPrinted];
  return [...searchFields.map((field) => record[field]), ...names].flatMap((text) =>
    text === null ? [] : [fold(text)],
  );
}

/** Identities of the records in which a folded term stands: reads everything, sorted. */
export function scan(data: SearchData, term: string): string[] {
  return foldedOnce(data)
    .filter(({ texts }) => texts.some((text) => text.includes(term)))
    .map(({ id }) => id)
    .sort();
}

const folded = new WeakMap<SearchData, { id: string; texts: string[] }[]>();

function foldedOnce(data: SearchData): { id: string; texts: string[] }[] {
  const known = folded.get(data);
  if (known !== undefined) {
    return known;
  }
  const made = data.records.map((record) => ({ id: record.id, texts: textsOf(data, record) }));
  folded.set(data, made);
  return made;
}

/** Every part of every text, of 2 to 10 characters, with the identities of the records that hold it. */
export function allParts(data: SearchData, longest = 10): Map<string, Set<string>> {
  const parts = new Map<string, Set<string>>();
  for (const record of data.records) {
    for (const text of textsOf(data, record)) {
      const characters = [...text];
      for (let length = 2; length <= longest; length += 1) {
        for (let start = 0; start + length <= characters.length; start += 1) {
          const part = characters.slice(start, start + length).join('');
          const ids = parts.get(part) ?? new Set<string>();
          parts.set(part, ids.add(record.id));
        }
      }
    }
  }
  return parts;
}

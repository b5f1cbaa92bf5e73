import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { synonymsSchema } from '../../src/domain/synonyms.ts';
import { toSearchWords } from '../../src/search/build/words.ts';
import { type SearchData, toSearchData } from '../../src/search/records.ts';
import { readCommittedContent } from '../content.ts';

/** What the built site indexes, from the committed content, in the order of the site. */
export function readPortalData(): SearchData {
  const content = readCommittedContent();
  const departments = content.departments.toSorted((a, b) => a.order - b.order);
  const places = new Map(departments.map(({ id }, place) => [id, place]));
  const place = (id: string) => places.get(id) ?? 0;
  return toSearchData(
    {
      ...content,
      departments,
      commitments: content.commitments.toSorted(
        (a, b) => b.year - a.year || place(a.department) - place(b.department) || a.no - b.no,
      ),
      synonyms: readSynonyms(),
    },
    toSearchWords,
  );
}

/** The committed synonyms. */
export function readSynonyms() {
  const file = new URL('../../content/synonyms.yml', import.meta.url);
  return synonymsSchema.parse(parse(readFileSync(file, 'utf8')));
}

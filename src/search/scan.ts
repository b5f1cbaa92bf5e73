import { fold } from './fold.ts';
import { type SearchData, type SearchField, searchFields } from './records.ts';
import { isDigit, isNumberStart, type Occurrence, type TextIndex } from './text-index.ts';

/** A text of a record, folded. */
export interface FoldedField {
  record: number;
  field: SearchField;
  text: string;
}

/** An index that reads every text for every term: for development, and the measure of any other index. */
export function scanIndex(data: Pick<SearchData, 'records'>): TextIndex {
  const texts = foldFields(data);
  return {
    async find(term) {
      return texts
        .filter(({ text }) => text.includes(term))
        .map(
          ({ record, field, text }): Occurrence => ({
            record,
            field,
            atStart: text.startsWith(term),
            wholeNumber: isDigit(term.charAt(0)) && hasWhole(text, term),
          }),
        );
    },
  };
}

/** The texts of all records, folded; a text that is absent is left out. */
export function foldFields(data: Pick<SearchData, 'records'>): FoldedField[] {
  return data.records.flatMap((texts, record) =>
    searchFields.flatMap((field) => {
      const printed = texts[field];
      return printed === null ? [] : [{ record, field, text: fold(printed) }];
    }),
  );
}

function hasWhole(text: string, term: string): boolean {
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) {
    if (isNumberStart(text, at)) {
      return true;
    }
  }
  return false;
}

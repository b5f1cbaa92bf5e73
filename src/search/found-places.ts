import type { Marked } from './engine/answer.ts';
import { findMarks, findParts, findQuantities, type Range } from './marks.ts';
import { type RecordTexts, type SearchField, searchFields } from './records.ts';

/** Where in one printed text of a result the things stand that were searched for; a list for each of them. */
export function placesFound(texts: RecordTexts, field: SearchField, marked: Marked): Range[][] {
  const printed = texts[field];
  if (printed === null) {
    return [];
  }
  const number = searchFields.indexOf(field);
  const quantities = texts.quantities
    .filter(([of]) => of === number)
    .map(([, start, end, value, valueMax, unit]) => ({ start, end, value, valueMax, unit }));
  return [
    ...marked.words.map((word) => findMarks(printed, [word])),
    ...marked.loose.map((term) => findParts(printed, term)),
    ...marked.conditions.map((condition) => findQuantities(quantities, [condition])),
  ].filter((places) => places.length > 0);
}

/** Where words stand in a name. */
export function placesInName(name: string, { words, loose }: Marked): Range[] {
  return [...findMarks(name, words), ...loose.flatMap((term) => findParts(name, term))];
}

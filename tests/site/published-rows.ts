import { fold } from '../../src/search/fold.ts';

/** What of a row of `/data/commitments.json` is searched, apart from the department's other names. */
export interface PublishedRow {
  id: string;
  url: string;
  year: number;
  department: string;
  department_printed: string | null;
  title: string;
  target: string | null;
  outcome_title: string | null;
  outcome: string | null;
}

/** The published commitments of the served site. */
export async function readRows(baseUrl: string): Promise<PublishedRow[]> {
  return (await fetch(new URL('data/commitments.json', baseUrl))).json();
}

/** The folded texts of a row that a query may stand in. */
export function textsOf(row: PublishedRow): string[] {
  const { title, target, outcome_title, outcome, department, department_printed } = row;
  const names = [department, department_printed];
  return [title, target, outcome_title, outcome, ...names].flatMap((text) =>
    text === null ? [] : [fold(text)],
  );
}

/** Whether the characters stand in one of its texts: a plain reading, without the code under test but its folding. */
export function holds(row: PublishedRow, characters: string): boolean {
  const folded = fold(characters);
  return textsOf(row).some((text) => text.includes(folded));
}

import { data } from './data.ts';
import { readings } from './readings.ts';

const tables: Readonly<
  Record<string, { title: string; columns: Readonly<Record<string, string>> }>
> = data.tables;

/** What a column of the data is called: the first words of what it means, e.g. of "最终得分；未见公布则为空". */
export function columnName(table: string, column: string): string {
  const meaning = tables[table]?.columns[column]?.replace(/[；，：。].*/s, '');
  // What is read of a commitment is told by the name of its table.
  return meaning ?? tables[column]?.title ?? column;
}

/** A reading in one line, its status in words: `3.2个 ↔ 3.56个 → exceeded (…)`. */
export function sayReading(line: string): string {
  const names: Readonly<Record<string, string>> = readings.names;
  return line.replace(/ → ([a-z-]+) \(/, (_, id: string) => ` → ${names[id] ?? id} (`);
}

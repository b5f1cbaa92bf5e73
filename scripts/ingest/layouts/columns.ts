import type { FigureName } from '../../../src/domain/statement.ts';

/** What a column of a published table holds. */
export type Column = 'department' | 'item' | 'target' | 'outcome' | FigureName;

/** Names of columns as the documents print them. The longer of two that begin alike stands first. */
const columnNames: readonly (readonly [string, Column])[] = [
  ['部门', 'department'],
  ['承诺事项', 'item'],
  ['年度目标', 'target'],
  ['具体描述', 'target'],
  ['兑现情况', 'outcome'],
  ['自评难度系数', 'difficulty_self'],
  ['评定难度系数', 'difficulty_rated'],
  ['评定难度', 'difficulty_rated'],
  ['最终得分', 'score'],
  ['类别内排名', 'rank'],
];

/** All names, for error messages. */
export const knownColumnNames = columnNames.map(([name]) => name).join(' ');

/** The column of a name, or `null`. */
export function parseColumn(name: string): Column | null {
  return columnNames.find(([known]) => known === name)?.[1] ?? null;
}

export function isFigureColumn(column: Column): column is FigureName {
  return (
    column === 'difficulty_self' ||
    column === 'difficulty_rated' ||
    column === 'score' ||
    column === 'rank'
  );
}

/**
 * Reads a header row whose cells ran together or broke across lines, with its blanks removed,
 * e.g. `部门承诺事项具体描述自评难` (`complete` is false: it stops inside a name). `null` where it is
 * no beginning of a header row.
 */
export function parseRunTogetherHeader(
  text: string,
): { columns: Column[]; complete: boolean } | null {
  const columns: Column[] = [];
  let rest = text;
  while (rest !== '') {
    const next = columnNames.find(([name]) => rest.startsWith(name));
    if (next === undefined) {
      const begun = columnNames.some(([name]) => name.startsWith(rest));
      return begun ? { columns, complete: false } : null;
    }
    columns.push(next[1]);
    rest = rest.slice(next[0].length);
  }
  return { columns, complete: true };
}

/** How the cells of a column are sorted. */
export type ColumnOrder = 'number' | 'text';

// Longer ones are read, not looked up in an order.
const longestText = 24;

// e.g. "135.20", "3,200"; one number in a cell
const number = /\d[\d,]*(?:\.\d+)?/;

/**
 * How a column can be sorted, or `null` where that would say nothing: all the same, sentences, or numbers
 * of several units, which must never be held against each other. `''` is a cell in which nothing is told.
 */
export function orderOfColumn(cells: readonly string[]): ColumnOrder | null {
  const told = cells.filter((cell) => cell !== '');
  if (new Set(told).size < 2) {
    return null;
  }
  const numeric = told.filter((cell) => number.test(cell));
  if (numeric.length === 0) {
    return told.every(({ length }) => length <= longestText) ? 'text' : null;
  }
  // What is left when its number is taken out of a cell: `1.5倍` and `1.34倍` leave the same.
  const units = new Set(numeric.map((cell) => cell.replace(number, '')));
  return numeric.length === told.length && units.size === 1 ? 'number' : null;
}

/** Places of the cells in their order; equals stay as they came, cells in which nothing is told come last. */
export function sortCells(
  cells: readonly string[],
  order: ColumnOrder,
  descending: boolean,
): number[] {
  const sign = descending ? -1 : 1;
  return cells
    .map((cell, place) => ({ cell, place }))
    .sort((a, b) => {
      if (a.cell === '' || b.cell === '') {
        return Number(a.cell === '') - Number(b.cell === '') || a.place - b.place;
      }
      return sign * compare(a.cell, b.cell, order) || a.place - b.place;
    })
    .map(({ place }) => place);
}

/** In which direction the cells that tell something stand in order already, or `null`. */
export function directionOf(
  cells: readonly string[],
  order: ColumnOrder,
): 'ascending' | 'descending' | null {
  const told = cells.filter((cell) => cell !== '');
  const steps = told.slice(1).map((cell, index) => compare(told[index] ?? '', cell, order));
  if (steps.every((step) => step <= 0)) {
    return 'ascending';
  }
  return steps.every((step) => step >= 0) ? 'descending' : null;
}

function compare(a: string, b: string, order: ColumnOrder): number {
  return order === 'number' ? numberOf(a) - numberOf(b) : a.localeCompare(b, 'zh-CN');
}

function numberOf(cell: string): number {
  return Number(number.exec(cell)?.[0].replaceAll(',', ''));
}

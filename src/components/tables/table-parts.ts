/** What a table is made of, as far as it can be sorted and narrowed. */
export interface TableParts {
  /** Rows, or groups of rows under a heading of their own: what moves and is hidden in one piece. */
  units: HTMLElement[];
  /** Headings of the columns, where each has one; else none. */
  heads: HTMLTableCellElement[];
  /** The cells of a unit, one for each heading; none where it has several rows, or one that is a remark. */
  cellsOf: (unit: HTMLElement) => HTMLTableCellElement[];
}

/** Takes a table apart. */
export function partsOf(table: HTMLTableElement): TableParts {
  const isGrouped = table.tBodies.length > 1;
  const units: HTMLElement[] = isGrouped ? [...table.tBodies] : [...(table.tBodies[0]?.rows ?? [])];
  const rowsOf = (unit: HTMLElement): HTMLTableRowElement[] =>
    unit instanceof HTMLTableRowElement
      ? [unit]
      : [...unit.querySelectorAll('tr')].filter((row) => !row.querySelector('[scope="rowgroup"]'));
  const [head, ...others] = table.tHead?.rows ?? [];
  const heads = [...(head?.cells ?? [])];
  const isPlain = others.length === 0 && heads.every(({ colSpan }) => colSpan === 1);
  return {
    units,
    heads: isPlain ? heads : [],
    cellsOf: (unit) => {
      const cells = rowsOf(unit).flatMap((row) => [...row.cells]);
      return cells.length === heads.length ? cells : [];
    },
  };
}

/** What a cell tells, without what is there for screen readers only; `''` where it says that it has nothing. */
export function textOf(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true);
  if (!(copy instanceof HTMLElement)) {
    return '';
  }
  for (const aside of copy.querySelectorAll('.visually-hidden, .muted, sup, .place')) {
    aside.remove();
  }
  return copy.textContent.trim();
}

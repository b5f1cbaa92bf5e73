import { tableTools as words } from '../../i18n/zh/table-tools.ts';
import { element } from '../search/elements.ts';
import { type ColumnOrder, orderOfColumn, sortCells } from './table-order.ts';
import { partsOf, type TableParts, textOf } from './table-parts.ts';

// Fewer can be taken in at a glance.
const fewestToSort = 5;
const fewestRowsToFilter = 20;

/** Lets a table of the page be sorted by its headings and narrowed by words; what it shows is said aloud. */
export function addTableTools(table: HTMLTableElement): void {
  const parts = partsOf(table);
  const sortable = sortableColumns(parts);
  const hasFilter = table.querySelectorAll('tbody tr').length >= fewestRowsToFilter;
  if (sortable.length === 0 && !hasFilter) {
    return;
  }
  const status = element('span', { role: 'status' });
  const bar = element('p', { class: 'table-tools no-print' });
  // Before the region in which a wide table scrolls: the bar stays where it is.
  const outer = table.closest('.table-region') ?? table;
  outer.before(bar);
  if (hasFilter) {
    bar.append(filterOf(parts, table.caption?.textContent?.trim() ?? '', status));
  }
  bar.append(status);
  addSorting(parts, sortable, status);
}

/** A heading by which a table can be sorted. */
interface SortableColumn {
  head: HTMLTableCellElement;
  order: ColumnOrder;
  /** What each unit tells there. */
  cells: string[];
}

function sortableColumns({ units, heads, cellsOf }: TableParts): SortableColumn[] {
  const rows = units.map((unit) => cellsOf(unit).map(textOf));
  if (rows.filter(({ length }) => length > 0).length < fewestToSort) {
    return [];
  }
  return heads.flatMap((head, index) => {
    const cells = rows.map((row) => row[index] ?? '');
    const order = orderOfColumn(cells);
    return order === null ? [] : [{ head, order, cells }];
  });
}

function addSorting(
  { units, heads }: TableParts,
  columns: readonly SortableColumn[],
  status: HTMLElement,
): void {
  for (const { head, order, cells } of columns) {
    const label = head.textContent?.trim() ?? '';
    const button = element('button', { type: 'button', class: 'table-sort' }, label);
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      // First the order in which a column is mostly read, then the other one, then as it was printed.
      const first = order === 'number' ? 'descending' : 'ascending';
      const second = first === 'descending' ? 'ascending' : 'descending';
      const was = head.getAttribute('aria-sort');
      const next = was === null ? first : was === first ? second : null;
      for (const each of heads) {
        each.removeAttribute('aria-sort');
      }
      if (next !== null) {
        head.setAttribute('aria-sort', next);
      }
      const places =
        next === null ? [...units.keys()] : sortCells(cells, order, next === 'descending');
      const parent = units[0]?.parentNode;
      parent?.append(...places.flatMap((place) => units[place] ?? []));
      status.textContent = next === null ? words.unsorted : words.sorted[order][next](label);
    });
  }
}

function filterOf({ units }: TableParts, caption: string, status: HTMLElement): HTMLElement {
  const texts = units.map((unit) => fold(unit.textContent ?? ''));
  const field = element('input', { type: 'search', autocomplete: 'off' });
  field.addEventListener('input', () => {
    const asked = fold(field.value).split(/\s+/);
    let shown = 0;
    for (const [index, unit] of units.entries()) {
      const isAsked = asked.every((word) => texts[index]?.includes(word));
      unit.hidden = !isAsked;
      shown += Number(isAsked);
    }
    status.textContent = words.shown(shown, units.length);
  });
  return element('label', {}, words.filter(caption), field);
}

/** Full-width and half-width letters and digits are one. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}

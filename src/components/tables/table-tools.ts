import { tableTools as words } from '../../i18n/zh/table-tools.ts';
import { element } from '../element.ts';
import { type ColumnOrder, directionOf, orderOfColumn, sortCells } from './table-order.ts';
import { partsOf, type TableParts, textOf } from './table-parts.ts';
import { formatOrder, keep, kept, nameTables, parseOrder } from './table-state.ts';

// Fewer can be taken in at a glance.
const fewestToSort = 5;
const fewestRowsToFilter = 20;

/**
 * Lets the tables of the page be sorted by their headings and narrowed by words; what they show is said
 * aloud and stands in the address.
 */
export function addAllTableTools(tables: readonly HTMLTableElement[]): void {
  const names = nameTables(tables);
  for (const [index, table] of tables.entries()) {
    addTableTools(table, names[index] ?? '');
  }
}

function addTableTools(table: HTMLTableElement, name: string): void {
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
    bar.append(
      filterOf(parts, { caption: table.caption?.textContent?.trim() ?? '', name, status }),
    );
    // The field's label says it: on a screen the table then follows its field.
    table.caption?.classList.add('is-said-above');
  }
  bar.append(status);
  addSorting(parts, sortable, { name, status });
  if (kept(`${name}.sort`) + kept(`${name}.find`) !== '') {
    openAround(table);
  }
}

/** Whoever is sent a table as it was left has to see it. */
function openAround(table: HTMLTableElement): void {
  for (
    let fold = table.closest('details');
    fold;
    fold = fold.parentElement?.closest('details') ?? null
  ) {
    fold.open = true;
  }
}

/** What a tool belongs to. */
interface ToolPlace {
  /** Of the table, in the address. */
  name: string;
  status: HTMLElement;
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

type Direction = 'ascending' | 'descending';

// The order in which a column is mostly read stands first.
const numbers: readonly Direction[] = ['descending', 'ascending'];
const texts: readonly Direction[] = ['ascending', 'descending'];

function addSorting(
  { units }: TableParts,
  columns: readonly SortableColumn[],
  { name, status }: ToolPlace,
): void {
  const given = columns.map(({ order, cells }) => directionOf(cells, order));
  const first = given.findIndex((direction) => direction !== null);
  /** The order of the rows, unless they stand as printed. */
  let now: { index: number; way: Direction } | null = null;
  /** Marks the column in whose order the rows stand; as printed, the first that is in order. */
  const mark = () => {
    for (const { head } of columns) {
      head.removeAttribute('aria-sort');
    }
    const way = now === null ? given[first] : now.way;
    if (way) {
      columns[now?.index ?? first]?.head.setAttribute('aria-sort', way);
    }
  };
  const sort = ({ head, order, cells }: SortableColumn, index: number, way: Direction | null) => {
    now = way === null ? null : { index, way };
    mark();
    const places = way === null ? [...units.keys()] : sortCells(cells, order, way === 'descending');
    const parent = units[0]?.parentNode;
    parent?.append(...places.flatMap((place) => units[place] ?? []));
    const label = head.textContent?.trim() ?? '';
    status.textContent = way === null ? words.unsorted : words.sorted[order][way](label);
    const descending = way === 'descending';
    keep(`${name}.sort`, formatOrder(way === null ? null : { column: label, descending }));
  };
  mark();
  const asked = parseOrder(kept(`${name}.sort`));
  for (const [index, column] of columns.entries()) {
    const { head, order } = column;
    const label = head.textContent?.trim() ?? '';
    const button = element('button', { type: 'button', class: 'table-sort' }, label);
    head.replaceChildren(button);
    // One way, then the other one, then as printed; a column that stands in one of them already goes to the
    // other one at once, so that every press moves something.
    const ways = (order === 'number' ? numbers : texts).filter((way) => way !== given[index]);
    button.addEventListener('click', () => {
      const next = now?.index === index ? ways.indexOf(now.way) + 1 : 0;
      sort(column, index, ways[next] ?? null);
    });
    if (asked?.column === label) {
      sort(column, index, asked.descending ? 'descending' : 'ascending');
    }
  }
}

function filterOf(
  { units }: TableParts,
  { caption, name, status }: ToolPlace & { caption: string },
): HTMLElement {
  const texts = units.map((unit) => fold(unit.textContent ?? ''));
  const field = element('input', { type: 'search', autocomplete: 'off' });
  const narrow = () => {
    const asked = fold(field.value).split(/\s+/);
    let shown = 0;
    for (const [index, unit] of units.entries()) {
      const isAsked = asked.every((word) => texts[index]?.includes(word));
      unit.hidden = !isAsked;
      shown += Number(isAsked);
    }
    status.textContent = words.shown(shown, units.length);
  };
  field.addEventListener('input', () => {
    narrow();
    keep(`${name}.find`, field.value.trim());
  });
  field.value = kept(`${name}.find`);
  if (field.value !== '') {
    narrow();
  }
  return element('label', {}, words.filter(caption), field);
}

/** Full-width and half-width letters and digits are one. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}

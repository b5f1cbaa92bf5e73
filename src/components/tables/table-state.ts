/*
 * How a table is sorted and narrowed stands in the address, so that it can be passed on and outlives a
 * reload: `?standings.sort=-最终得分&glance.find=卫`, by the part of the page that the table stands in.
 */

/** What each table of a page is called in the address: its section, with a number from the second on. */
export function nameTables(tables: readonly Element[]): string[] {
  const rooms = tables.map(
    (table) => table.closest('[aria-labelledby]')?.getAttribute('aria-labelledby') ?? 'table',
  );
  return rooms.map((room, index) => {
    const before = rooms.slice(0, index).filter((other) => other === room).length;
    return before === 0 ? room : `${room}-${before + 1}`;
  });
}

/** The column that a table is sorted by, as its heading says, and in which direction. */
export interface KeptOrder {
  column: string;
  descending: boolean;
}

/** Reads an order, e.g. `-最终得分` from the largest down; `null` where there is none. */
export function parseOrder(text: string): KeptOrder | null {
  const descending = text.startsWith('-');
  const column = descending ? text.slice(1) : text;
  return column === '' ? null : { column, descending };
}

/** Writes an order; nothing for none. */
export function formatOrder(order: KeptOrder | null): string {
  return order === null ? '' : `${order.descending ? '-' : ''}${order.column}`;
}

/** The value that the address has under a name, or nothing. */
export function kept(name: string): string {
  return new URLSearchParams(location.search).get(name) ?? '';
}

/** Puts a value into the address, beside what else is there; nothing takes it out. */
export function keep(name: string, value: string): void {
  const asked = new URLSearchParams(location.search);
  if (value === '') {
    asked.delete(name);
  } else {
    asked.set(name, value);
  }
  const search = asked.size === 0 ? '' : `?${asked}`;
  history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
}

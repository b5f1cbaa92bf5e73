// A table of the listings has tools of its own.
const tables = document.querySelectorAll<HTMLTableElement>('main table.table:not(#listing table)');

/** Loads the tools for the tables of the page once there is nothing else to do; without tables, nothing. */
export function startTableTools(): void {
  const start = async () => {
    const { addAllTableTools } = await import('./table-tools.ts');
    addAllTableTools([...tables]);
  };
  if (tables.length > 0) {
    // Not every browser has it.
    (window.requestIdleCallback ?? setTimeout)(start);
  }
}

import styles from '../../styles/chart-details.css?url';

/*
 * What is pointed at in a drawing is shown with its numbers, as the table after it has them; what has
 * focus in the table is picked out in the drawing. Marks and rows belong together by `data-row`.
 */

/** How far from a mark a pointer may be, in CSS pixels. */
const reach = 28;

const detail = document.createElement('p');
detail.className = 'chart-detail';
// The table has it all, and is read instead.
detail.ariaHidden = 'true';

/** By hand: imported as usual they would come with every page, before anybody points at a chart. */
export function loadStyles(): Promise<void> {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = styles;
  return new Promise((resolve, reject) => {
    sheet.addEventListener('load', () => resolve());
    sheet.addEventListener('error', () => reject(new Error(`${styles} could not be loaded`)));
    document.head.append(sheet);
  });
}

/** The mark or row that is picked out. */
let picked: Element | null = null;

/** Picks out what an event is about; anything else takes the last pick away, as the Escape key does. */
export function follow(event: Event): void {
  const { target } = event;
  if (event instanceof KeyboardEvent) {
    if (event.key === 'Escape') {
      pick(null, null);
    }
    return;
  }
  // What has opened under the pointer can be read, and its text selected. A press on a drawing moves
  // focus to what the drawing stands in.
  const ofNothing = event.type === 'focusin' && target instanceof Node && target.contains(picked);
  if (!(target instanceof Element) || detail.contains(target) || ofNothing) {
    return;
  }
  const drawing = target.closest('svg.chart-drawing');
  if (drawing && event instanceof PointerEvent) {
    pick(nearest(drawing, event), drawing);
    return;
  }
  pick(target.closest('.chart-table [data-row]'), null);
}

/** The mark nearest to a pointer, within reach. */
function nearest(drawing: Element, { clientX, clientY }: PointerEvent): Element | null {
  const [first] = [...drawing.querySelectorAll('[data-row]')]
    .map((mark) => ({ mark, distance: distanceTo(mark.getBoundingClientRect(), clientX, clientY) }))
    .filter(({ distance }) => distance < reach)
    .sort((a, b) => a.distance - b.distance);
  return first?.mark ?? null;
}

function distanceTo({ left, right, top, bottom }: DOMRect, x: number, y: number): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

function pick(found: Element | null, drawing: Element | null): void {
  if (found === picked) {
    return;
  }
  clear();
  picked = found;
  const row = found?.getAttribute('data-row');
  const same = found?.closest('figure.chart')?.querySelectorAll(`[data-row="${row}"]`) ?? [];
  for (const each of same) {
    each.classList.add('is-at');
  }
  const said = [...same].find((each) => each.closest('table'));
  if (found && drawing && said) {
    show(said, found, drawing);
  }
}

function clear(): void {
  detail.remove();
  for (const each of document.querySelectorAll('.chart .is-at')) {
    each.classList.remove('is-at');
  }
}

function show(row: Element, mark: Element, drawing: Element): void {
  const place = drawing.parentElement;
  if (place === null) {
    return;
  }
  detail.textContent = textOf(row);
  place.append(detail);
  const [at, around] = [markOf(mark).getBoundingClientRect(), place.getBoundingClientRect()];
  const most = around.width - detail.offsetWidth;
  const x = at.left + at.width / 2 - around.left - detail.offsetWidth / 2;
  const above = at.top - around.top - detail.offsetHeight - 6;
  detail.style.left = `${Math.max(0, Math.min(x, most))}px`;
  detail.style.top = `${above < 0 ? at.bottom - around.top + 6 : above}px`;
}

/** The shape among a row's name, line and number. */
function markOf(mark: Element): Element {
  return mark.querySelector('circle, polygon, path, rect') ?? mark;
}

/** A row in words: what it is about, then a line for each cell, under the name of its column. */
function textOf(row: Element): string {
  const heads = [...(row.closest('table')?.querySelectorAll('thead th') ?? [])].map(wordsOf);
  const group = row.closest('tbody')?.querySelector('th[scope="rowgroup"]') ?? null;
  const rows = row.matches('tr') ? [row] : [...row.querySelectorAll('tr')];
  const lines = rows.flatMap((each) => {
    const cells = [...each.children].filter((cell) => cell !== group);
    // A head of several rows stands in the first of them only: cells are counted from the end.
    return cells.map((cell, index) => `${heads.at(index - cells.length) ?? ''} ${wordsOf(cell)}`);
  });
  return [...(group === null ? [] : [wordsOf(group)]), ...lines].join('\n');
}

function wordsOf(cell: Element): string {
  const copy = cell.cloneNode(true);
  if (copy instanceof Element) {
    for (const hidden of copy.querySelectorAll('.visually-hidden')) {
      hidden.remove();
    }
  }
  return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

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
  const around = place.getBoundingClientRect();
  const { x, y } = freest(mark, drawing, around, detail.getBoundingClientRect());
  detail.style.left = `${x - around.left}px`;
  detail.style.top = `${y - around.top}px`;
}

const shapes = 'circle, polygon, path, rect';

/** Space between the details and what they are about. */
const space = 6;

/**
 * Where the details cover least: never the mark that they are about and, if there is room, neither its words
 * nor other marks; within the window and, across, within the figure.
 */
function freest(
  mark: Element,
  drawing: Element,
  around: DOMRect,
  { width, height }: DOMRect,
): { x: number; y: number } {
  const rects = (within: Element, of: string) =>
    [...within.querySelectorAll(of)].map((each) => each.getBoundingClientRect());
  const own = rects(mark, shapes);
  const kept: [number, DOMRect[]][] = [
    [1e6, own],
    [1e3, rects(mark, 'text')],
    [30, rects(drawing, `[data-row] :is(${shapes})`)],
    [1, rects(drawing, 'text')],
  ];
  const [row, at = row] = [mark.getBoundingClientRect(), own[0]];
  const most = around.right - width;
  const within = (x: number) => Math.max(around.left, Math.min(x, most));
  const places = [row.top, at.top].map((top) => top - height - space);
  places.push(row.bottom + space, at.bottom + space, (at.top + at.bottom - height) / 2);
  const sides = [(at.left + at.right - width) / 2, at.right + space, at.left - space - width, most];
  const tried = places.flatMap((y) =>
    [...sides, around.left].map(within).map((x) => ({
      x,
      y,
      cost:
        // Out of the window it is not read at all.
        1e4 * width * Math.max(0, -y, y + height - innerHeight) +
        kept.reduce(
          (sum, [weight, boxes]) =>
            sum + weight * boxes.reduce((area, box) => area + shared(box, x, y, width, height), 0),
          0,
        ),
    })),
  );
  return tried.reduce((best, each) => (each.cost < best.cost ? each : best));
}

/** Area that a box shares with one of the given size at the given place. */
function shared(box: DOMRect, x: number, y: number, width: number, height: number): number {
  const across = Math.min(box.right, x + width) - Math.max(box.left, x);
  const down = Math.min(box.bottom, y + height) - Math.max(box.top, y);
  return Math.max(0, across) * Math.max(0, down);
}

/** A row in words: what it is about, then a line for each cell, under the name of its column. */
function textOf(row: Element): string {
  const heads = [...(row.closest('table')?.querySelectorAll('thead th') ?? [])].map(wordsOf);
  const group = row.closest('tbody')?.querySelector('th[scope="rowgroup"]') ?? null;
  const rows = row.matches('tr') ? [row] : [...row.querySelectorAll('tr')];
  const lines = rows.flatMap((each) => {
    const cells = [...each.children].filter((cell) => cell !== group);
    // A head of several rows stands in the first of them only: cells are counted from the end. One across
    // the columns is under none of their names.
    return cells.map((cell, index) =>
      cell.hasAttribute('colspan')
        ? wordsOf(cell)
        : `${heads.at(index - cells.length) ?? ''} ${wordsOf(cell)}`,
    );
  });
  return [...(group === null ? [] : [wordsOf(group)]), ...lines].join('\n');
}

function wordsOf(cell: Element): string {
  const copy = cell.cloneNode(true);
  if (copy instanceof Element) {
    for (const hidden of copy.querySelectorAll('.visually-hidden, .place')) {
      hidden.remove();
    }
  }
  return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

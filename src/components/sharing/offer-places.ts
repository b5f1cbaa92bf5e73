import { putWhereFree } from './free-place.ts';

// What has an address of its own: a number in its sentence, how it was read, a line of a document, a row of a table.
const rows = 'table:not(.lines) :is(tr, tbody):is([id], [data-at])';
const places = `.q[id], .read-list dt, .lines th, ${rows}`;

// Of these the button has its place at the end of what stands beside them.
const named = '.read-list dt, .lines th';

/** What a place needs of the page it is on. */
export interface PlacePage {
  /** Whole address of what a link of the page leads to. */
  addressOf: (href: string) => string;
  titleOf: () => string;
  copy: (text: string, button: HTMLElement) => unknown;
}

/**
 * Offers the link to a place for copying where the pointer, the focus or the address is: one button,
 * which moves, and goes with Escape. It covers nothing: it stands in the text like a word, of a row where a cell
 * has room. A pointer that only passes by must not make the text move, and is offered it only where there is room.
 * Returns what does the same for an event that came before.
 */
export function offerPlaces(label: string, page: PlacePage): (event: Event) => void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'place-copy';
  button.textContent = label;
  const holder = document.createElement('span');
  holder.className = 'place no-print';
  holder.append(button);
  let text = '';
  let offered: Element | null = null;
  const offer = (place: Element | null, way: string, at: Element | null) => {
    const passing = way === 'pointerover';
    const row = place?.matches(rows) ? place : null;
    const anchor = row ?? (place?.matches('a') ? place : place?.querySelector('a')) ?? null;
    // What the keyboard is at must not go from under it.
    const stays = passing && (anchor?.matches('.q') || holder.contains(document.activeElement));
    if (!anchor || anchor === offered || stays) {
      return;
    }
    if (!(row ? putInRow(holder, row, passing, at) : putBeside(holder, anchor, passing))) {
      return;
    }
    offered = anchor;
    text = describe(anchor, page);
    button.removeAttribute('data-done');
  };
  const offerAround = ({ target, type }: Event) => {
    if (target instanceof Element && !holder.contains(target)) {
      offer(target.closest(`main :is(${places})`), type, target);
    }
  };
  const offerTarget = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const place = target?.matches(places) ? target : target?.querySelector(places);
    offer(place ?? null, '', null);
  };
  for (const type of ['pointerover', 'focusin', 'click']) {
    document.addEventListener(type, offerAround);
  }
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') {
      holder.remove();
      offered = null;
    }
  });
  addEventListener('hashchange', offerTarget);
  button.addEventListener('click', () => page.copy(text, button));
  offerTarget();
  return offerAround;
}

/** Puts the button beside a number or a line. Returns whether it could. */
function putBeside(holder: HTMLElement, anchor: Element, passing: boolean): boolean {
  const row = anchor.closest<HTMLElement>('tr, div');
  const height = row?.offsetHeight ?? 0;
  const beside = anchor.closest(named)?.nextElementSibling;
  const last = { parent: holder.parentNode, next: holder.nextSibling };
  holder.classList.remove('place-row');
  beside ? beside.append(holder) : anchor.after(holder);
  const hasGrown = passing && (row?.offsetHeight ?? 0) > height;
  if (hasGrown) {
    last.parent ? last.parent.insertBefore(holder, last.next) : holder.remove();
  }
  return !hasGrown;
}

/**
 * Puts the button into a cell that has room for it. Returns whether it could: where none has, only a pointer that
 * passes by goes without. The keyboard finds it after what it is at.
 */
function putInRow(
  holder: HTMLElement,
  row: Element,
  passing: boolean,
  at: Element | null,
): boolean {
  const cells = [...row.querySelectorAll<HTMLElement>('th, td')];
  const own = Math.max(0, passing ? 0 : cells.findIndex((cell) => cell.contains(at)));
  const found = cells.slice(own).some((cell) => putWhereFree(cell, holder));
  if (!found && passing) {
    holder.remove();
  } else if (!found) {
    holder.classList.remove('place-row');
    cells[own]?.append(holder);
  }
  return found || !passing;
}

/** What the place is called, and its address: that of this page, or of where a row stands for good. */
function describe(anchor: Element, { addressOf, titleOf }: PlacePage): string {
  const at = anchor.getAttribute('data-at');
  const href = at ?? (anchor.id === '' ? anchor.getAttribute('href') : `#${anchor.id}`) ?? '';
  const named = anchor.matches(rows) ? (anchor.querySelector('th a, th, td') ?? anchor) : anchor;
  const name = named.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
  const title = href.startsWith('#L') || href.startsWith('#r') ? '' : `：${name}`;
  return `${titleOf()}${title}\n${addressOf(href)}`;
}

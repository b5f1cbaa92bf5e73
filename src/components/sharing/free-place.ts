// What is kept free between a text and what stands after it, in CSS pixels.
const gap = 6;

/**
 * Puts something into a cell after its last words, where it covers no text and moves none. Returns whether there is
 * room for it.
 */
export function putWhereFree(cell: HTMLElement, added: HTMLElement): boolean {
  if (getComputedStyle(cell).position === 'static') {
    cell.style.position = 'relative';
  }
  added.classList.add('place-row');
  cell.append(added);
  const room = cell.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = added;
  const texts = textsOf(cell, added);
  const bottom = Math.max(...texts.map((text) => text.bottom));
  const last = texts.filter((text) => (text.top + text.bottom) / 2 > bottom - text.height);
  const left = Math.max(...last.map((text) => text.right)) + gap;
  const top = Math.max(...last.map((text) => (text.top + text.bottom - height) / 2));
  const isFree =
    left + width <= room.right &&
    top >= room.top - 1 &&
    top + height <= room.bottom + 1 &&
    !texts.some((text) => text.right > left && text.bottom > top + gap && !last.includes(text));
  added.style.insetInlineStart = `${left - room.left - cell.clientLeft}px`;
  added.style.insetBlockStart = `${top - room.top - cell.clientTop}px`;
  return isFree;
}

/** Where the lines of text in a cell are that are seen, and the drawings among them. */
function textsOf(cell: HTMLElement, added: Element): DOMRect[] {
  const found: DOMRect[] = [];
  const nodes = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (!added.contains(node) && !node.parentElement?.closest('.visually-hidden')) {
      const range = document.createRange();
      range.selectNodeContents(node);
      found.push(...[...range.getClientRects()].filter((text) => text.width > 1));
    }
  }
  return found;
}

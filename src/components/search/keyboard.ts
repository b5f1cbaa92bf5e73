/**
 * Lets the keyboard move between a search box and its results: ↓ from the box to the first, ↑ and ↓ among them,
 * ↑ from the first back to the box. Enter opens, as links do.
 *
 * @param within Element that holds the results, each a link with `data-result`.
 */
export function moveByArrows(box: HTMLInputElement, within: HTMLElement): void {
  const results = () => [...within.querySelectorAll<HTMLAnchorElement>('a[data-result]')];
  box.addEventListener('keydown', (event) => {
    const [first] = results();
    // While an input method shows its own list, the arrows are its.
    if (event.key === 'ArrowDown' && !event.isComposing && first !== undefined) {
      event.preventDefault();
      first.focus();
    }
  });
  within.addEventListener('keydown', (event) => {
    const all = results();
    const { activeElement } = document;
    const at = activeElement instanceof HTMLAnchorElement ? all.indexOf(activeElement) : -1;
    if (at === -1) {
      return;
    }
    if (event.key === 'ArrowUp' && at === 0) {
      event.preventDefault();
      box.focus();
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      all[at + (event.key === 'ArrowUp' ? -1 : 1)]?.focus();
    }
  });
}

import { readRemembered, remember } from './remembered.ts';

/**
 * Keeps what is chosen in the header's settings from page to page. Without this script the boxes still
 * change the page that they stand on: style sheets look at them too.
 */
export function startSettings(): void {
  const panel = document.querySelector<HTMLDetailsElement>('.display');
  const said = panel?.querySelector<HTMLElement>('[role="status"]');
  if (!panel || !said) {
    return;
  }
  const boxes = [...panel.querySelectorAll<HTMLInputElement>('input')];
  const show = () => {
    const chosen = readRemembered() ?? document.documentElement.dataset.display ?? '';
    const words = chosen.split(' ');
    const isOurs = ({ type, value }: HTMLInputElement) => type !== 'radio' || value !== '';
    const found = boxes.filter((box) => isOurs(box) && words.includes(box.value));
    for (const box of boxes) {
      box.checked =
        found.includes(box) || (!isOurs(box) && !found.some(({ type }) => type === 'radio'));
    }
    document.documentElement.dataset.display = chosen;
  };
  panel.addEventListener('change', () => {
    const chosen = boxes
      .flatMap(({ checked, value }) => (checked && value ? [value] : []))
      .join(' ');
    document.documentElement.dataset.display = chosen;
    said.textContent = (remember(chosen) ? said.dataset.kept : said.dataset.lost) ?? '';
  });
  closeByItself(panel);
  // Another tab, or a page that comes back as it was left, may be behind.
  addEventListener('storage', show);
  addEventListener('pageshow', show);
  show();
}

/** The panel lies over the page: it goes when a reader goes on, lest it cover what they come to. */
function closeByItself(panel: HTMLDetailsElement): void {
  const leave = ({ target }: Event) => {
    if (target instanceof Node && !panel.contains(target)) {
      panel.open = false;
    }
  };
  document.addEventListener('focusin', leave);
  document.addEventListener('pointerdown', leave);
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && panel.open) {
      panel.open = false;
      panel.querySelector('summary')?.focus();
    }
  });
}

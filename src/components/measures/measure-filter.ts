import { measureFilter as words } from '../../i18n/zh/measure-filter.ts';

/** By what a measure is told apart, by the names of the fields and of its data. */
const facets = ['department', 'topic', 'view'] as const;

/** Narrows the list of measures by the form above it; what is asked stands in the address. */
export function startMeasureFilter(): void {
  const form = document.querySelector<HTMLFormElement>('#measure-filter');
  const status = form?.querySelector('[role="status"]');
  const clear = form?.querySelector<HTMLButtonElement>('[type="reset"]');
  if (!form || !status || !clear) {
    return;
  }
  const lines = [...document.querySelectorAll<HTMLElement>('.measure-line')].map((line) => ({
    line,
    text: fold(line.textContent ?? ''),
  }));
  const groups = [...document.querySelectorAll<HTMLDetailsElement>('[data-measures]')];
  // Where there is room, nothing needs to be folded.
  const isWide = matchMedia('(min-width: 56rem)').matches;

  const asked = () =>
    new Map([...new FormData(form)].map(([name, value]) => [name, `${value}`.trim()]));

  function show(): void {
    const state = asked();
    const query = fold(state.get('q') ?? '');
    let shown = 0;
    for (const { line, text } of lines) {
      const isAsked =
        text.includes(query) &&
        facets.every((facet) => {
          const value = state.get(facet) ?? '';
          return value === '' || (line.dataset[facet] ?? '').split(' ').includes(value);
        });
      line.hidden = !isAsked;
      shown += Number(isAsked);
    }
    const isPlain = [...state.values()].every((value) => value === '');
    for (const group of groups) {
      group.hidden = group.querySelector('.measure-line:not([hidden])') === null;
      group.open = isWide || !isPlain;
    }
    if (clear && status) {
      clear.hidden = isPlain;
      status.textContent = words.shown(shown, lines.length);
    }
  }

  function ask(): void {
    const parameters = new URLSearchParams([...asked()].filter(([, value]) => value !== ''));
    const search = parameters.size === 0 ? '' : `?${parameters}`;
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
    show();
  }

  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
      field.value = value;
    }
  }
  form.addEventListener('input', ask);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  // The fields are empty only after the event.
  form.addEventListener('reset', () => setTimeout(ask));
  form.hidden = false;
  show();
}

/** Full-width and half-width letters and digits are one. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}

/*
 * All that is loaded before somebody points at a chart or walks through its table: the details come
 * on first use. Without them the table after the drawing says the same.
 */

type Details = typeof import('./chart-details.ts');

let loading: Promise<Details | null> | undefined;

/** Listens for a pointer over a drawing, and for focus in the table after it. */
export function startChartDetails(): void {
  for (const type of ['pointermove', 'pointerdown', 'focusin', 'keydown'] as const) {
    document.addEventListener(type, async (event) => {
      const inside = event.target instanceof Element && event.target.closest('figure.chart');
      if (loading || (inside && type !== 'keydown')) {
        loading ??= load();
        (await loading)?.follow(event);
      }
    });
  }
}

/** `null` where the details cannot be had. */
async function load(): Promise<Details | null> {
  try {
    const details = await import('./chart-details.ts');
    await details.loadStyles();
    return details;
  } catch (error) {
    reportError(error);
    return null;
  }
}

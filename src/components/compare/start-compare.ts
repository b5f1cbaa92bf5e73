/*
 * All that the page loads before anything is chosen: what puts two things side by side is fetched as soon as somebody
 * comes near the form, and reads then what was chosen meanwhile.
 */

/** Lets two things be chosen; at once where the address has chosen them. */
export function startCompare(): void {
  const form = document.querySelector<HTMLFormElement>('#compare-form');
  for (const type of ['pointerover', 'focusin', 'change'] as const) {
    form?.addEventListener(type, wake);
  }
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    wake();
  });
  if (location.search !== '') {
    wake();
  }
}

let isAwake = false;

async function wake(): Promise<void> {
  if (isAwake) {
    return;
  }
  isAwake = true;
  try {
    const { startComparePage } = await import('./compare-page.ts');
    startComparePage();
  } catch (error) {
    isAwake = false;
    // For whoever looks into the console; the page says it in words.
    reportError(error);
    const status = document.querySelector<HTMLElement>('#compare-status');
    if (status) {
      status.textContent = status.dataset.failed ?? '';
    }
  }
}

/* All that is loaded before somebody listens. */

const panel = document.querySelector<HTMLElement>('.aloud');

async function start(): Promise<void> {
  try {
    const { readAloud } = await import('./read-aloud.ts');
    await readAloud(panel);
  } catch (error) {
    reportError(error);
  }
}

panel?.querySelector('[data-aloud="start"]')?.addEventListener('click', start, { once: true });

// Long enough to pass over the letters of one word, short enough to seem at once.
const typingPause = 150;

/**
 * Calls back when something has been typed: after a short pause, and never in the middle of a composition, while an
 * input method still shows letters that are not what is meant.
 *
 * @returns Ends the waiting for what has been typed so far.
 */
export function whenTyped(box: HTMLInputElement, then: () => void): () => void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(pause);
    pause = setTimeout(then, typingPause);
  };
  box.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) {
      soon();
    }
  });
  box.addEventListener('compositionstart', () => clearTimeout(pause));
  box.addEventListener('compositionend', soon);
  return () => clearTimeout(pause);
}

import { tellWeChat } from './tell-wechat.ts';

/*
 * All of the sharing that is loaded before somebody does anything on the page: its buttons are shown,
 * what they do comes with the first sign of a reader.
 */

/** Of a pointer, of a finger, of the keyboard, of a selection. */
const signs = ['pointerover', 'focusin', 'click', 'keydown', 'selectionchange'] as const;

/** Shows the buttons of the page's last part, which without script are not seen, and wakes them on first use. */
export function startSharing(): void {
  tellWeChat();
  const root = document.querySelector<HTMLElement>('.sharing');
  if (!root) {
    return;
  }
  for (const part of root.querySelectorAll<HTMLElement>('[data-scripted]')) {
    part.hidden = false;
  }
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-do]')) {
    button.hidden = button.dataset.do === 'share' && !('share' in navigator);
  }
  wakeOnUse(root);
}

function wakeOnUse(root: HTMLElement): void {
  let isWaking = false;
  /** What a reader did last, for what was faster than the network is not to be lost. */
  let latest: Event | undefined;
  const notice = async (event?: Event) => {
    latest = event ?? latest;
    if (isWaking || (event && !isOfReader(event))) {
      return;
    }
    isWaking = true;
    try {
      const { wakeSharing } = await import('./wake-sharing.ts');
      for (const sign of signs) {
        document.removeEventListener(sign, notice);
      }
      wakeSharing(root, latest);
    } catch (error) {
      isWaking = false;
      reportError(error);
    }
  };
  for (const sign of signs) {
    document.addEventListener(sign, notice);
  }
  // Whoever comes for a place finds its link offered.
  if (location.hash !== '') {
    notice();
  }
}

/** Pages set the focus themselves: into a field, on the heading of what was found. */
function isOfReader({ type, target }: Event): boolean {
  if (type === 'selectionchange') {
    return document.getSelection()?.isCollapsed === false;
  }
  return type !== 'focusin' || (target instanceof Element && target.matches('a, button, summary'));
}

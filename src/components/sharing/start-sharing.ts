import { copyText } from './copy-text.ts';
import { offerPlaces } from './offer-places.ts';
import { formatDay, formatQuote } from './share-texts.ts';
import { tellWeChat } from './tell-wechat.ts';

/** Wakes the buttons of the page's last part, which without this script are not seen. */
export function startSharing(): void {
  tellWeChat();
  const root = document.querySelector<HTMLElement>('.sharing');
  const actions = root?.querySelector<HTMLElement>('[data-actions]');
  const said = root?.querySelector<HTMLElement>('[data-said]');
  if (!root || !actions || !said) {
    return;
  }
  const say = (text: string | undefined) => {
    said.textContent = text ?? '';
  };
  const copy = async (text: string, button: HTMLElement) => {
    const isDone = await copyText(text);
    say(isDone ? root.dataset.copied : root.dataset.notCopied);
    // What is far from the row of buttons would not be seen to have worked.
    button.toggleAttribute('data-done', isDone);
  };
  const selected = followSelection();
  const buttons: Record<string, (button: HTMLElement) => unknown> = {
    link: (button) => copy(`${titleOf(root)}\n${addressOf(root)}`, button),
    share: () => navigator.share({ title: titleOf(root), url: addressOf(root) }).catch(() => null),
    quote: (button) => {
      const { text, source, anchor } = selected();
      return text === ''
        ? say(root.dataset.nothing)
        : copy(
            formatQuote({ text, source, title: titleOf(root), url: addressOf(root, anchor) }),
            button,
          );
    },
  };
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-do]')) {
    button.addEventListener('click', () => buttons[button.dataset.do ?? '']?.(button));
    button.hidden = button.dataset.do === 'share' && !('share' in navigator);
  }
  fillIn(root);
  for (const block of root.querySelectorAll<HTMLElement>('[data-copyable]')) {
    block.append(copyButton(root, block, copy));
  }
  actions.hidden = false;
  offerPlaces(root.dataset.copyPlace ?? '', {
    addressOf: (href) => new URL(href, pageOf(root)).href,
    copy,
    titleOf: () => titleOf(root),
  });
}

function titleOf(root: HTMLElement): string {
  // A search has its words in its title, which change without a new page.
  return root.dataset.url === undefined || location.search !== ''
    ? document.title
    : (root.dataset.title ?? document.title);
}

/** Address of what is seen: the page's own, with the search and the place on it. */
function addressOf(root: HTMLElement, anchor = location.hash): string {
  return `${pageOf(root)}${location.search}${anchor}`;
}

function pageOf(root: HTMLElement): string {
  return root.dataset.url ?? `${location.origin}${location.pathname}`;
}

interface Selected {
  text: string;
  /** What the nearest link to a document says, or nothing. */
  source: string;
  /** The nearest place that has an address, with its `#`, or nothing. */
  anchor: string;
}

/** What was last selected in the page's main part: a tap on a button takes the selection away. */
function followSelection(): () => Selected {
  let last: Selected = { text: '', source: '', anchor: '' };
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection();
    const text = selection?.toString().trim() ?? '';
    const node = selection?.anchorNode;
    const element = node instanceof Element ? node : node?.parentElement;
    if (text !== '' && element?.closest('main') && !element.closest('.sharing')) {
      last = { text, source: sourceNear(element), anchor: anchorNear(element) };
    }
  });
  return () => last;
}

function sourceNear(element: Element): string {
  for (let near: Element | null = element; near && near.id !== 'main'; near = near.parentElement) {
    const source = near.querySelector('a.source');
    if (source) {
      return source.textContent?.trim() ?? '';
    }
  }
  return '';
}

function anchorNear(element: Element): string {
  const near = element.closest('main [id], main [aria-labelledby]');
  const id = near?.id || near?.getAttribute('aria-labelledby');
  return id ? `#${id}` : '';
}

/** Puts today's day and whole addresses where a reader would have to. */
function fillIn(root: HTMLElement): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-seen]')) {
    place.textContent = formatDay(new Date(), place.dataset.seen ?? '-');
  }
  for (const place of root.querySelectorAll<HTMLElement>('[data-address]')) {
    place.textContent = new URL(place.dataset.address ?? '', location.origin).href;
  }
  root.querySelector('[data-by-hand]')?.remove();
}

function copyButton(
  root: HTMLElement,
  block: HTMLElement,
  copy: (text: string, button: HTMLElement) => unknown,
): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button-quiet';
  button.textContent = root.dataset.copy ?? '';
  const parts = [...block.querySelectorAll('[data-text], pre')];
  button.addEventListener('click', () =>
    copy(parts.map((part) => part.textContent?.trim() ?? '').join('\n'), button),
  );
  return button;
}

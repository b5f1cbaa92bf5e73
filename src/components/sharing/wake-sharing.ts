import { copyText } from './copy-text.ts';
import { offerPlaces } from './offer-places.ts';
import { formatDay, formatQuote, formatSources } from './share-texts.ts';

/**
 * Lets the buttons of the page's last part do what they say, and offers the links to its places. What the reader did
 * while this was on its way, if anything, is answered now.
 */
export function wakeSharing(root: HTMLElement, latest: Event | undefined): void {
  const said = root.querySelector<HTMLElement>('[data-said]');
  const say = (text: string | undefined) => {
    if (said) {
      said.textContent = text ?? '';
    }
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
  }
  fillIn(root);
  for (const block of root.querySelectorAll<HTMLElement>('[data-copyable]')) {
    block.append(copyButton(root, block, copy));
  }
  const offerAround = offerPlaces(root.dataset.copyPlace ?? '', {
    addressOf: (href) => new URL(href, pageOf(root)).href,
    copy,
    titleOf: () => titleOf(root),
  });
  if (latest) {
    offerAround(latest);
    pressedIn(root, latest)?.click();
  }
}

function pressedIn(root: HTMLElement, { type, target }: Event): HTMLElement | null {
  const pressed = type === 'click' && target instanceof Element ? target.closest('button') : null;
  return root.contains(pressed) ? pressed : null;
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
  /** What the links to documents say that are in it or nearest to it, or nothing. */
  source: string;
  /** The nearest place that has an address, with its `#`, or nothing. */
  anchor: string;
}

/** What was last selected in the page's main part: a tap on a button takes the selection away. */
function followSelection(): () => Selected {
  let text = '';
  let range: Range | undefined;
  const follow = () => {
    const selection = document.getSelection();
    const now = selection?.toString().trim() ?? '';
    const element = now === '' ? null : elementOf(selection?.anchorNode);
    if (element?.closest('main') && !element.closest('.sharing')) {
      text = now;
      range = selection?.getRangeAt(0).cloneRange();
    }
  };
  document.addEventListener('selectionchange', follow);
  follow();
  return () => {
    const element = elementOf(range?.startContainer);
    return range && element
      ? { text, source: sourceOf(range, element), anchor: anchorNear(element) }
      : { text, source: '', anchor: '' };
  };
}

function elementOf(node: Node | null | undefined): Element | null {
  return node instanceof Element ? node : (node?.parentElement ?? null);
}

/** Only a document is a source: a link to a commitment may look like one. */
const toDocument = 'a.source[href*="/documents/"]';

/** All that is in the selection; where nothing is, all that is in the nearest part of the page with any. */
function sourceOf(range: Range, element: Element): string {
  const own = [...document.querySelectorAll(`main ${toDocument}`)].filter((link) =>
    range.intersectsNode(link),
  );
  let near: Element | null = element;
  while (own.length === 0 && near && near.id !== 'main') {
    own.push(...near.querySelectorAll(toDocument));
    near = near.parentElement;
  }
  return formatSources(own.map((link) => link.textContent?.trim() ?? ''));
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
  for (const hint of root.querySelectorAll('[data-by-hand]')) {
    hint.remove();
  }
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

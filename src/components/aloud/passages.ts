/** A sentence of the page, as it stands there. */
export interface Passage {
  text: string;
  /** Its characters on the page. */
  range: Range;
  /** The heading or paragraph that it is of. */
  block: Element;
}

// A commitment in the order in which it is read: what it is, the finding, the target, the outcome.
const read = [
  'article h1',
  'article .page-head .lede',
  '.side > h2',
  '.side-absent',
  '.side-text',
  '#comparison',
  '.comparison > p',
  '.comparison .chart-title',
].join();

const unread = 'button, noscript, [hidden], .visually-hidden, .no-print';

/** What of a commitment's page is read aloud, sentence by sentence. */
export function listPassages(root: ParentNode): Passage[] {
  return [...root.querySelectorAll(read)].flatMap(splitBlock);
}

/** The sentences of a block; each ends with its mark, e.g. 。 or ；, and a heading is one. */
function splitBlock(block: Element): Passage[] {
  const passages: Passage[] = [];
  let range: Range | null = null;
  let text = '';
  const close = () => {
    if (range !== null && text.trim() !== '') {
      passages.push({ text: text.trim(), range, block });
    }
    range = null;
    text = '';
  };
  for (const node of textsOf(block)) {
    for (const { index, 0: piece } of node.data.matchAll(/[^。；;！？]*[。；;！？]?[”）]*/g)) {
      if (piece === '') {
        continue;
      }
      if (range === null) {
        range = new Range();
        range.setStart(node, index);
      }
      range.setEnd(node, index + piece.length);
      text += piece;
      if (/[。；;！？][”）]*$/.test(piece)) {
        close();
      }
    }
  }
  close();
  return passages;
}

function textsOf(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest(unread)) {
      texts.push(node);
    }
  }
  return texts;
}

import type { Element, ElementContent } from 'hast';
import type { Paragraph, PhrasingContent, Root, Text } from 'mdast';
import type { Handlers, State } from 'mdast-util-to-hast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { type Plugin, unified } from 'unified';
import type { Correction } from '../domain/correction.ts';
import { markCorrections } from '../domain/marks.ts';
import type { NumberedQuantity } from '../domain/quantity/numbered.ts';
import { breakText, opensWithMark } from '../domain/text-lines.ts';
import { anchors } from './anchors.ts';
import { formatDataValue } from './data-value.ts';

/** A text as printed, with what is marked in it. */
export interface MarkedText {
  text: string;
  /** Those of this text, in order. */
  quantities: readonly NumberedQuantity[];
  /** Those of this text; one that meets a quantity does not part it. */
  corrections?: readonly Correction[];
  /** Whether it is set in lines, a sentence or a clause each; the characters stay the same. */
  inLines?: boolean;
}

/** A number in its sentence. */
interface QuantityNode {
  type: 'quantity';
  numbered: NumberedQuantity;
  children: PhrasingContent[];
}

/** Characters that a correction remarks on. */
interface CorrectionNode {
  type: 'correction';
  correction: Correction;
  /** Whether it leads to the remark; inside another link it cannot. */
  linked: boolean;
  children: PhrasingContent[];
}

/** A sentence or a clause that is set in a line of its own. */
interface LineNode {
  type: 'line';
  /** Whether a sentence begins with it. */
  opens: boolean;
  /** Whether it is not the first of its text. */
  within: boolean;
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    quantity: QuantityNode;
    correction: CorrectionNode;
    line: LineNode;
  }
  interface RootContentMap {
    quantity: QuantityNode;
    correction: CorrectionNode;
    line: LineNode;
  }
}

/**
 * Renders a printed text to HTML, each quantity a `<data>` with its anchor that leads to how it was
 * read, each correction a `<mark>` that leads to its remark. The characters stay those of the print.
 */
export function renderMarkedText(marked: MarkedText): string {
  const html = unified()
    .use(printedText)
    .use(markPassage, marked)
    .use(remarkRehype, { handlers })
    .use(rehypeStringify)
    .processSync(marked.text);
  return String(html);
}

/** Takes a text as it is printed: in it `*` and `[` are characters, not markdown. */
const printedText: Plugin<[], string, Root> = function () {
  this.parser = (value): Root => ({
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
  });
};

/** Puts quantities and corrections into the text of a passage. */
const markPassage: Plugin<[MarkedText], Root> = (marked) => (tree) => {
  for (const child of tree.children) {
    if (child.type === 'paragraph') {
      child.children = marked.inLines ? markLines(marked) : markText(marked);
    }
  }
};

/** The text in lines; one line is no line, and needs no element of its own. */
function markLines(marked: MarkedText): PhrasingContent[] {
  const { text, quantities, corrections = [] } = marked;
  const lines = breakText(text, [
    ...quantities.map(({ quantity }) => quantity),
    ...placeCorrections(text, corrections).filter(({ correction }) => correction !== null),
  ]);
  return lines.length === 1
    ? markText(marked)
    : lines.map(({ start, end, opens }) => ({
        type: 'line',
        opens,
        within: start > 0,
        children: markText(marked, start, end),
      }));
}

/** What stands from one offset to another; no quantity may reach beyond them. */
function markText(
  { text, quantities, corrections = [] }: MarkedText,
  from = 0,
  to = text.length,
): PhrasingContent[] {
  const runs = placeCorrections(text, corrections);
  const nodes: PhrasingContent[] = [];
  let at = from;
  for (const numbered of quantities.filter(({ quantity }) => isWithin(quantity, from, to))) {
    const { start, end } = numbered.quantity;
    nodes.push(...cutRuns(runs, at, start, true));
    nodes.push({ type: 'quantity', numbered, children: cutRuns(runs, start, end, false) });
    at = end;
  }
  return [...nodes, ...cutRuns(runs, at, to, true)];
}

function isWithin({ start, end }: { start: number; end: number }, from: number, to: number) {
  return start >= from && end <= to;
}

interface PlacedRun {
  start: number;
  end: number;
  text: string;
  correction: Correction | null;
}

function placeCorrections(text: string, corrections: readonly Correction[]): PlacedRun[] {
  let start = 0;
  return markCorrections(text, corrections).map((run) => {
    const placed = { ...run, start, end: start + run.text.length };
    start = placed.end;
    return placed;
  });
}

/** What stands from one offset to another, in plain text and corrections. */
function cutRuns(
  runs: readonly PlacedRun[],
  from: number,
  to: number,
  linked: boolean,
): PhrasingContent[] {
  return runs.flatMap(({ start, text, correction }): PhrasingContent[] => {
    const value = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    if (value === '') {
      return [];
    }
    const plain: Text = { type: 'text', value };
    return [
      correction === null ? plain : { type: 'correction', correction, linked, children: [plain] },
    ];
  });
}

// A text stands in an element of the page's own, so it brings none; and every character is kept,
// also blanks at its ends, which the usual handlers trim.
const handlers: Handlers = {
  root: (state: State, node: Root) => state.all(node),
  paragraph: (state: State, node: Paragraph) => state.all(node),
  text: (_state: State, { value }: Text) => ({ type: 'text', value }),
  quantity: toQuantityLink,
  correction: toCorrectionMark,
  line: toLine,
};

// Inline, so that what is copied has no line breaks that were not printed; the style sheet parts them.
function toLine(state: State, node: LineNode): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: [node.opens ? 'line-opens' : 'line'] },
    children: state
      .all(node)
      .flatMap((child, index) => (index === 0 ? setMark(child, node) : [child])),
  };
}

/** The mark that opens a line, apart, for the style sheet to trim its blank half. */
function setMark(child: ElementContent, { within }: LineNode): ElementContent[] {
  if (child.type !== 'text' || !within || !opensWithMark(child.value)) {
    return [child];
  }
  return [
    {
      type: 'element',
      tagName: 'span',
      properties: { className: ['line-mark'] },
      children: [{ type: 'text', value: child.value.charAt(0) }],
    },
    { type: 'text', value: child.value.slice(1) },
  ];
}

function toQuantityLink(state: State, node: QuantityNode): Element {
  const { no, quantity } = node.numbered;
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      id: anchors.quantity(no),
      className: ['q', `q-${quantity.role}`],
      href: `#${anchors.reading(no)}`,
    },
    children: [
      {
        type: 'element',
        tagName: 'data',
        properties: { value: formatDataValue(quantity) },
        children: state.all(node),
      },
    ],
  };
}

function toCorrectionMark(state: State, node: CorrectionNode): Element {
  const id = anchors.correction(node.correction.id);
  const children = state.all(node);
  return {
    type: 'element',
    tagName: 'mark',
    properties: {},
    children: node.linked
      ? [
          {
            type: 'element',
            tagName: 'a',
            properties: { href: `#${id}`, ariaDescribedBy: [id] },
            children,
          },
        ]
      : children,
  };
}

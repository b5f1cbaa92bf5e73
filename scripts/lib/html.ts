import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** An element of a page, as a browser would see it. */
export interface HtmlElement {
  /** Tag name, lower case. */
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** Text inside it, all levels, as it stands. */
  text: string;
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** All elements of a page in the order in which they start. */
export function parseElements(html: string): HtmlElement[] {
  const elements: HtmlElement[] = [];
  walk(parse(html), elements);
  return elements;
}

function walk(node: Node, elements: HtmlElement[]): void {
  if (!('childNodes' in node)) {
    return;
  }
  if ('attrs' in node) {
    elements.push(toElement(node));
  }
  for (const child of node.childNodes) {
    walk(child, elements);
  }
}

function toElement(node: Element): HtmlElement {
  return {
    name: node.tagName,
    attributes: new Map(
      node.attrs.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value]),
    ),
    get text() {
      return textOf(node);
    },
  };
}

function textOf(node: Node): string {
  if ('value' in node) {
    return node.value;
  }
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The start tag of an element, for messages: `<a href="/x/">`. */
export function formatTag(element: HtmlElement): string {
  const attributes = [...element.attributes].map(([name, value]) => ` ${name}="${value}"`);
  const tag = `<${element.name}${attributes.join('')}>`;
  return tag.length > 160 ? `${tag.slice(0, 159)}…` : tag;
}

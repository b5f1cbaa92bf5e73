import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5';
import type { LoadedFont, OutlineStep, Weight } from './font.ts';
import { drawnAs } from './font-coverage.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

const svgNamespace = 'http://www.w3.org/2000/svg';

/** What a text inherits from the elements around it. */
interface Inherited {
  size: number;
  weight: Weight;
}

/** Classes whose texts are bold, for a shape cannot be made so by a style. */
export type BoldClasses = ReadonlySet<string>;

/**
 * Turns every text of an SVG into its outlines, so that no renderer has to find a font: what it draws
 * is what the font has, or the build has failed. Drawings within the drawing become groups.
 */
export function outlineTexts(svg: string, font: LoadedFont, bold: BoldClasses): string {
  const fragment = parseFragment(svg);
  for (const child of fragment.childNodes) {
    if (isElement(child)) {
      setAttribute(child, 'xmlns', svgNamespace);
      convertChildren(child, { size: 16, weight: 400 }, font, bold);
    }
  }
  return serialize(fragment);
}

/** All characters that an SVG shows. */
export function textOf(svg: string): string {
  const texts: string[] = [];
  const walk = (node: Node, within: boolean): void => {
    if (within && 'value' in node) {
      texts.push(node.value);
    }
    if (isElement(node)) {
      for (const child of node.childNodes) {
        walk(child, within || node.tagName === 'text');
      }
    }
  };
  for (const child of parseFragment(svg).childNodes) {
    walk(child, false);
  }
  return texts.join('');
}

function convertChildren(
  parent: Element,
  inherited: Inherited,
  font: LoadedFont,
  bold: BoldClasses,
): void {
  for (const child of parent.childNodes) {
    if (!isElement(child)) {
      continue;
    }
    const own = inherit(child, inherited, bold);
    if (child.tagName === 'text') {
      convertText(child, own, font);
    } else if (child.tagName !== 'style') {
      convertGroup(child);
      convertChildren(child, own, font, bold);
    }
  }
}

function inherit(element: Element, { size, weight }: Inherited, bold: BoldClasses): Inherited {
  const classes = attributeOf(element, 'class')?.split(/\s+/) ?? [];
  return {
    size: Number(attributeOf(element, 'font-size') ?? size),
    weight: classes.some((name) => bold.has(name)) ? 700 : weight,
  };
}

/** A drawing was made for a place of its own; here its place is that of the group around it. */
function convertGroup(element: Element): void {
  if (element.tagName === 'svg' || element.tagName === 'a') {
    element.tagName = 'g';
    element.nodeName = 'g';
    const dropped = ['viewBox', 'width', 'height', 'href', 'tabindex', 'focusable', 'aria-hidden'];
    element.attrs = element.attrs.filter(({ name }) => !dropped.includes(name));
  }
}

function convertText(element: Element, { size, weight }: Inherited, font: LoadedFont): void {
  const content = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  const x = Number(attributeOf(element, 'x') ?? 0);
  const y = Number(attributeOf(element, 'y') ?? 0);
  const characters = [...content].flatMap(drawnAs);
  const width = characters.reduce((sum, each) => sum + font.glyph(each, weight).advance, 0) * size;
  const share = { start: 0, middle: 0.5, end: 1 }[attributeOf(element, 'text-anchor') ?? 'start'];
  let left = x - width * (share ?? 0);
  const shapes = characters.map((character) => {
    const { advance, outline } = font.glyph(character, weight);
    const shape = formatOutline(outline, left, y, size);
    left += advance * size;
    return shape;
  });
  const dropped = ['x', 'y', 'font-size', 'text-anchor'];
  element.tagName = 'path';
  element.nodeName = 'path';
  element.attrs = [
    ...element.attrs.filter(({ name }) => !dropped.includes(name)),
    { name: 'd', value: shapes.join('') },
  ];
  element.childNodes = [];
}

/** The outline as a path whose baseline starts at `x`, `y`. */
function formatOutline(steps: readonly OutlineStep[], x: number, y: number, size: number): string {
  return steps
    .map(({ type, values }) => {
      const places = values.map((value, index) =>
        (index % 2 === 0 ? x + value * size : y - value * size).toFixed(2),
      );
      return `${type}${places.join(' ')}`;
    })
    .join('');
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

function setAttribute(element: Element, name: string, value: string): void {
  element.attrs = [
    ...element.attrs.filter((attribute) => attribute.name !== name),
    { name, value },
  ];
}

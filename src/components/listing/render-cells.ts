import { listing as words } from '../../i18n/zh/listing.ts';
import { shapes } from '../readings/shapes.ts';
import { element } from '../search/elements.ts';
import type { Cell, Line, Part, Run } from './cell.ts';

const svg = 'http://www.w3.org/2000/svg';

/** Makes a row of its cells, as `ListingTable.astro` does. */
export function renderRow(cells: readonly Cell[]): HTMLTableRowElement {
  return element('tr', {}, ...cells.map((cell, index) => renderCell(cell, index === 0)));
}

function renderCell({ column, numeric, lines }: Cell, isHead: boolean): HTMLElement {
  const content = lines.map(renderLine);
  if (isHead) {
    return element('th', { scope: 'row' }, ...content);
  }
  const label = { 'data-label': words.labels[column] ?? '' };
  return element('td', numeric ? { class: 'num', ...label } : label, ...content);
}

function renderLine({ role, parts }: Line): HTMLElement {
  return element(
    'p',
    role === 'plain' ? {} : { class: `listing-${role}` },
    ...parts.flatMap(renderPart),
  );
}

function renderPart(part: Part): (Node | string)[] {
  switch (part.kind) {
    case 'text':
      return part.runs.map(renderRun);
    case 'link':
      return [element('a', { href: part.href }, ...part.runs.map(renderRun))];
    case 'reading':
      return [element('span', { class: 'reading' }, renderShape(shapes[part.reading]), part.label)];
  }
}

function renderRun({ text, marked, strong }: Run): Node | string {
  const own = marked ? element('mark', {}, text) : text;
  return strong ? element('strong', {}, own) : own;
}

function renderShape(drawing: string): SVGElement {
  const shape = document.createElementNS(svg, 'svg');
  shape.setAttribute('viewBox', '0 0 24 12');
  shape.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', drawing);
  shape.append(path);
  return shape;
}

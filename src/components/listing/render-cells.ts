import type { Reading } from '../../domain/comparison/comparison.ts';
import { element } from '../element.ts';
import { shapes } from '../readings/shapes.ts';
import type { Cell, Line, Part, Run } from './cell.ts';
import { cellClass, cellLabel } from './columns.ts';

const svg = 'http://www.w3.org/2000/svg';

/**
 * Makes a row of its cells, as `ListingRows.astro` does.
 *
 * @param place Where it stands for good; its link is offered for copying.
 */
export function renderRow(cells: readonly Cell[], place: string): HTMLTableRowElement {
  return element(
    'tr',
    { 'data-at': place },
    ...cells.map((cell, index) => renderCell(cell, index === 0)),
  );
}

function renderCell({ column, numeric, lines }: Cell, isHead: boolean): HTMLElement {
  const content = lines.map(renderLine);
  if (isHead) {
    return element('th', { scope: 'row' }, ...content);
  }
  const label = cellLabel(column);
  return element(
    'td',
    { class: cellClass(column, numeric), ...(label === undefined ? {} : { 'data-label': label }) },
    ...content,
  );
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
      return [element('span', { class: 'reading' }, ...renderShape(part.reading), part.label)];
  }
}

function renderRun({ text, marked, strong }: Run): Node | string {
  const own = marked ? element('mark', {}, text) : text;
  return strong ? element('strong', {}, own) : own;
}

/** Nothing where there is no outcome: a line alone, without the shape of a result, is read as a stray mark. */
function renderShape(reading: Reading): SVGElement[] {
  if (reading === 'no-outcome') {
    return [];
  }
  const shape = document.createElementNS(svg, 'svg');
  shape.setAttribute('viewBox', '0 0 24 12');
  shape.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', shapes[reading]);
  shape.append(path);
  return [shape];
}

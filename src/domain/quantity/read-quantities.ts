import { constructions, type Reading } from './constructions.ts';
import { nameCounted } from './counted.ts';
import type { Quantity } from './quantity.ts';
import { assignRoles, type Context, hasUnit } from './roles.ts';
import { clauseStops, Scanner } from './scanner.ts';

/**
 * Reads the quantities of a text: a title or the text of a target or an outcome. Left to right; at each
 * character the first construction of the grammar that reads something takes its characters.
 */
export function readQuantities(text: string, context: Context): Quantity[] {
  const scanner = new Scanner(text);
  const readings: { reading: Reading; rule: string }[] = [];
  let at = 0;
  while (at < text.length) {
    const found = readAt(scanner, at);
    if (found === null) {
      at += 1;
      continue;
    }
    readings.push(...found.readings.map((reading) => ({ reading, rule: found.rule })));
    at = found.readings.at(-1)?.end ?? at + 1;
  }
  shareBounds(
    scanner,
    readings.map((each) => each.reading),
  );
  const roles = assignRoles(
    scanner,
    readings.map(({ reading }) => reading),
    context,
  );
  const placed = roles.map(({ reading, role }) => ({ ...reading, role }));
  return roles.map(({ reading, role }, index) => ({
    start: reading.start,
    end: reading.end,
    quote: text.slice(reading.start, reading.end),
    comparator: reading.comparator,
    value: reading.value,
    value_max: reading.valueMax,
    unit: reading.unit,
    role,
    counts: nameCounted(scanner, placed, index),
    basis: basisOf(scanner, reading),
    rule: readings[index]?.rule ?? '',
  }));
}

function readAt(scanner: Scanner, at: number): { readings: Reading[]; rule: string } | null {
  for (const construction of constructions) {
    const readings = construction.parse(scanner, at);
    if (readings.length > 0) {
      return { readings, rule: construction.name };
    }
  }
  return null;
}

/**
 * A bound that is printed once holds for all numbers of a list that 分别 opens:
 * `分别不低于1200吨、800吨`, `分别下降8%、10%以上`.
 */
function shareBounds(scanner: Scanner, readings: readonly Reading[]): void {
  let first = 0;
  for (const [index, reading] of readings.entries()) {
    const next = readings[index + 1];
    const goesOn =
      next !== undefined && /^[、和]$/.test(scanner.folded.slice(reading.end, next.start));
    if (goesOn) {
      continue;
    }
    const list = readings.slice(first, index + 1);
    const [head] = list;
    const bounds = new Set(list.map(({ comparator }) => comparator));
    bounds.delete('=');
    const [bound] = bounds;
    if (head !== undefined && list.length > 1 && bounds.size === 1 && bound !== undefined) {
      if (/分别/.test(scanner.before(head.start, clauseStops))) {
        for (const each of list) {
          each.comparator = bound;
        }
      }
    }
    first = index + 1;
  }
}

const changing = [
  '位次',
  '个位次',
  '个基点',
  '基点',
  '%',
  '个百分点',
  '百分点',
  '个bp',
  '个BP',
  'bp',
  '倍',
  '位',
];

/** Whether a rate or a place is reached, or changes by so much: `增长到8%` against `增长8%`. */
function basisOf(scanner: Scanner, reading: Reading): Quantity['basis'] {
  if (!hasUnit(reading, changing)) {
    return 'level';
  }
  const clause = scanner.before(reading.start, clauseStops);
  if (/(?:增长|增加|提高|提升|上升|增收|新增|高于|快于|升)(?:了|约|各|均)?$/.test(clause)) {
    return 'increase';
  }
  return /(?:下降|降低|减少|收窄|压降|下调|低于|缩小|降)(?:了|约|各|均)?$/.test(clause)
    ? 'decrease'
    : 'level';
}

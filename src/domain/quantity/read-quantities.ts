import { constructions, type Reading } from './constructions.ts';
import { nameAllCounted } from './counted.ts';
import type { Quantity } from './quantity.ts';
import { type Context, hasUnit } from './role-conditions.ts';
import { assignRoles } from './roles.ts';
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
  const bases = basesOf(
    scanner,
    readings.map(({ reading }) => reading),
  );
  const counts = nameAllCounted(
    scanner,
    roles.map(({ reading, role }, index) => ({
      ...reading,
      role,
      basis: bases[index] ?? 'level',
    })),
  );
  return roles.map(({ reading, role }, index) => ({
    start: reading.start,
    end: reading.end,
    quote: text.slice(reading.start, reading.end),
    comparator: reading.comparator,
    value: reading.value,
    value_max: reading.valueMax,
    unit: reading.unit,
    role,
    counts: counts[index] ?? null,
    basis: bases[index] ?? 'level',
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

/** Of each number; one that goes on a list, or is the stretch of a floor, shares that of the one before. */
function basesOf(scanner: Scanner, readings: readonly Reading[]): Quantity['basis'][] {
  const bases: Quantity['basis'][] = [];
  for (const [index, reading] of readings.entries()) {
    const previous = readings[index - 1];
    // e.g. "下降20%、15%", "增长7%和9%左右", "增长6.5%左右、力争7%"
    const goesOn =
      previous !== undefined &&
      previous.unit === reading.unit &&
      /^[、，,和](?:力争|争取|争|冲刺)?$/.test(scanner.folded.slice(previous.end, reading.start));
    bases.push((goesOn ? bases[index - 1] : undefined) ?? basisOf(scanner, reading));
  }
  return bases;
}

const comparedChange =
  /(?:同比|环比|[比较](?:上年|去年|上年同期|去年同期|年初|上年末))(?:净|分别|均|实际|大幅)*(增加|增长|增产|增收|提高|提升|上升|多|减少|减产|下降|降低|缩短|少)(?:了|约)?$/;

/** Whether a rate or a place is reached, or changes by so much: `增长到8%` against `增长8%`. */
function basisOf(scanner: Scanner, reading: Reading): Quantity['basis'] {
  const clause = scanner.before(reading.start, clauseStops);
  // e.g. "同比增加11天", "较上年减少3家": compared with another time any unit may change
  const compared = comparedChange.exec(clause)?.[1];
  if (compared !== undefined) {
    return /[增升多提]/.test(compared) ? 'increase' : 'decrease';
  }
  if (!hasUnit(reading, changing)) {
    return 'level';
  }
  if (/(?:增长|增加|提高|提升|上升|上涨|增收|新增|高于|快于|升)(?:了|约|各|均)?$/.test(clause)) {
    return 'increase';
  }
  return /(?:下降|降低|减少|收窄|回落|压降|下调|低于|缩小|降)(?:了|约|各|均)?$/.test(clause)
    ? 'decrease'
    : 'level';
}

import type { Commitment } from '../../src/domain/commitment.ts';
import type { Measure, MeasurePoint } from '../../src/domain/measure.ts';
import type { Message } from '../../src/domain/message.ts';
import { areComparable } from '../../src/domain/quantity/magnitude.ts';
import type { Quantity } from '../../src/domain/quantity/quantity.ts';
import type { LineOf } from './authored-yaml.ts';

/** What measures refer to. */
export interface MeasureContext {
  commitments: ReadonlyMap<string, Commitment>;
  topics: readonly { id: string }[];
  departments: readonly { id: string }[];
  /** Where a field of an authored file stands. */
  lineOf: LineOf;
}

/** What is wrong with a measure, and in which of its fields. */
interface Fault {
  at: readonly (string | number)[];
  reason: string;
  actual: string;
  expected: string;
}

/**
 * Verifies every point of every measure: its quote stands in the cited field, the reader reads the same
 * number there, units go together, years are in order, and what is near or derived says why.
 */
export function checkMeasures(measures: readonly Measure[], context: MeasureContext): Message[] {
  return measures.flatMap((measure, index) =>
    [
      ...checkIdentity(measure, measures.slice(0, index)),
      ...checkReferences(measure, context),
      ...measure.points.flatMap((point, index) => checkPoint(measure, point, index, context)),
      ...checkOrder(measure),
    ].map((fault) => toMessage(measure, fault, context.lineOf)),
  );
}

function checkIdentity(measure: Measure, before: readonly Measure[]): Fault[] {
  return before.some(({ id }) => id === measure.id)
    ? [fault(['id'], 'the id is used twice', measure.id, 'an id of its own, the name of its file')]
    : [];
}

function checkReferences(measure: Measure, { topics, departments }: MeasureContext): Fault[] {
  const faults: Fault[] = [];
  if (!topics.some(({ id }) => id === measure.topic)) {
    faults.push(fault(['topic'], 'the topic is unknown', measure.topic, 'an id of content/topics'));
  }
  if (!departments.some(({ id }) => id === measure.department)) {
    faults.push(
      fault(
        ['department'],
        'the department is unknown',
        measure.department,
        'an id of content/departments',
      ),
    );
  }
  return faults;
}

function checkPoint(
  measure: Measure,
  point: MeasurePoint,
  index: number,
  { commitments }: MeasureContext,
): Fault[] {
  const place = `point ${index + 1}`;
  const item = ['points', index] as const;
  const field = commitments.get(point.commitment)?.[point.side]?.[point.field];
  const at = field?.text.indexOf(point.quote) ?? -1;
  if (field === undefined || at === -1) {
    return [
      fault(
        [...item, 'quote'],
        `the quote of ${place} does not stand where it is cited`,
        `"${point.quote}"`,
        `characters of the ${point.field} of the ${point.side} of ${point.commitment}`,
      ),
    ];
  }
  const start = at + point.quote.indexOf(point.number);
  const quantity = field.quantities.find((each) => each.start === start);
  const faults: Fault[] = [];
  if (!point.quote.includes(point.number) || quantity?.quote !== point.number) {
    faults.push(
      fault(
        [...item, 'number'],
        `the number of ${place} is not read there`,
        `"${point.number}"`,
        `a quantity of "${point.quote}"${quantity ? `, e.g. "${quantity.quote}"` : ''}`,
      ),
    );
  } else if (!point.derived && !isReadAs(point, quantity)) {
    faults.push(
      fault(
        [...item, 'value'],
        `${place} is read otherwise`,
        `${point.comparator} ${point.value} ${point.unit}`,
        `${quantity.comparator} ${quantity.value} ${quantity.unit}, as read from "${quantity.quote}"`,
      ),
    );
  }
  const first = measure.points.find((each) => each.match === 'same') ?? measure.points[0];
  if (first && point.match === 'same' && !areComparable(first.unit, point.unit)) {
    faults.push(
      fault(
        [...item, 'unit'],
        `the unit of ${place} differs`,
        `${point.unit}`,
        `${first.unit}, or match: near with a note`,
      ),
    );
  }
  if ((point.match === 'near' || point.derived) !== (point.note !== null)) {
    faults.push(
      fault(
        [...item, 'note'],
        `the note of ${place} is out of place`,
        `${point.note}`,
        'a note where it is near or derived, only there',
      ),
    );
  }
  if (point.as_of !== null && !field.text.includes(point.as_of)) {
    faults.push(
      fault(
        [...item, 'as_of'],
        `the period of ${place} is not printed there`,
        `"${point.as_of}"`,
        `characters of the ${point.field} of ${point.commitment}, or null for a whole year`,
      ),
    );
  }
  if (point.year !== Number(point.commitment.slice(0, 4))) {
    faults.push(
      fault(
        [...item, 'year'],
        `the year of ${place} is wrong`,
        `${point.year}`,
        point.commitment.slice(0, 4),
      ),
    );
  }
  return faults;
}

function isReadAs(point: MeasurePoint, quantity: Quantity): boolean {
  const roles = point.kind === 'target' ? ['target', 'stretch', 'ordinal'] : ['result', 'ordinal'];
  return (
    quantity.comparator === point.comparator &&
    quantity.value === point.value &&
    quantity.unit === point.unit &&
    roles.includes(quantity.role)
  );
}

function checkOrder(measure: Measure): Fault[] {
  const rank = (point: MeasurePoint) => point.year * 2 + (point.kind === 'outcome' ? 1 : 0);
  const ordered = measure.points.every((point, index) => {
    const before = measure.points[index - 1];
    return before === undefined || rank(before) <= rank(point);
  });
  return ordered
    ? []
    : [
        fault(
          ['points'],
          'the points are out of order',
          'a later point first',
          'by year, a target before the outcome',
        ),
      ];
}

function fault(at: Fault['at'], reason: string, actual: string, expected: string): Fault {
  return { at, reason, actual, expected };
}

function toMessage(measure: Measure, { at, ...parts }: Fault, lineOf: LineOf): Message {
  const document = `content/measures/${measure.id}.yml`;
  return {
    rule: 'measure',
    level: 'error',
    place: { document, line: lineOf(document, at) },
    ...parts,
    tip: 'Mend it; a measure is never looser than its quotes.',
  };
}

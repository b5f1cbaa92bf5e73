import { z } from 'astro/zod';
import { commitmentIdSchema } from '../identity.ts';
import { comparatorSchema, type Quantity, quantityRoleSchema } from './quantity.ts';
import { readStatement } from './read-statement.ts';

/** A quantity as a second reader labelled it; the guide stands in `content/labelled/GUIDE.md`. */
const labelledQuantitySchema = z.strictObject({
  quote: z.string().min(1),
  comparator: comparatorSchema,
  value: z.number().nullable(),
  value_max: z.number().nullable(),
  unit: z.string().nullable(),
  role: quantityRoleSchema,
});

type LabelledQuantity = z.infer<typeof labelledQuantitySchema>;

/** A statement whose title and text a second reader labelled. */
export const labelledStatementSchema = z.strictObject({
  commitment: commitmentIdSchema,
  side: z.enum(['target', 'outcome']),
  title: z.strictObject({ text: z.string(), quantities: z.array(labelledQuantitySchema) }),
  text: z.strictObject({ text: z.string(), quantities: z.array(labelledQuantitySchema) }),
});

export type LabelledStatement = z.infer<typeof labelledStatementSchema>;

/** `content/labelled/*.json`: a part of the labelled set. */
export const labelledSetSchema = z.strictObject({
  id: z.string(),
  /** Whether it was looked at only once the rules were finished. */
  held_out: z.boolean(),
  statements: z.array(labelledStatementSchema).min(1),
});

export type LabelledSet = z.infer<typeof labelledSetSchema>;

/** How well the reader does on labelled texts, for quantities that state a target or a result. */
export interface Accuracy {
  /** Texts held against their labels: titles and texts that are not empty of words. */
  texts: number;
  /** Labelled quantities. */
  labelled: number;
  right: number;
  /** Read, but not so labelled. */
  wrong: number;
  /** Labelled, but not so read. */
  missed: number;
  precision: number;
  recall: number;
  f1: number;
  /** What differs, a line each, for the report of a failed test. */
  differences: string[];
}

/** Below this a build fails: the accuracy the reader had when its rules were last changed, rounded down. */
export const leastF1 = 0.99;

const counted = new Set(['target', 'stretch', 'result', 'forecast']);

/**
 * Holds the reader against labelled statements. A quantity is right when it overlaps the labelled
 * characters and agrees in value, upper value, unit, comparator and role.
 */
export function measureAccuracy(statements: readonly LabelledStatement[]): Accuracy {
  const tally = { texts: 0, right: 0, wrong: 0, missed: 0, differences: [] as string[] };
  for (const statement of statements) {
    const year = Number(statement.commitment.slice(0, 4));
    const read = readStatement({
      side: statement.side,
      year,
      title: statement.title.text,
      text: statement.text.text,
    });
    for (const field of ['title', 'text'] as const) {
      const place = `${statement.commitment} ${statement.side} ${field}`;
      tally.texts += 1;
      compareField(place, statement[field], read[field], tally);
    }
  }
  const { right, wrong, missed } = tally;
  return {
    ...tally,
    labelled: right + missed,
    precision: right / (right + wrong),
    recall: right / (right + missed),
    f1: (2 * right) / (2 * right + wrong + missed),
  };
}

function compareField(
  place: string,
  label: LabelledStatement['text'],
  read: readonly Quantity[],
  tally: Pick<Accuracy, 'right' | 'wrong' | 'missed' | 'differences'>,
): void {
  const open = new Set(read);
  let from = 0;
  for (const expected of label.quantities) {
    const start = label.text.indexOf(expected.quote, from);
    if (start === -1) {
      throw new Error(`${place}: the labelled "${expected.quote}" does not stand in the text`);
    }
    const end = start + expected.quote.length;
    from = end;
    const match = [...open].find(
      (quantity) => quantity.start < end && start < quantity.end && agrees(quantity, expected),
    );
    if (match !== undefined) {
      open.delete(match);
    }
    if (counts(expected)) {
      tally[match === undefined ? 'missed' : 'right'] += 1;
      if (match === undefined) {
        tally.differences.push(`${place}: missed ${describe(expected)}`);
      }
    }
  }
  for (const quantity of [...open].filter(counts)) {
    tally.wrong += 1;
    tally.differences.push(`${place}: wrongly read ${describe(quantity)}`);
  }
}

function counts(quantity: LabelledQuantity | Quantity): boolean {
  return quantity.value !== null && counted.has(quantity.role);
}

function agrees(quantity: Quantity, label: LabelledQuantity): boolean {
  return (
    quantity.value === label.value &&
    quantity.value_max === label.value_max &&
    quantity.unit === label.unit &&
    quantity.comparator === label.comparator &&
    quantity.role === label.role
  );
}

function describe(quantity: LabelledQuantity | Quantity): string {
  const { quote, comparator, value, value_max, unit, role } = quantity;
  return `"${quote}" as ${role} ${comparator} ${value}${value_max === null ? '' : `–${value_max}`} ${unit ?? '(no unit)'}`;
}

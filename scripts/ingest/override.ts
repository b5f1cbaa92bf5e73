import type { ReadingOverride } from '../../src/domain/correction.ts';
import type { Message, StepResult } from '../../src/domain/message.ts';
import type { Quantity } from '../../src/domain/quantity/quantity.ts';
import type { ReadPassage, StatementsFile } from '../../src/domain/statement.ts';
import { type LineOf, noLines } from './authored-yaml.ts';

/**
 * Applies reviewed overrides to how quantities are read. One that meets no quantity, or changes
 * nothing, is an error: the reader has learnt to do without it. So is one that could mean either of
 * two equal quotes.
 */
export function applyOverrides(
  files: readonly StatementsFile[],
  overrides: readonly ReadingOverride[],
  lineOf: LineOf = noLines,
): StepResult<StatementsFile[]> {
  const messages: Message[] = [];
  const value = structuredClone([...files]);
  for (const override of overrides) {
    // Occurrences are counted as the text is read, whatever other overrides do.
    const equal = (fieldOf(files, override)?.quantities ?? []).filter(
      ({ quote }) => quote === override.quote,
    );
    if (equal.length > 1 && override.occurrence === null) {
      messages.push(ambiguous(override, equal, lineOf));
      continue;
    }
    const meant = equal[(override.occurrence ?? 1) - 1];
    const field = fieldOf(value, override);
    const quantity = field?.quantities.find(({ start }) => start === meant?.start);
    if (field === undefined || quantity === undefined || !changes(quantity, override)) {
      messages.push(needless(override, quantity, lineOf));
      continue;
    }
    const { read_as } = override;
    field.quantities =
      read_as === null
        ? field.quantities.filter((each) => each !== quantity)
        : field.quantities.map((each) => (each === quantity ? reread(each, read_as) : each));
  }
  return { value, messages };
}

function fieldOf(
  files: readonly StatementsFile[],
  { document, commitment, field }: ReadingOverride,
): ReadPassage | undefined {
  return files
    .find(({ id }) => id === document)
    ?.blocks.flatMap(({ statements }) => statements)
    .find((statement) => statement.commitment === commitment)?.[field];
}

type ReadAs = NonNullable<ReadingOverride['read_as']>;

function reread(quantity: Quantity, { role, comparator, unit }: ReadAs): Quantity {
  return {
    ...quantity,
    role: role ?? quantity.role,
    comparator: comparator ?? quantity.comparator,
    unit: unit ?? quantity.unit,
    rule: 'override',
  };
}

function changes(quantity: Quantity, { read_as }: ReadingOverride): boolean {
  return (
    read_as === null ||
    (read_as.role ?? quantity.role) !== quantity.role ||
    (read_as.comparator ?? quantity.comparator) !== quantity.comparator ||
    (read_as.unit ?? quantity.unit) !== quantity.unit
  );
}

function needless(
  override: ReadingOverride,
  quantity: Quantity | undefined,
  lineOf: LineOf,
): Message {
  const which = override.occurrence === null ? '' : ` number ${override.occurrence}`;
  return fault(override, lineOf, {
    reason: 'the override is no longer needed',
    actual:
      quantity === undefined
        ? `no quantity "${override.quote}"${which} in the ${override.field} of ${override.commitment}`
        : `"${quantity.quote}" is read so already`,
    expected: 'a quantity that the reader reads otherwise',
    tip: 'Delete the override.',
  });
}

function ambiguous(override: ReadingOverride, equal: readonly Quantity[], lineOf: LineOf): Message {
  return fault(override, lineOf, {
    reason: 'the override does not say which of several equal quotes it means',
    actual: `"${override.quote}" ${equal.length} times in the ${override.field} of ${override.commitment}`,
    expected: `occurrence: 1 to ${equal.length}`,
    tip: 'Add the occurrence, counted from the beginning of the field.',
  });
}

function fault(
  { id }: ReadingOverride,
  lineOf: LineOf,
  parts: Pick<Message, 'reason' | 'actual' | 'expected' | 'tip'>,
): Message {
  const document = `content/corrections/readings/${id}.yml`;
  return {
    rule: 'override',
    level: 'error',
    place: { document, line: lineOf(document, ['quote']) },
    ...parts,
  };
}

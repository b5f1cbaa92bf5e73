import type { ReadingOverride } from '../../src/domain/correction.ts';
import type { Message, StepResult } from '../../src/domain/message.ts';
import type { Quantity } from '../../src/domain/quantity/quantity.ts';
import type { StatementsFile } from '../../src/domain/statement.ts';

/**
 * Applies reviewed overrides to how quantities are read. One that meets no quantity, or changes
 * nothing, is an error: the reader has learnt to do without it.
 */
export function applyOverrides(
  files: readonly StatementsFile[],
  overrides: readonly ReadingOverride[],
): StepResult<StatementsFile[]> {
  const messages: Message[] = [];
  const value = structuredClone([...files]);
  for (const override of overrides) {
    const statement = value
      .find((file) => file.id === override.document)
      ?.blocks.flatMap((block) => block.statements)
      .find(({ commitment }) => commitment === override.commitment);
    const field = statement?.[override.field];
    const quantity = field?.quantities.find(({ quote }) => quote === override.quote);
    if (field === undefined || quantity === undefined || !changes(quantity, override)) {
      messages.push(needless(override, quantity));
      continue;
    }
    field.quantities = field.quantities.flatMap((each) =>
      each === quantity
        ? override.read_as === null
          ? []
          : [reread(each, override.read_as)]
        : [each],
    );
  }
  return { value, messages };
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

function needless(override: ReadingOverride, quantity: Quantity | undefined): Message {
  return {
    rule: 'override',
    level: 'error',
    place: { document: `content/corrections/readings/${override.id}.yml`, line: null },
    reason: 'the override is no longer needed',
    actual:
      quantity === undefined
        ? `no quantity "${override.quote}" in ${override.commitment}`
        : `"${quantity.quote}" is read so already`,
    expected: 'a quantity that the reader reads otherwise',
    tip: 'Delete the override.',
  };
}

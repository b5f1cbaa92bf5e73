import { splitUnit } from '../../src/domain/quantity/magnitude.ts';
import type { Quantity } from '../../src/domain/quantity/quantity.ts';
import type { StatementsFile } from '../../src/domain/statement.ts';

/**
 * What the report says of quantities: how many were read, by role, and each target or result whose
 * number or unit is not printed, which is shown as it is and never guessed.
 */
export function summariseQuantities(files: readonly StatementsFile[]): string[] {
  const read = files.flatMap(({ blocks }) =>
    blocks.flatMap(({ statements }) =>
      statements.flatMap(({ commitment, title, text }) =>
        [...title.quantities, ...text.quantities].map((quantity) => ({ commitment, quantity })),
      ),
    ),
  );
  const roles = new Map<string, number>();
  for (const { quantity } of read) {
    roles.set(quantity.role, (roles.get(quantity.role) ?? 0) + 1);
  }
  const counts = [...roles]
    .sort(([, a], [, b]) => b - a)
    .map(([role, count]) => `${count} ${role}`);
  const incomplete = read.filter(({ quantity }) => isIncomplete(quantity));
  return [
    `${read.length} quantities: ${counts.join(', ')}`,
    ...incomplete.map(
      ({ commitment, quantity }) =>
        `not guessed: ${commitment} "${quantity.quote}" has no ${quantity.value === null ? 'number' : 'unit'}`,
    ),
  ];
}

function isIncomplete({ role, value, unit }: Quantity): boolean {
  const states =
    role === 'target' || role === 'stretch' || role === 'result' || role === 'forecast';
  return states && (value === null || splitUnit(unit).base === '');
}

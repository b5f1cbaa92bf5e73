import { changeWord } from '../../domain/quantity/change.ts';
import type { Quantity } from '../../domain/quantity/quantity.ts';

/** `2位`, `3个位次`: one rises by ranks. `5家单位` are none. */
function isOfRanks(printed: string): boolean {
  return printed.includes('位') && !printed.includes('单位');
}

/** The word for a change; empty for a level. `printed` is the number with its unit. */
export function sayChange(basis: Quantity['basis'], printed: string): string {
  return changeWord({ basis, unit: isOfRanks(printed) ? '位' : null });
}

/**
 * A number as it is printed, fit to stand outside its sentence: of `同比下降10%` the quote is `10%`, which
 * alone would be a level and false.
 */
export function sayPrinted({ quote, basis }: Pick<Quantity, 'quote' | 'basis'>): string {
  const change = sayChange(basis, quote);
  return quote.includes(change) ? quote : `${change}${quote}`;
}

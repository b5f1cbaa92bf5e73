import { splitUnit, toBase } from '../domain/quantity/magnitude.ts';
import type { Quantity } from '../domain/quantity/quantity.ts';

/**
 * What a machine may rely on in the `value` of a marked number: comparator (left out for `=`), number in
 * its base unit, `..` before the upper end of a range, and the base unit after a blank. `2.6万人` is
 * `26000 人`, `80%以上` is `>=80 %`, `35-50名` is `35..50 名`, `前三` is `<=3 名次`. A date, and what has no
 * number (`高于省均`), is its characters as printed.
 */
export function formatDataValue(quantity: Quantity): string {
  const { quote, comparator, value, value_max, unit, role } = quantity;
  if (value === null || role === 'date') {
    return quote;
  }
  const { base } = splitUnit(unit);
  return [
    comparator === '=' ? '' : comparator,
    toBase(value, unit),
    value_max === null ? '' : `..${toBase(value_max, unit)}`,
    base === '' ? '' : ` ${base}`,
  ].join('');
}

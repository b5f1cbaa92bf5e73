import { changeWord } from '../../domain/quantity/change.ts';
import { splitUnit } from '../../domain/quantity/magnitude.ts';
import type { Comparator, Quantity } from '../../domain/quantity/quantity.ts';

/** A number as a reader of Chinese would say it. */
type Said = Pick<Quantity, 'comparator' | 'value' | 'value_max' | 'unit'> &
  Partial<Pick<Quantity, 'basis'>>;

const bounds: Readonly<Record<Comparator, string>> = {
  '>=': '至少',
  '>': '超过',
  '<=': '至多',
  '<': '低于',
  '=': '',
  '~': '约',
};

/** `至少80%`, `第3名或更靠前`, `增长至少10%`, `35至50名`; says so where number or unit is not printed. */
export function sayQuantity({ comparator, value, value_max, unit, basis = 'level' }: Said): string {
  if (value === null) {
    return '原文没有写数字';
  }
  const { base } = splitUnit(unit);
  if (base === '名次') {
    return sayRank(comparator, value);
  }
  const upper = value_max === null ? '' : `至${value_max}`;
  const unprinted = base === '' ? '（原文没有单位）' : '';
  return `${changeWord({ basis, unit })}${bounds[comparator]}${value}${upper}${unit ?? ''}${unprinted}`;
}

function sayRank(comparator: Comparator, rank: number): string {
  const place = `第${rank}名`;
  const said: Readonly<Record<Comparator, string>> = {
    '=': place,
    '<=': rank === 1 ? place : `${place}或更靠前`,
    '<': `比${place}更靠前`,
    '>=': `${place}或更靠后`,
    '>': `比${place}更靠后`,
    '~': `${place}左右`,
  };
  return said[comparator];
}

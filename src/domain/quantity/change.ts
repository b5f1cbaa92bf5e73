import type { Quantity } from './quantity.ts';

/** What a number says of the thing that it counts, as far as the word for its change depends on it. */
type Changing = Pick<Quantity, 'basis' | 'unit'>;

/** Units of places in an order: one rises by places, it does not grow by them. */
const placeUnits: readonly (string | null)[] = ['位', '位次', '个位次'];

/** The word for a change, in the language of the documents; empty for a level. */
export function changeWord({ basis, unit }: Changing): '' | '增长' | '上升' | '下降' {
  switch (basis) {
    case 'level':
      return '';
    case 'increase':
      return placeUnits.includes(unit) ? '上升' : '增长';
    case 'decrease':
      return '下降';
    default:
      return basis satisfies never;
  }
}

/**
 * What a number counts, with its change where it states one: `10%` of `死亡率下降10%` is `死亡率（下降）`. Where a
 * table has no column for it, a change would else be taken for a level. `null` where neither can be told.
 */
export function nameWithChange(counts: string | null, changing: Changing): string | null {
  const word = changeWord(changing);
  return word === '' ? counts : `${counts ?? ''}（${word}）`;
}

import type { ScopedComparison } from '../../src/domain/comparison/scope-note.ts';

/** A comparison of made-up numbers, 12家 promised and 14家 reached, unless told otherwise. */
export function makeComparison(made: Partial<ScopedComparison> = {}): ScopedComparison {
  return {
    commitment: '2020/sample/1',
    counts: '城市书房',
    target: {
      quote: '12家',
      field: 'text',
      start: 6,
      document: '2020-commitments',
      comparator: '=',
      value: 12,
      value_max: null,
      unit: '家',
      stretch: false,
    },
    outcome: {
      quote: '14家',
      field: 'text',
      start: 6,
      document: '2020-outcomes',
      comparator: '=',
      value: 14,
      value_max: null,
      unit: '家',
      forecast: false,
    },
    as_of: null,
    direction: 'higher',
    reading: 'exceeded',
    reason: null,
    stated_rate: null,
    stated: null,
    scopeNote: null,
    ...made,
  };
}

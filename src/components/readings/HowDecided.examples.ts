import type { Comparison } from '../../domain/comparison/comparison.ts';
import type { Example } from '../example.ts';

const target = {
  quote: '1.2万人',
  field: 'text',
  start: 4,
  document: '2020-commitments',
  comparator: '=',
  value: 1.2,
  value_max: null,
  unit: '万人',
  stretch: false,
} as const;

const outcome = {
  quote: '13000人',
  field: 'text',
  start: 4,
  document: '2020-outcomes',
  comparator: '=',
  value: 13000,
  value_max: null,
  unit: '人',
  forecast: false,
} as const;

const comparison: Comparison = {
  commitment: '2020/sample/1',
  counts: '新增就业',
  target,
  outcome,
  as_of: null,
  direction: 'higher',
  reading: 'exceeded',
  reason: null,
  stated_rate: null,
  stated: null,
};

export const examples: Example<{ comparison: Comparison }>[] = [
  { name: '单位要换算', props: { comparison } },
  {
    name: '目标由结果推出',
    props: {
      comparison: {
        ...comparison,
        target: { ...target, quote: null, field: null, start: null, value: 600, unit: '家' },
        outcome: { ...outcome, quote: '871家', value: 871, unit: '家' },
        reason: 'implied-target',
        stated: '超承诺271家',
      },
    },
  },
  {
    name: '名次，无法判定',
    props: {
      comparison: {
        ...comparison,
        target: { ...target, quote: '争二', comparator: '<=', value: 2, unit: '名次' },
        outcome: { ...outcome, quote: '前三', comparator: '<=', value: 3, unit: '名次' },
        direction: 'lower',
        reading: 'undetermined',
        reason: 'range-only',
      },
    },
  },
];

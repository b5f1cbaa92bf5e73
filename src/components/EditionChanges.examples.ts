import type { Change, EditionRecord } from '../domain/edition.ts';
import type { Example } from './example.ts';

interface Props {
  record: EditionRecord;
  titleOf: (commitment: string) => string | null;
}

function change(made: Partial<Change>): Change {
  return {
    kind: 'added',
    table: 'commitments',
    key: '2020/sample/1',
    department: 'sample',
    year: 2020,
    commitment: '2020/sample/1',
    fields: [],
    ...made,
  };
}

const first = { date: '2020-12-31', hash: 'a'.repeat(64) };
const titleOf = () => null;

export const examples: Example<Props>[] = [
  { name: '首个版本', props: { record: { edition: first, previous: null, changes: [] }, titleOf } },
  {
    name: '没有变化',
    props: {
      record: {
        edition: { date: '2021-01-31', hash: 'b'.repeat(64) },
        previous: first,
        changes: [],
      },
      titleOf,
    },
  },
  {
    name: '四种变化',
    props: {
      record: {
        edition: { date: '2021-02-28', hash: 'c'.repeat(64) },
        previous: first,
        changes: [
          change({}),
          change({ key: '2020/other/1', department: 'other' }),
          change({
            kind: 'corrected',
            fields: [{ name: 'target', before: '建成10所', after: '建成100所' }],
          }),
          change({
            kind: 're-read',
            table: 'quantities',
            fields: [{ name: 'quantities', before: [], after: ['100所 → = 100 所, target'] }],
          }),
          change({
            kind: 're-read',
            table: 'comparisons',
            fields: [
              {
                name: 'comparisons',
                before: ['10所 ↔ 10所 → exceeded (学校)'],
                after: ['10所 ↔ 10所 → met (学校)'],
              },
            ],
          }),
          change({ kind: 'withdrawn', key: '2020/sample/9' }),
        ],
      },
      titleOf,
    },
  },
];

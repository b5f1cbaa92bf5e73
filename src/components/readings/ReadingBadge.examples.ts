import { type Reading, readingSchema } from '../../domain/comparison/comparison.ts';
import type { Example } from '../example.ts';

export const examples: Example<{ reading: Reading; count?: number }>[] = [
  ...readingSchema.options.map((reading) => ({ name: reading, props: { reading } })),
  { name: '有个数', props: { reading: 'met', count: 7 } },
];

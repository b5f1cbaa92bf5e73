import {
  amount,
  list,
  missingNumber,
  percentInWords,
  range,
  rateInWords,
} from './constructions/amounts.ts';
import type { Construction } from './constructions/construction.ts';
import { date, duration } from './constructions/dates.ts';
import { breakthrough, code, grouping, proportion, sum } from './constructions/names.ts';
import { benchmark, ladder, ordinal, rank, streak } from './constructions/orders.ts';

export type { Construction, Reading } from './constructions/construction.ts';

/** The grammar: at each character the first construction that reads something wins. */
export const constructions: readonly Construction[] = [
  sum,
  proportion,
  date,
  duration,
  ladder,
  ordinal,
  rank,
  streak,
  breakthrough,
  grouping,
  code,
  range,
  list,
  benchmark,
  percentInWords,
  rateInWords,
  amount,
  missingNumber,
];

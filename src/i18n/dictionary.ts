import { charts } from './zh/charts.ts';
import { commitment } from './zh/commitment.ts';
import { corrections } from './zh/corrections.ts';
import { coverage } from './zh/coverage.ts';
import { data } from './zh/data.ts';
import { examples } from './zh/examples.ts';
import { overview } from './zh/overview.ts';
import { records } from './zh/records.ts';
import { search } from './zh/search.ts';
import { shell } from './zh/shell.ts';
import { sources } from './zh/sources.ts';

/** Every word of the interface, by room. Text of documents is never here, nor anything about one city. */
export const dictionary = {
  charts,
  commitment,
  corrections,
  coverage,
  data,
  examples,
  overview,
  records,
  search,
  shell,
  sources,
} as const;

import { aloud } from './zh/aloud.ts';
import { briefs } from './zh/briefs.ts';
import { charts } from './zh/charts.ts';
import { commitment } from './zh/commitment.ts';
import { commitmentFinding } from './zh/commitment-finding.ts';
import { compare } from './zh/compare.ts';
import { comparisonCharts } from './zh/comparison-charts.ts';
import { continuity } from './zh/continuity.ts';
import { corrections } from './zh/corrections.ts';
import { coverage } from './zh/coverage.ts';
import { coverageChart } from './zh/coverage-chart.ts';
import { data } from './zh/data.ts';
import { design } from './zh/design.ts';
import { display } from './zh/display.ts';
import { downloads } from './zh/downloads.ts';
import { editions } from './zh/editions.ts';
import { embed } from './zh/embed.ts';
import { everything } from './zh/everything.ts';
import { examples } from './zh/examples.ts';
import { feeds } from './zh/feeds.ts';
import { home } from './zh/home.ts';
import { leads } from './zh/leads.ts';
import { listing } from './zh/listing.ts';
import { listingFields } from './zh/listing-fields.ts';
import { measurePanels } from './zh/measure-panels.ts';
import { measures } from './zh/measures.ts';
import { method } from './zh/method.ts';
import { moved } from './zh/moved.ts';
import { numbers } from './zh/numbers.ts';
import { overview } from './zh/overview.ts';
import { pictures } from './zh/pictures.ts';
import { reach } from './zh/reach.ts';
import { readings } from './zh/readings.ts';
import { records } from './zh/records.ts';
import { reporting } from './zh/reporting.ts';
import { search } from './zh/search.ts';
import { searchPage } from './zh/search-page.ts';
import { searchSave } from './zh/search-save.ts';
import { sharing } from './zh/sharing.ts';
import { shell } from './zh/shell.ts';
import { sources } from './zh/sources.ts';
import { tags } from './zh/tags.ts';
import { topics } from './zh/topics.ts';
import { views } from './zh/views.ts';

/** Every word of the interface, by room. Text of documents is never here, nor anything about one city. */
export const dictionary = {
  aloud,
  briefs,
  charts,
  commitment,
  commitmentFinding,
  comparisonCharts,
  compare,
  continuity,
  corrections,
  coverage,
  coverageChart,
  data,
  design,
  everything,
  display,
  downloads,
  editions,
  embed,
  examples,
  feeds,
  home,
  measurePanels,
  leads,
  listing,
  listingFields,
  measures,
  moved,
  method,
  numbers,
  overview,
  pictures,
  reach,
  readings,
  records,
  reporting,
  search,
  searchPage,
  searchSave,
  sharing,
  shell,
  sources,
  tags,
  topics,
  views,
} as const;

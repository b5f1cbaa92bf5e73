/** The charts that pages have, by the name that stands in the address of their files. */
export const chartNames = [
  'targets',
  'glance',
  'scores',
  'difficulty',
  'coverage',
  'reach',
  'measures',
  'numbers',
  'trend',
] as const;

export type ChartName = (typeof chartNames)[number];

export const chartFormats = ['svg', 'csv'] as const;

export type ChartFormat = (typeof chartFormats)[number];

/** A chart of a page: the page's address, from the site's root, and the chart's name there. */
export interface ChartPlace {
  page: string;
  name: ChartName;
}

/** Address of a chart as a file, beside its page: `/years/2022/social/chart-scores.svg`. */
export function chartAddress({ page, name }: ChartPlace, format: ChartFormat): string {
  return `${page}chart-${name}.${format}`;
}

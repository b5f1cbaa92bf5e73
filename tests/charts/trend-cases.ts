import { type Frame, narrow } from '../../src/charts/frame.ts';
import { layoutTrend, type TrendLayout } from '../../src/charts/trend.ts';
import { type Trend, toTrend } from '../../src/charts/trend-points.ts';
import { examples } from '../../src/components/charts/TrendChart.examples.ts';
import { measures as words } from '../../src/i18n/zh/measures.ts';
import type { DrawnText } from './drawn.ts';
import { measures, trendData } from './portal-measures.ts';

/** Every committed measure. */
export const real = measures.map((measure) => ({
  name: measure.id,
  trend: toTrend(trendData, measure),
}));
/** The same, and the states shown at /examples/. */
export const cases: { name: string; trend: Trend }[] = [
  ...real,
  ...examples.map(({ name, props }) => ({ name, trend: props.trend })),
];

export function layoutOf(trend: Trend, frame: Frame = narrow): TrendLayout {
  const layout = layoutTrend(trend, { frame, words });
  if (layout === null) {
    throw new Error('expected a layout');
  }
  return layout;
}

/** All texts of a drawing. */
export function textsOf({ title, ticks, columns, marks, size, small }: TrendLayout): DrawnText[] {
  const little = [
    title,
    ...ticks.map(({ label }) => label),
    ...columns.flatMap(({ head, gap }) => [head, ...(gap === null ? [] : gap.label)]),
  ];
  return [
    ...little.map((mark) => ({ mark, size: small })),
    ...marks.flatMap(({ label }) =>
      label.map(({ mark, tone }) => ({ mark, size: tone === 'value' ? size : small })),
    ),
  ];
}

/** The lines at a mark. */
export const labelOf = ({ marks }: TrendLayout, index: number) =>
  (marks[index]?.label ?? []).map(({ mark }) => mark.text);

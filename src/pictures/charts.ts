import type { ScoreRankRow } from '../charts/assessment-rows.ts';
import { layoutBullet } from '../charts/bullet.ts';
import { type Clause, isDrawn } from '../charts/clauses.ts';
import { type ExtentRow, layoutExtent } from '../charts/extent-bars.ts';
import { layoutScoreStrip } from '../charts/score-strip.ts';
import { layoutTrend } from '../charts/trend.ts';
import type { Trend } from '../charts/trend-points.ts';
import { dictionary } from '../i18n/dictionary.ts';
import type { PictureChart, PictureSubject } from './subject.ts';

type Chart = PictureSubject['chart'];

/** No chart at all. */
export const noChart: Chart = () => null;

/** As many clauses as fit, in their order; those in words only are on the page. */
export function bulletChart(clauses: readonly Clause[]): Chart {
  const drawn = clauses.filter(isDrawn);
  return (frame, height) => {
    for (let count = drawn.length; count > 0; count -= 1) {
      const options = { frame, words: dictionary.comparisonCharts };
      const layout = layoutBullet(drawn.slice(0, count), options);
      if (layout !== null && layout.height <= height) {
        return { kind: 'bullet', layout, leftOut: clauses.length - count };
      }
    }
    return null;
  };
}

/** Targets and outcomes over the years. */
export function trendChart(trend: Trend): Chart {
  return (frame, height) =>
    whole('trend', layoutTrend(trend, { frame, words: dictionary.measures }), height);
}

/** All published scores, one of them set apart. */
export function scoresChart(rows: readonly ScoreRankRow[], highlight: string | null): Chart {
  return (frame, height) =>
    whole(
      'scores',
      layoutScoreStrip(rows, { frame, words: dictionary.pictures, highlight }),
      height,
    );
}

/** How much there is of what. */
export function extentChart(rows: readonly ExtentRow[]): Chart {
  return (frame, height) => whole('extent', layoutExtent(rows, frame), height);
}

/** A chart may be drawn smaller, but not so small that nobody reads it. */
const smallest = 0.72;

function whole<Kind extends PictureChart['kind']>(
  kind: Kind,
  layout: Extract<PictureChart, { kind: Kind }>['layout'] | null,
  height: number,
): Extract<PictureChart, { kind: Kind }> | null {
  return layout === null || layout.height * smallest > height
    ? null
    : ({ kind, layout, leftOut: 0 } as Extract<PictureChart, { kind: Kind }>);
}

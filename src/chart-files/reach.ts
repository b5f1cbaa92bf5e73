import { wide } from '../charts/frame.ts';
import { layoutReach } from '../charts/reach.ts';
import { toReach } from '../charts/reach-years.ts';
import ReachDrawing from '../components/charts/ReachDrawing.astro';
import { addresses } from '../domain/address.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { type ChartData, type ChartFile, sayChartSources, toChartTable } from './chart-file.ts';

const { reach: words } = dictionary;

/** All commitments as squares, on the two pages that show them. */
export function reachFiles(portal: ChartData): ChartFile[] {
  const reach = toReach(portal);
  const layout = layoutReach(reach, { frame: wide, words });
  return layout === null
    ? []
    : [addresses.home, addresses.years].map((page) => ({
        page,
        name: 'reach',
        title: words.title(reach.all),
        note: words.key,
        sources: sayChartSources(portal, [reach]),
        Drawing: ReachDrawing,
        layout,
        table: toChartTable(
          reach.years.flatMap(({ year, cells }) =>
            cells.map(({ id, name, extent: { commitments, targets, outcomes } }) => ({
              year,
              category: id,
              category_name: name,
              commitments,
              targets,
              outcomes,
            })),
          ),
        ),
      }));
}

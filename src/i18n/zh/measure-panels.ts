import type { PanelWords } from '../../charts/panel-drafts.ts';
import type { PanelFinding } from '../../charts/panel-findings.ts';
import type { Trend, TrendPoint } from '../../charts/trend-points.ts';

function finding({ measures, ...counts }: PanelFinding): string {
  const { raised, tightened, kept, lowered, loosened } = counts;
  const compared = [
    ...(raised === 0 ? [] : [`目标提高的${raised}项`]),
    ...(tightened === 0 ? [] : [`越低越好的数目标收紧的${tightened}项`]),
    ...(kept === 0 ? [] : [`不变的${kept}项`]),
    ...(lowered === 0 ? [] : [`降低的${lowered}项`]),
    ...(loosened === 0 ? [] : [`越低越好的数目标放宽的${loosened}项`]),
  ];
  const rest = measures - raised - tightened - kept - lowered - loosened;
  if (compared.length === 0) {
    return beyondFinding(measures, counts.beyond);
  }
  const others = rest === 0 ? '' : `；其余${rest}项不能这样比`;
  return `${measures}项指标，最近一次的目标同上一次相比，${compared.join('，')}${others}`;
}

/** What is seen of measures of which no target can be held against the one before it. */
function beyondFinding(
  measures: number,
  { over, at, under, answered, years }: PanelFinding['beyond'],
): string {
  const seen = [
    ...(over === 0 ? [] : [`目标高于此前结果的${over}项`]),
    ...(at === 0 ? [] : [`目标等于此前结果的${at}项`]),
    ...(under === 0 ? [] : [`目标低于此前结果的${under}项`]),
    ...(answered === 0 ? [] : [`同年有目标也有结果的${answered}项`]),
  ];
  if (seen.length === 0) {
    return years.length === 1
      ? `${measures}项指标，只有${years.join('')}年有数`
      : `${measures}项指标，${years.join('、')}年有数，前后的数不能直接相比`;
  }
  const rest = measures - over - at - under - answered;
  return `${measures}项指标，${seen.join('，')}${rest === 0 ? '' : `；其余${rest}项不能这样比`}`;
}

/** What the marks mean, only of those that occur. */
function note(trends: readonly Trend[], year: number | null): string {
  const points = trends.flatMap((trend) => trend.points);
  const of = (kind: TrendPoint['kind']) => points.some((point) => point.kind === kind);
  return [
    '一项指标一幅，各用各的尺度，都从0起。',
    ...(trends.some(({ rank }) => rank) ? ['名次以第1名在最上面。'] : []),
    ...(of('target') ? ['空心菱形是目标。'] : []),
    ...(of('outcome') ? ['圆点是部门报告的结果。'] : []),
    ...(year === null ? [] : [`加粗的是本页的${year}年。`]),
    ...(points.some(({ near }) => near) ? ['虚线勾边的，口径只是相近。'] : []),
    ...(trends.some(({ years }) => years.some(({ present }) => !present))
      ? ['虚线框的年份没有来源文件。']
      : []),
  ].join('');
}

/** Words of a department's measures as small panels. */
export const measurePanels = {
  finding,
  note,
  panelRemarks: ({ asOf, derived, near }) => [
    ...(asOf === null ? [] : [`只计${asOf}`]),
    ...(derived ? ['由原文算出'] : []),
    ...(near ? ['口径相近'] : []),
  ],
  panelName: ({ name, trend: { better, rank } }) =>
    better === 'lower' && !rank ? `${name}（越低越好）` : name,
  panelYear: (year) => String(year),
  panelSilent: '未见',
  table: '图中的数字',
  yearHead: '年份',
  kindHead: '性质',
  numberHead: '印出的数',
  remark: (remarks: readonly string[]) => (remarks.length === 0 ? '' : `（${remarks.join('，')}）`),
} as const satisfies PanelWords & Record<string, unknown>;

import type { Panel, PanelWords } from '../../charts/panel-drafts.ts';
import type { PanelFinding } from '../../charts/panel-findings.ts';
import type { Trend, TrendPoint } from '../../charts/trend-points.ts';
import { changeOf, standingTold } from './measure-sentences.ts';
import { whyApart } from './measure-titles.ts';
import { readingNames } from './reading-names.ts';

/** So many measures at most are each told with their numbers, where the title is no longer than this. */
const few = 2;
const longest = 100;

function finding(found: PanelFinding): string {
  const { panels } = found;
  const each = panels.map(toldOf).join('。');
  return panels.length <= few && each.length <= longest ? each : counted(found);
}

/** `千人托位数，2023年目标4.5个；2025年目标4.65个，目标提高`. */
function toldOf({ name, trend }: Panel): string {
  const { points, better, rank } = trend;
  const byYear = [...Map.groupBy(points, ({ year }) => year)];
  const years = byYear.map(
    ([year, own]) => `${year}年${[...own.map(pointOf), ...own.flatMap(readingOf)].join('，')}`,
  );
  const change = points.findLast(({ kind }) => kind === 'target')?.change ?? null;
  return [
    `${name}，${years.join('；')}`,
    ...(change === null ? ambitionTold(trend) : [`目标${changeOf(change, better, rank)}`]),
    ...whyApart(trend),
  ].join('，');
}

/** `目标底线高于2022年结果`: the first target after an outcome, as the drawing has it beside its mark. */
function ambitionTold({ points, better, rank }: Trend): string[] {
  const ambition = points.find((point) => point.ambition?.first === true)?.ambition ?? null;
  return ambition === null ? [] : [`目标${standingTold(ambition, better, rank)}`];
}

/** Our reading of an outcome, as the drawing has it beside its mark. */
function readingOf({ reading, near }: TrendPoint): string[] {
  return reading === null ? [] : [`${readingNames[reading]}${near ? '（口径相近）' : ''}`];
}

function pointOf({ asOf, kind, printed, derived }: TrendPoint): string {
  return `${asOf ?? ''}${{ target: '目标', outcome: '报告' }[kind]}${printed}${derived ? '（由原文算出）' : ''}`;
}

/**
 * `7项指标中，2项的目标比上次提高；3项口径只是相近，不比高低。这7项里3项有2022年结果，都达到或超过目标`.
 */
function counted(found: PanelFinding): string {
  const { panels, raised, tightened, kept, lowered, loosened, over, at, under } = found;
  const changed = listed(
    [
      [raised, '比上次提高'],
      [tightened, '比上次收紧（越低越好）'],
      [kept, '与上次相同'],
      [lowered, '比上次降低'],
      [loosened, '比上次放宽（越低越好）'],
    ],
    '的目标',
  );
  const held = listed(
    [
      [over, '高于此前的结果'],
      [at, '等于此前的结果'],
      [under, '低于此前的结果'],
    ],
    '的目标',
  );
  const across = [...(changed === '' ? [] : [changed]), ...(held === '' ? [] : [held])];
  const answered = found.answered.count === 0 ? [] : [answeredOf(found.answered)];
  const count = panels.length;
  if (across.length === 0) {
    const parts = answered.length === 0 ? allOf(found) : [...answered, ...restOf(found, '另')];
    return `${count}项指标${answered.length === 0 ? '' : '中，'}${parts.join('；')}`;
  }
  // Those that were answered may stand among those held across the years.
  return [
    `${count}项指标中，${[...across, ...restOf(found)].join('；')}`,
    ...answered.map((own) => `这${count}项里${own}`),
  ].join('。');
}

/** `2项的目标比上次提高，1项与上次相同`: what is counted is said once. */
function listed(counts: readonly (readonly [number, string])[], whose: string): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, what], place) => `${count}项${place === 0 ? whose : ''}${what}`)
    .join('，');
}

/** `6项有2022年结果，5项达到或超过目标，1项不作判定（其中1项口径相近）`; all alike `都达到或超过目标`. */
function answeredOf({ years, count, reached, missed, near }: PanelFinding['answered']): string {
  const kinds = (
    [
      [reached, '达到或超过目标'],
      [missed, '没有全部达到'],
      [count - reached - missed, '不作判定'],
    ] as const
  ).filter(([own]) => own > 0);
  const all = count === 1 ? '' : '都';
  const told = kinds.map(([own, what]) => `${kinds.length > 1 ? `${own}项` : all}${what}`);
  const scope = near === 0 ? '' : `（${count === 1 ? '' : `其中${near}项`}口径相近）`;
  return `${count}项有${years.join('、')}年结果，${told.join('，')}${scope}`;
}

function restOf({ near, apart }: Pick<PanelFinding, 'near' | 'apart'>, other = ''): string[] {
  return [
    ...(near === 0 ? [] : [`${other}${near}项口径只是相近，不比高低`]),
    ...(apart === 0 ? [] : [`${other}${apart}项各年的数不能比高低`]),
  ];
}

/** Where nothing else is said, the years. */
function allOf({ near, apart, years }: PanelFinding): string[] {
  const span = `有${years.join('、')}年的数`;
  if (near === 0) {
    return [`${span}，各年的数不能比高低`];
  }
  return apart === 0 ? [`${span}，口径只是相近，不比高低`] : [span, ...restOf({ near, apart })];
}

/** What the marks mean, only of those that occur. */
function note(trends: readonly Trend[], year: number | null): string {
  const points = trends.flatMap((trend) => trend.points);
  const of = (kind: TrendPoint['kind']) => points.some((point) => point.kind === kind);
  const marks = [
    ...(of('target') ? ['空心菱形是目标'] : []),
    ...(of('outcome') ? ['圆点是部门报告的结果'] : []),
    ...(points.some(({ near }) => near) ? ['虚线勾边的口径只是相近'] : []),
  ].join('，');
  return [
    '各幅尺度不同，都从0起。',
    ...(trends.some(({ rank }) => rank) ? ['名次以第1名在最上面。'] : []),
    `${marks}。`,
    ...(year === null ? [] : [`加粗的是本页的${year}年。`]),
    ...(trends.some(({ years }) => years.some(({ present }) => !present))
      ? ['“未收录”是没有来源文件，“未见”是文件里没有。']
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
  panelAbsent: '未收录',
  table: '图中的数字',
  yearHead: '年份',
  kindHead: '性质',
  numberHead: '原文的数',
  remark: (remarks: readonly string[]) => (remarks.length === 0 ? '' : `（${remarks.join('，')}）`),
} as const satisfies PanelWords & Record<string, unknown>;

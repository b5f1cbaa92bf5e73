import type { BulletFeatures } from '../../charts/bullet.ts';
import type { BulletWords } from '../../charts/bullet-rows.ts';
import type { ClauseFinding, GlanceFinding, ReadingCount } from '../../charts/clause-findings.ts';
import type { Clause, ClauseOutcome, ClauseTarget, ReadFigure } from '../../charts/clauses.ts';
import type { RatioRow, WhyNot, YearGlance } from '../../charts/ratios.ts';
import type { YearGlanceWords } from '../../charts/year-glance.ts';
import { formatRatio } from '../format-ratio.ts';
import { sayChange, sayPrinted } from './changes.ts';
import { readings } from './readings.ts';

/** The number as printed, with the word for its change where it states one: `下降10%`. */
function printedOf({ printed, basis }: ReadFigure): string {
  return sayPrinted({ quote: printed, basis });
}

/** What a clause says of the thing that it counts: `下降`; empty for a level. */
function changeOf({ targets: [target] }: Pick<Clause, 'targets'>): string {
  return target === undefined ? '' : sayChange(target.figure.basis, target.figure.printed);
}

function clauseName(clause: Parameters<BulletWords['clauseName']>[0]): string {
  const { name, unit, lower, kind } = clause;
  const change = changeOf(clause);
  const remarks = [
    ...(change === '' ? [] : [change]),
    ...(unit === null ? [] : [unit]),
    // Of ranks everybody knows it.
    ...(lower && kind !== 'rank' ? ['越低越好'] : []),
  ];
  const remark = remarks.length === 0 ? '' : `（${remarks.join('，')}）`;
  return `${name ?? readings.ofNothingNamed}${remark}`;
}

function targetLabel({ figure, stretch, implied }: ClauseTarget): string {
  return `${stretch ? readings.stretch : readings.target} ${printedOf(figure)}${implied ? '（推出）' : ''}`;
}

/** `拼第一` says by itself that it is a stretch, `前三` does not. */
function stretchRank({ figure }: ClauseTarget): string {
  const printed = printedOf(figure);
  return /^[争拼冲力]/.test(printed) ? printed : `争取 ${printed}`;
}

function outcomeLabel({ figure, forecast, asOf, near }: ClauseOutcome): string {
  const sort = forecast ? readings.forecast : readings.outcome;
  return `${asOf === null ? '' : asOf}${sort} ${printedOf(figure)}${near ? readings.nearMark : ''}`;
}

function clauseText({ targets, outcome, readings: [first] }: Clause): string {
  const sides = [
    ...targets.map((target) => targetLabel(target)),
    ...(outcome === null ? [] : [outcomeLabel(outcome)]),
  ].join('，');
  return first === undefined || first.reason === null
    ? sides
    : `${sides}。不画图：${readings.reasons[first.reason]}`;
}

function counts(list: readonly ReadingCount[]): string {
  return list.map(({ reading, count }) => `${count}个${readings.names[reading]}`).join('，');
}

/** `城市书房、乡村博物馆超额达成；文旅驿站达成；过夜游客占比：保五、争三超额达成，拼第一未到（记作部分达成）`. */
function sayFew(clauses: readonly Clause[]): string {
  const single = clauses.filter(({ targets }) => targets.length === 1);
  const alone = [...Map.groupBy(single, (clause) => readingOf(clause, 0))].map(
    ([reading, group]) => `${group.map(nameWithScope).join('、')}${reading}`,
  );
  const stretched = clauses
    .filter(({ targets }) => targets.length > 1)
    .map((clause) => {
      const targets = clause.targets.map(({ figure }, index) => ({
        printed: printedOf(figure),
        reading: clause.readings[index]?.reading ?? ('undetermined' as const),
      }));
      return `${nameWithScope(clause)}：${readings.sayRungReadings(targets)}`;
    });
  return [...alone, ...stretched].join('；');
}

function nameWithScope(clause: Clause): string {
  return `${nameOf(clause)}${clause.outcome?.near ? readings.nearMark : ''}`;
}

/** What a clause counts; with its change, for `死亡率达成` would be false of `死亡率下降10%`. */
function nameOf(clause: Pick<Clause, 'name' | 'targets'>): string {
  const change = changeOf(clause);
  return `${clause.name ?? readings.ofNothingNamed}${change === '' ? '' : `（${change}）`}`;
}

function readingOf(clause: Clause, index: number): string {
  return readings.names[clause.readings[index]?.reading ?? 'undetermined'];
}

function clauseFinding(finding: ClauseFinding): string {
  if (finding.kind === 'many') {
    const near = finding.near === 0 ? '' : `（${finding.near}个${readings.near}）`;
    return `${finding.targets}个数字目标中，${counts(finding.readings)}${near}`;
  }
  if (finding.kind === 'few') {
    return sayFew(finding.clauses);
  }
  const { clause, reading } = finding;
  const sides = [
    ...clause.targets.map((target) => targetLabel(target)),
    ...(clause.outcome === null ? [] : [outcomeLabel(clause.outcome)]),
  ].map((side) => side.replace(' ', ''));
  return `${clause.name === null ? '目标与结果' : nameOf(clause)}：${sides.join('，')}，${readings.names[reading.reading]}`;
}

/** What the marks mean, only of those that occur. */
function bulletNote(features: BulletFeatures): string {
  return [
    ...(features.bar ? ['横条是结果，粗竖线是目标；各行尺度不同，都从0起。'] : []),
    ...(features.rank ? ['名次不画横条：圆点是结果，粗竖线指着目标，第1名在最左边。'] : []),
    ...(features.stretch ? ['空心的竖线是争取目标。'] : []),
    ...(features.early ? ['带条纹的横条不是全年的数。'] : []),
    ...(features.forecast ? ['空心的横条是预计，不是结果。'] : []),
    ...(features.open ? ['虚线框：只知道结果在这一段里。'] : []),
    ...(features.span ? ['圆角框：只知道结果是其中某一名。'] : []),
    ...(features.near ? ['虚线勾边的口径相近，不完全一样。'] : []),
    ...(features.lower ? ['“越低越好”的，不超过竖线才是达成。'] : []),
    ...(features.implied ? ['“推出”的目标没有写明，由结果减去部门自述的超出数得来。'] : []),
    `是否达成，${readings.ours}。`,
  ].join('');
}

/** Whose clause it is, and what it counts. */
function ownName(department: string, clause: Pick<Clause, 'name' | 'targets'>): string {
  return `${department}：${nameOf(clause)}`;
}

/** `可对照的5个目标中，2个能算倍数：结果是目标的1.1倍到1.45倍，都超额达成；另3个不能算倍数`. */
function glanceFinding(finding: GlanceFinding): string {
  if (finding.kind === 'none') {
    return '没有一个数字目标有已公布的结果';
  }
  if (finding.kind === 'unrated') {
    return `可对照的${finding.targets}个目标，结果${finding.targets === 1 ? '' : '都'}不能除以目标`;
  }
  const { lowest, highest, rated, unrated } = finding;
  const [low, high] = [formatRatio(lowest.ratio), formatRatio(highest.ratio)];
  const range = low === high ? `结果是目标的${low}倍` : `结果是目标的${low}倍到${high}倍`;
  const told = `${range}，${glanceReadings(finding.readings)}`;
  return unrated === 0
    ? `可对照的${rated}个目标${rated === 1 ? '' : '都能算倍数'}：${told}`
    : `可对照的${rated + unrated}个目标中，${rated}个能算倍数：${told}；另${unrated}个不能算倍数`;
}

/** `7个超额达成，2个达成`; all alike `都超额达成`. */
function glanceReadings(list: readonly ReadingCount[]): string {
  const [first] = list;
  return first === undefined || list.length > 1
    ? counts(list)
    : `${first.count === 1 ? '' : '都'}${readings.names[first.reading]}`;
}

/** What the marks mean, only of those that occur; of no drawing only whose reading it is. */
function glanceNote(rated: readonly RatioRow[]): string {
  return [
    ...(rated.length === 0
      ? []
      : ['圆点是结果除以目标，1倍正好相等；离1倍远只说明两个数相差多，不说明做得更好。']),
    ...(rated.some(({ clause }) => clause.lower) ? ['倒三角越低越好，不超过1倍才是达成。'] : []),
    ...(rated.some(({ outcome }) => outcome.asOf !== null) ? ['空心的不是全年的数。'] : []),
    ...(rated.some(({ target }) => target.scopeNote !== null)
      ? ['虚线勾边的口径相近，几倍只供参考。']
      : []),
    `是否达成，${readings.ours}。`,
  ].join('');
}

/** What a glance leaves out of its drawing and its tables, for a place without their lists. */
function glanceElse({ stated, withoutOutcome }: Pick<YearGlance, 'stated' | 'withoutOutcome'>) {
  return [
    ...(stated.length === 0 ? [] : [`${statedCount(stated.length)}。`]),
    ...(withoutOutcome === 0 ? [] : [`${withoutOutcomeCount(withoutOutcome)}。`]),
  ].join('');
}

function statedCount(count: number): string {
  return `另有${count}处只有部门自述的数或完成率，目标原文未收录`;
}

function withoutOutcomeCount(count: number): string {
  return `另有${count}个数字目标未见结果公布`;
}

/** Why no quotient is shown. */
const whyNot: Readonly<Record<WhyNot, string>> = {
  ...readings.reasons,
  rank: '是名次，名次不能相除。',
  'not-positive': '有一个数是零或负数，相除没有意义。',
  range: '有一个数是范围，不是一个数。',
  bound: '结果只写了至少或至多是多少。',
  'no-scale': '这种数不从零算起，相除没有意义。',
};

/** Words of the charts that hold targets against outcomes. */
export const comparisonCharts = {
  clauseName,
  targetLabel,
  stretchRank,
  outcomeLabel,
  clauseText,
  clauseFinding,
  bulletNote,
  bulletTable: '图中的数字',
  stretchMark: '（争取）',
  impliedMark: '（推出）',
  forecastMark: '（预计）',
  asOfMark: (until: string) => `（${until}）`,

  glanceHeading: '目标与结果一览',
  glanceFinding,
  glanceNote,
  glanceElse,
  statedCount,
  statedAbout: '照原文引，本站不作判定。',
  quoted: (text: string) => `：“${text}”`,
  withoutOutcomeCount,
  withoutOutcomeAll: '看这些目标',
  ratioAxis: (startsAtZero, beyond) =>
    `结果是目标的几倍${startsAtZero ? '' : '，横轴不从0开始'}${beyond === null ? '' : `，超过${beyond}倍的画在断开处右边，位置不按比例`}`,
  ratioEqual: '结果等于目标',
  ratioBeyond: (ratio) => `${ratio}倍以上`,
  ratioLower: '以下越低越好',
  ratioName: ({ department, clause }) => ownName(department, clause),
  ownName,
  ratioLabel: ({ ratio, target, outcome }) => {
    const remarks = [outcome.asOf ?? [], target.scopeNote === null ? [] : readings.near].flat();
    return `${formatRatio(ratio)}倍${remarks.length === 0 ? '' : `（${remarks.join('，')}）`}`;
  },
  scopeMark: (note: string | null) =>
    note === null ? '' : `（${readings.scope}${note.replace(/。$/, '')}）`,
  times: (ratio: number) => `${formatRatio(ratio)}倍`,
  glanceTable: '图中的数字',
  ratioTable: '目标、结果和倍数',
  ratioHead: '倍数',
  unratedTable: (drawn: boolean) => (drawn ? '没有画在图里的' : '有结果，但不能算倍数的'),
  whyHead: '为什么',
  whyNot,
  numberSeparator: '、',
} as const satisfies BulletWords & YearGlanceWords & Record<string, unknown>;

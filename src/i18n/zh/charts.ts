import type { DifficultyWords } from '../../charts/difficulty-labels.ts';
import type { DifficultyFinding, NamedFigure, ScoreRankFinding } from '../../charts/findings.ts';
import type { ScoreRankWords } from '../../charts/score-rank-columns.ts';

type Run = { first: number; last: number };

/** `第9–18名`, `第7名`. */
export function ranks(first: number, last: number): string {
  return first === last ? `第${first}名` : `第${first}–${last}名`;
}

function runs(list: readonly Run[]): string {
  return list.map(({ first, last }) => ranks(first, last)).join('、');
}

/** `1.1132（市档案馆）`; of several departments only their number. */
function named({ figure, names }: NamedFigure): string {
  return `${figure.printed}（${names.length === 1 ? names.join('') : `${names.length}个部门`}）`;
}

function scoreRankFinding(finding: ScoreRankFinding): string {
  if (finding.kind === 'none') {
    return '未见得分和排名公布';
  }
  if (finding.kind === 'ranks') {
    return `公布了${finding.ranked}个部门的排名，${runs(finding.ranks)}；未见得分公布`;
  }
  if (finding.kind === 'scores') {
    return scoresFinding(finding);
  }
  const { name, score, rank } = finding.row;
  const own = [
    score === null ? '未见得分公布' : `${score.printed}分`,
    rank === null ? '未见排名公布' : `第${rank.printed}名`,
  ].join('，');
  return finding.kind === 'one'
    ? `只公布了${name}一个部门：${own}`
    : `${name}${own}（公布了${finding.ranks.length === 0 ? `${finding.count}个部门` : runs(finding.ranks)}）`;
}

function scoresFinding(finding: Extract<ScoreRankFinding, { kind: 'scores' }>): string {
  const { scored, ranked, both, lowest, highest } = finding;
  const range =
    lowest.value === highest.value
      ? `都是${lowest.printed}分`
      : `${lowest.printed}–${highest.printed}分`;
  if (ranked === 0) {
    return `公布了${scored}个部门的得分，${range}；未见排名公布`;
  }
  return both
    ? `公布了${scored}个部门的得分，${runs(finding.ranks)}，${range}`
    : `公布了${scored}个部门的得分，${range}；${ranked}个部门的排名，${runs(finding.ranks)}`;
}

function difficultyFinding(finding: DifficultyFinding): string {
  if (finding.kind === 'none') {
    return '未见难度系数公布';
  }
  if (finding.kind === 'one' || finding.kind === 'highlight') {
    const { name, self, rated } = finding.row;
    const own = [
      ...(self === null ? [] : [`自评${self.printed}`]),
      ...(rated === null ? [] : [`评定${rated.printed}`]),
    ].join('，');
    return finding.kind === 'one'
      ? `只公布了${name}一个部门：${own}`
      : `${name}的难度系数，${own}（公布了${finding.count}个部门）`;
  }
  if (finding.kind === 'pairs') {
    return pairs(finding);
  }
  if (finding.kind === 'either') {
    return `公布了${finding.count}个部门的难度系数，没有一个部门自评和评定都有`;
  }
  const { count, lowest, highest } = finding;
  const coefficient = { self: '自评难度系数', rated: '评定难度系数' }[finding.coefficient];
  return lowest.figure.value === highest.figure.value
    ? `${count}个部门的${coefficient}都是${lowest.figure.printed}`
    : `${count}个部门的${coefficient}，最低${named(lowest)}，最高${named(highest)}`;
}

/** `5个部门里，评定低于自评的3个，高于自评的1个，相同的1个`. */
function pairs(finding: Extract<DifficultyFinding, { kind: 'pairs' }>): string {
  const { lower, higher, equal, single } = finding;
  const parts = [
    ...(lower === 0 ? [] : [`评定低于自评的${lower}个`]),
    ...(higher === 0 ? [] : [`评定高于自评的${higher}个`]),
    ...(equal === 0 ? [] : [`评定与自评相同的${equal}个`]),
  ].join('，');
  const rest = single === 0 ? '' : `；另有${single}个部门只公布了其中一个系数`;
  return `${lower + higher + equal}个部门的难度系数，${parts}${rest}`;
}

function difficultyNote(hasSelf: boolean, hasRated: boolean): string {
  const shapes = [
    ...(hasSelf ? ['空心六边形是部门自评的系数'] : []),
    ...(hasRated ? ['实心圆点是评定的系数'] : []),
  ].join('，');
  const order = hasRated ? '评定' : '自评';
  return `按${order}难度系数从高到低排列。${shapes}。`;
}

/** What the marks mean; what is not known of the ranks is said where they end, if any is printed. */
function scoreRankNote(gaps: boolean, ranked: boolean): string {
  return [
    '按名次排列，圆点越靠右得分越高。',
    ...(gaps ? ['虚线框是来源文件没有列出的名次，一框一名。'] : []),
    ...(ranked
      ? ['最后一框右边开口：之后是否还有，未见公布。']
      : ['这里只有来源文件列出的部门；共有多少个部门参加排名，未见公布。']),
  ].join('');
}

const notFromZero = (startsAtZero: boolean) => (startsAtZero ? '' : '，横轴不从0开始');

/** Words of the charts and their tables. */
export const charts = {
  tableFold: '图中的数字',
  titleOf: (subject: string, finding: string) => `${subject}：${finding}`,
  scoreRankFinding,
  difficultyFinding,

  scoreAxis: (startsAtZero) => `最终得分（分）${notFromZero(startsAtZero)}`,
  rank: (printed) => `第${printed}名`,
  ranksUnprinted: (from, to) => `${ranks(from, to)}：来源文件没有列出`,
  rankFrom: (rank) => `第${rank}名起`,
  ranksAfter: '是否还有，未见公布',
  /** Of the same place in the table. */
  ranksEnd: (last: number) =>
    `第${last + 1}名起：来源文件列到第${last}名为止，之后是否还有，未见公布`,
  unprinted: '未列出',

  difficultyAxis: (startsAtZero) => `难度系数（无单位）${notFromZero(startsAtZero)}`,
  self: '自评',
  rated: '评定',
  equal: (printed) => `${printed} 相同`,

  scoreRankNote,
  highlightNote: (name: string) => `加粗、圆点外带圆环的一行是${name}。`,
  difficultyNote,
  difficultyStripNote:
    '一个圆点是一个部门的评定难度系数，实心、写着名字的是这个部门；越靠右，系数越大。',

  scoreRankTable: (subject: string) => `${subject}得分与排名表`,
  difficultyTable: (subject: string) => `${subject}难度系数表`,
  rankHead: '排名',
  departmentHead: '部门',
  scoreHead: '得分（分）',
  selfHead: '自评难度系数',
  ratedHead: '评定难度系数',
  inferredMark: '＊',
  inferredNote: (names: readonly string[] | null, reason: string) =>
    `＊${names === null ? '' : `${names.join('、')}：`}数字属于哪个部门，由本站推断。${reason}`,
  /** Stands after a number on paper, where no link leads to its line. */
  line: (line: number) => `（第${line}行）`,
  separator: '、',
  period: '。',
  colon: '：',
  /** Read aloud after a number that is a link. */
  numberSource: (document: string, line: number) => `，来源：${document}第${line}行`,
  downloads: '下载：',
  formats: { svg: 'SVG 图片', csv: 'CSV 数据' },
  downloadOf: (format: string, title: string) => `${format}，${title}`,
  /** Stands in a chart that was taken away from its page. */
  takenFrom: (site: { name: string; official: boolean; edition: string }, address: string) =>
    `取自${site.name}${site.official ? '' : '（非官方）'}，${address}，数据版本${site.edition}`,
  sourceHint: '点表里的数字，看来源文件的那一行。',
} as const satisfies ScoreRankWords & DifficultyWords & Record<string, unknown>;

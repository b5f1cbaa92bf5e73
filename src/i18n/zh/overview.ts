import type { Absence } from '../../domain/absence.ts';
import type { DepartmentKind } from '../../domain/department.ts';
import type { Extent } from '../../domain/extent.ts';
import type { RankedScore } from '../../domain/ranking.ts';

type Run = { first: number; last: number };

/** `第9–18名`, `第1–3名、第7名`. */
function ranks(runs: readonly Run[]): string {
  return runs
    .map(({ first, last }) => (first === last ? `第${first}名` : `第${first}–${last}名`))
    .join('、');
}

function yearList(years: readonly number[]): string {
  return `${years.join('、')}年`;
}

const absentNames = {
  target: '年度目标原文',
  outcome: '兑现情况',
  difficulty_self: '自评难度系数',
  difficulty_rated: '评定难度系数',
  score: '得分',
  rank: '排名',
} satisfies Record<Absence['what'], string>;

function absenceOf({ what, count, all }: Absence): string {
  return count === all ? absentNames[what] : `${absentNames[what]}（${all}项中的${count}项）`;
}

/** What of both sides there is; what is not there is no number: `都有年度目标原文，未见结果公布`. */
function sidesOf({ commitments, targets, outcomes }: Extent): string {
  const there = (count: number, what: string) =>
    count === commitments ? `都有${what}` : `${count}项有${what}`;
  return [
    targets === 0 ? '目标原文未收录' : there(targets, absentNames.target),
    outcomes === 0 ? '未见结果公布' : there(outcomes, absentNames.outcome),
  ].join('，');
}

/** `12个部门中公布了4个的得分，列出的排名是第1–4名。`, with the ranks that are not printed. */
function standing(printed: {
  departments: number;
  scored: number;
  printedRanks: readonly Run[];
  missingRanks: readonly Run[];
  /** Departments with commitments, but without a printed score. */
  unscored: number;
}): string {
  const { departments, scored, printedRanks, missingRanks, unscored } = printed;
  if (scored === 0 && printedRanks.length === 0) {
    return `收录${departments}个部门；来源文件里没有得分和排名。`;
  }
  const others = unscored > 0 ? `，另有${unscored}个只见到承诺` : '';
  const missing = missingRanks.length > 0 ? `，没有列出${ranks(missingRanks)}` : '';
  const ranked = printedRanks.length > 0 ? `来源文件列出${ranks(printedRanks)}${missing}。` : '';
  return `公布了${scored}个部门的得分${others}。${ranked}`;
}

/** Words of the home page and of the pages that gather: years, categories, departments. */
export const overview = {
  yearList,
  year: (year: number) => `${year}年`,
  comma: '，',
  period: '。',
  more: '接着看',
  separator: '、',

  searchLabel: '查一件事',
  /** After `searchLabel`, where there is room. */
  searchLabelMore: '：输入承诺里的任何几个字',
  searchButton: '搜索',
  searchTopics: '例如',
  /** Words of daily life; a page shows those that the commitments speak of. */
  topics: [
    '托位',
    '养老',
    '学校',
    '医院',
    '就业',
    '住房',
    '公交',
    '食品',
    '旅游',
    '绿道',
    '水质',
    '停车',
  ],

  /** Clauses that are kept together where there is room. */
  homeTitle: (city: string) => [`${city}各部门承诺了什么，`, '做到了什么'],
  homeReach: (extent: Extent, years: readonly number[]) =>
    `收录${extent.departments}个部门${yearList(years)}的${extent.commitments}项承诺：${extent.targets}项有年度目标原文，${extent.outcomes}项有兑现情况，${extent.both}项两样都有。`,
  chainHeading: '从承诺到排名，一步一步查得到',
  chain: {
    commitment: { name: '承诺', meaning: '部门说这一年要做到什么' },
    difficulty: { name: '难度', meaning: '这些承诺有多难，自评和评定' },
    outcome: { name: '兑现', meaning: '部门报告做到了什么' },
    score: { name: '得分', meaning: '最后得了多少分' },
    rank: { name: '排名', meaning: '在同一类部门里排第几' },
    items: (count: number) => `收录${count}项`,
    departments: (count: number) => `收录${count}个部门`,
  },
  latest: (year: number) => `最近一年：${year}年`,
  byDepartment: '按部门看',
  allDepartments: (count: number) => `全部${count}个部门`,
  byYear: '按年份看',
  covered: '收录了什么，没有收录什么',
  coveredIntro:
    '本站只整理手头几份已公布的文件，没有向任何部门另外要过数据。能查到什么、查不到什么，先说清楚。',
  coveredMore: '看完整的收录表：每年、每个部门、每一项',
  methodMore: '这些文件是怎么读成数据的',
  noneInDocuments: '来源文件里没有这一年',
  gap: (years: readonly number[]) =>
    `来源文件里没有${yearList(years)}的内容。没有收录，不等于没有承诺，也不等于没有完成。`,
  outcomesOnly: (years: readonly number[]) =>
    `只有${yearList(years)}的兑现情况在来源文件里；其他年份一律写作“未见结果公布”，不当作未完成。`,
  scoresOnly: (years: readonly number[], partial: boolean) =>
    `只有${yearList(years)}的得分和排名在来源文件里${partial ? '，而且不是全部部门的' : ''}。`,

  shortDepartments: '部门',
  shortCommitments: '承诺',
  shortTargets: '目标',
  shortOutcomes: '兑现',
  shortScore: '得分',
  shortRank: '排名',
  unseen: '未见',
  extentShort: (extent: Extent) =>
    `${extent.departments}个部门，${extent.commitments}项承诺，${extent.outcomes === 0 ? '未见结果公布' : `${extent.outcomes}项有兑现情况`}`,

  yearsTitle: '年份',
  yearsDescription: '每一年收录了哪些部门的承诺，有没有结果、得分和排名。',
  yearsFinding: (first: number, last: number, gaps: readonly number[]) =>
    gaps.length === 0
      ? `从${first}年到${last}年，每年都有收录。`
      : `从${first}年到${last}年，来源文件里没有${yearList(gaps)}。`,
  yearsTable: '各年收录的承诺、结果和得分',
  yearHead: '年份',
  departmentHead: '部门',
  yearsTableMeaning:
    '“目标”“兑现”是有原文的承诺项数，“得分”是公布了得分的部门数；“未见”是来源文件里没有。',
  absentShort: '未收录',

  yearTitle: (year: number) => `${year}年的承诺`,
  yearDescription: (year: number, extent: Extent) =>
    `${year}年${extent.departments}个部门的${extent.commitments}项承诺，分类别列出。`,
  /** What the finding of a year does not say of it. */
  yearReach: ({ departments, commitments, targets, outcomes }: Extent, scored: number) =>
    [
      `收录${departments}个部门`,
      targets === commitments ? '，都有年度目标原文' : `，${targets}项有年度目标原文`,
      outcomes === 0 ? '' : `，${outcomes}项有兑现情况`,
      scored === 0 ? '；来源文件里没有得分和排名。' : `；公布了${scored}个部门的得分和排名。`,
    ].join(''),
  yearScores: (count: number) => `公布了${count}个部门的得分和排名。`,
  scoredToo: (count: number) => `，公布了${count}个部门的得分`,
  yearCategoryLink: (year: number, category: string) => `看${year}年${category}`,
  yearDocuments: '这一年的来源文件',
  caveats: '读这份文件要知道的',
  caveatsCounted: (count: number) => `读这份文件要知道的${count}条`,
  caveatsOf: (title: string) => `（${title}）`,

  yearCategoryTitle: (year: number, category: string) => `${year}年${category}`,
  yearCategoryDescription: (year: number, category: string, extent: Extent) =>
    `${year}年${category}${extent.departments}个部门的${extent.commitments}项承诺，以及已公布的难度系数、得分和排名。`,
  scoreFinding: (parts: {
    year: number;
    category: string;
    count: number;
    highest: { name: string; score: string };
    lowest: { name: string; score: string };
  }) =>
    parts.count === 1
      ? `${parts.year}年${parts.category}公布了1个部门的得分：${parts.highest.name}${parts.highest.score}分。`
      : `${parts.year}年${parts.category}公布了${parts.count}个部门的得分，从${parts.highest.score}（${parts.highest.name}）到${parts.lowest.score}（${parts.lowest.name}）。`,
  noScoreFinding: (year: number, category: string, extent: Extent) =>
    `${year}年${category}收录${extent.departments}个部门的${extent.commitments}项承诺；来源文件里没有得分和排名。`,
  standing,
  standings: '得分与排名',
  difficulty: '难度系数',
  difficultyMeaning:
    '难度系数属于一个部门这一年的全部承诺。自评的由部门自己给，评定的由别人给；怎样评定，来源文件没有写明。',
  noDifficulty: '来源文件里没有难度系数。',
  scoreMeaning:
    '得分和排名照来源文件列出，排名只在同一年同一类别里比较。来源文件没有写明计分办法。',
  commitmentsHeading: '承诺事项',
  onThisPage: '本页内容',
  otherCategories: '其他类别',
  categoryAllYears: (category: string) => `${category}的全部年份`,
  ranksShort: (runs: readonly Run[]) => `，排名列出${ranks(runs)}`,
  gapInCategory: (category: string, years: readonly number[]) =>
    `来源文件里没有${category}${yearList(years)}的内容。`,

  categoriesTitle: '类别',
  categoriesDescription: '部门按类别排名，不同类别之间不比较。',
  categoriesFinding: (count: number) =>
    `部门分在${count}个类别里，得分和排名只在同一年、同一类别里比较。`,
  categoryFinding: (category: string, extent: Extent, years: readonly number[]) =>
    `${category}收录${extent.departments}个部门${yearList(years)}的${extent.commitments}项承诺。`,
  categoryYears: '各年情况',
  categoryMatrix: '各部门各年',
  categoryMatrixCaption: (category: string) => `${category}各部门每年收录的承诺项数和排名`,
  categoryMatrixMeaning: '格子里是收录的承诺项数，有排名的写在下面。',
  items: (count: number) => `${count}项`,

  departmentsTitle: '部门',
  departmentsDescription: (count: number) => `全部${count}个部门，按类别排列，各列出有承诺的年份。`,
  departmentsFinding: (count: number, years: readonly number[]) =>
    `${yearList(years)}的来源文件里有${count}个部门的承诺。每个部门列在它最近一年所在的类别下面。`,
  departmentsJump: '跳到类别',
  departmentsCount: (count: number) => `${count}个部门`,

  departmentDescription: (name: string, extent: Extent, years: readonly number[]) =>
    `${name}${yearList(years)}的${extent.commitments}项承诺：目标、兑现情况、难度、得分和排名，每个数字都有出处。`,
  departmentFinding: (extent: Extent, years: readonly number[]) =>
    `收录${yearList(years)}的${extent.commitments}项承诺，${sidesOf(extent)}。`,
  departmentScore: (parts: RankedScore) =>
    [
      `${parts.year}年得分${parts.score}`,
      parts.rank === null
        ? ''
        : `，${parts.category}第${parts.rank}名（来源文件列出这一类${parts.printed}个部门的排名${parts.partial ? '，不是全部' : ''}）`,
      '。',
    ].join(''),
  about: '这个部门',
  kind: '性质',
  kinds: {
    government: '政府部门',
    party: '党委工作机构',
    'mass-organisation': '群团组织',
    'public-institution': '事业单位',
    'state-enterprise': '市属企业',
  } satisfies Record<DepartmentKind, string>,
  shortName: '通称',
  printedAs: '文件里的名称',
  printedNowhere: '来源文件没有写部门名称',
  successors: '职责转到',
  category: '类别',
  categoryWord: '类别',
  departmentWord: '部门',
  years: '收录年份',
  categoryIs: '所在类别：',
  allYears: '全部年份',
  yearsMissing: (years: readonly number[]) => `没有${yearList(years)}`,
  departmentYearLink: (name: string, year: number) => `${name}${year}年单独成页，便于转发和打印`,
  rank: (rank: number) => `第${rank}名`,
  notPublished: (absences: readonly Absence[]) =>
    `来源文件里没有：${absences.map(absenceOf).join('、')}。`,
  notPublishedNote: '“未见”和“没有”只说明来源文件里没有，不说明没有做或没有完成。',
  glance: '各年一览',
  nothingInDocuments: '来源文件里没有',
  inferredCategoryOf: (year: number) => `${year}年的类别`,

  departmentYearTitle: (name: string, year: number) => `${name} ${year}年`,
  departmentYearDescription: (name: string, year: number, extent: Extent) =>
    `${name}${year}年的${extent.commitments}项承诺，${extent.outcomes === 0 ? '未见结果公布' : `${extent.outcomes}项有兑现情况`}。`,
  departmentYearFinding: (year: number, extent: Extent) =>
    `${year}年承诺${extent.commitments}项，${sidesOf(extent)}。`,
  assessmentHeading: '难度、得分与排名',
  pager: '上一年与下一年',
  previousYear: '上一个有收录的年份',
  nextYear: '下一个有收录的年份',
  mates: (year: number, category: string) => `${year}年${category}的其他部门`,

  notFoundTitle: '没有这个页面',
  notFoundDescription: '要找的页面不在这里。',
  notFoundLead: '这个地址没有对应的页面。可能是链接抄漏了字，也可能是地址打错了。',
  notFoundWays: '可以这样找：',
} as const;

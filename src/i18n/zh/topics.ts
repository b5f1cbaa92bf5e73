import type { Extent } from '../../domain/extent.ts';
import type { TopicGroup } from '../../domain/topic.ts';

function yearList(years: readonly number[]): string {
  return `${years.join('、')}年`;
}

/** `4项有年度目标原文，1项有兑现情况`; says so where there is none. */
function sides({ commitments, targets, outcomes }: Extent): string {
  return [
    targets === commitments
      ? '都有年度目标原文'
      : targets === 0
        ? '目标原文都没有收录'
        : `${targets}项有年度目标原文`,
    outcomes === 0
      ? '都未见结果公布'
      : outcomes === commitments
        ? '都有兑现情况'
        : `${outcomes}项有兑现情况，其余未见结果公布`,
  ].join('，');
}

/** Words of the topics of life: their list and their own pages. */
export const topics = {
  title: '话题',
  heading: '按生活话题看承诺',
  description: '教育、医疗、养老、住房、交通……按生活里的事找到各部门的承诺、目标和结果。',
  lede: (topics: number, placed: number, all: number) =>
    `不用先知道归哪个部门管。${all}项承诺逐条读过，${placed === all ? '每一项' : `其中${placed}项`}都归进了话题，一共${topics}个；一项可以归入几个话题。`,
  ours: '哪项承诺归入哪个话题，由本站逐条读过后核定，来源文件没有这样分。',
  groups: {
    life: '民生',
    economy: '经济',
    governance: '城市与政府',
  } satisfies Record<TopicGroup, string>,
  groupAbout: {
    life: '从上学看病到出行办事，过日子会碰到的。',
    economy: '企业、投资、农业、科技和人才。',
    governance: '区域与对外往来，以及政府自己的事。',
  } satisfies Record<TopicGroup, string>,
  jump: '跳到',
  count: (commitments: number) => `${commitments}项`,
  counts: ({ commitments, departments }: Extent) => `${commitments}项承诺，${departments}个部门`,
  squares: '一格是一项承诺；填实的有兑现情况，空心的未见结果公布。',

  pageTitle: (topic: string) => `${topic}：各部门承诺了什么`,
  pageDescription: (topic: string, about: string, { commitments, departments }: Extent) =>
    `${topic}：${departments}个部门的${commitments}项承诺，按年份和部门排列。${about}`,
  kicker: (group: string) => `话题，${group}`,
  finding: (topic: string, extent: Extent, years: readonly number[]) =>
    `${yearList(years)}有${extent.commitments}项承诺说到${topic}，来自${extent.departments}个部门：${sides(extent)}。`,
  measuresHeading: '可以跨年看的数',
  measuresAbout: (count: number) =>
    `${count}项指标，各年的目标和部门报告的结果画在一起；点名称看每个数的原文。`,
  glanceHeading: '有结果的目标',
  departmentsHeading: '归哪些部门管',
  departmentsAbout: '在这个话题里有承诺的部门，连同各年的承诺项数。',
  departmentYear: (year: number, count: number) => `${year}年${count}项`,
  yearHeading: (year: number, count: number) => `${year}年的承诺（${count}项）`,
  yearAbsent: (years: readonly number[]) =>
    `来源文件里没有${yearList(years)}的内容，不等于那时没有承诺。`,
  yearNone: (years: readonly number[]) =>
    `${yearList(years)}的来源文件里，没有归入这个话题的承诺。`,
  searchHeading: '接着找',
  searchAbout: '话题是人工归的，难免有遗漏。用这些词在全部承诺里搜：',
  searchFor: (word: string) => `搜“${word}”`,
  others: (group: string) => `${group}的其他话题`,
  all: (count: number) => `全部${count}个话题`,
} as const;

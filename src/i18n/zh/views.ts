import type { ComparableRow } from '../../domain/comparable-rows.ts';
import type { leadListRowSchema, tableListRowSchema } from '../../domain/hub-rows.ts';
import type { ViewColumn, ViewName } from '../../domain/view-rows.ts';
import { data } from './data.ts';
import { leads } from './leads.ts';
import { listing } from './listing.ts';
import { listingFields } from './listing-fields.ts';

type ViewWords = {
  [Name in ViewName]: {
    title: string;
    description: string;
    columns: Record<ViewColumn<Name>, string>;
  };
};

const { commitments, comparisons, measures } = data.tables;

const whose = {
  commitment_id: commitments.columns.id,
  url: commitments.columns.url,
  year: commitments.columns.year,
  department_id: commitments.columns.department_id,
  department: commitments.columns.department,
  no: commitments.columns.no,
  title: commitments.columns.title,
  measure_id: '把它同别的年份联系起来的指标代号；没有则为空',
  places: '印出所列内容的来源文件与行，例如“2022-commitments#L94”；有几处的用竖线隔开',
};

const step = {
  ...whose,
  measure: measures.columns.name,
  earlier_year: '前一个数所属的年份',
  earlier: '前一个数，照原文；由原文算出的写算出的数',
  earlier_as_of: '前一个数统计到什么时候，照原文；全年则为空',
  earlier_quote: '前一个数的原文',
  target: '这一年的目标，照原文；由原文算出的写算出的数',
  target_quote: '这一年目标的原文',
  ratio: '这一年的目标是前一个数的几倍，取六位有效数字；名次不算，为空',
};

const { lists } = leads;
const lead = (id: keyof typeof lists) => ({
  title: `线索：${lists[id].title}`,
  description: `${lists[id].query}${lists[id].caution}`,
});

const { targets, commitments: all } = listing.listings;

/** Words on the tables that pages show and that are made from the published tables by a rule. */
export const views = {
  tables: {
    'listed-targets': {
      title: targets.title,
      description: '每行是一个数字目标，连同承诺、原句、难度和回应它的结果。',
      columns: listingFields.meanings.targets,
    },
    'listed-commitments': {
      title: all.title,
      description: '每行是一项承诺，连同目标、结果、推算和部门当年的数字。',
      columns: listingFields.meanings.commitments,
    },
    'lead-largest-excess': {
      ...lead('largest-excess'),
      columns: {
        ...whose,
        counts: comparisons.columns.measure,
        target: '目标的原文字符；原文没有印出的，是由结果推出的数与单位',
        target_printed: '目标是否印在原文里',
        target_sentence: '目标所在的句子，照原文；没有印出则为空',
        outcome: '结果的原文字符',
        outcome_sentence: '结果所在的句子，照原文',
        as_of: comparisons.columns.as_of,
        ratio: '结果是目标的几倍，取六位有效数字',
        match: '目标与结果的口径：same 相同，near 相近；没有收入指标、未核对的为空',
      },
    },
    'lead-below-reached': { ...lead('below-reached'), columns: step },
    'lead-target-lowered': { ...lead('target-lowered'), columns: step },
    'lead-title-changed': {
      ...lead('title-changed'),
      columns: { ...whose, target_title: '承诺表印的标题', outcome_title: '兑现表印的标题' },
    },
    'lead-no-number': {
      ...lead('no-number'),
      columns: { ...whose, target: commitments.columns.target },
    },
    'lead-not-seen-again': {
      ...lead('not-seen-again'),
      columns: { ...whose, next_year: '该部门的下一个收录年份' },
    },
  } satisfies ViewWords,
  hubs: {
    comparables: {
      description: '每行是一个可以并排比较的部门、年份或指标；对这一种不适用的列为空。',
      columns: {
        kind: '种类：departments 部门，years 年份，measures 指标',
        id: '代号',
        name: '名称',
        url: commitments.columns.url,
        category: '部门的类别代号',
        topic: '指标的话题代号',
        department_id: '部门代号；指标是现在承诺它的部门',
        years: '有承诺或有数的年份，用竖线隔开',
        departments: '部门数',
        commitments: '承诺事项数',
        targets: '收录了年度目标的项数',
        outcomes: '收录了兑现情况的项数',
        target_quantities: '数字目标的个数',
        score: '最近一次印出的最终得分',
        score_year: '那个得分的年份',
        latest_target: '最近一个目标，照原文；由原文算出的写算出的数',
        latest_target_year: '那个目标的年份',
        latest_target_as_of: '那个目标只计到什么时候，照原文；全年则为空',
        latest_target_match: measures.columns.match,
      } satisfies Record<keyof ComparableRow, string>,
    },
    'lead-lists': {
      description: '每行是一份线索名单。',
      columns: {
        id: '代号，永久不变',
        title: '名称',
        url: commitments.columns.url,
        file: '整份名单的 CSV，从网站根目录起',
        rows: '名单里有几条',
        of: '从几条里选出',
      } satisfies Record<keyof typeof leadListRowSchema.shape, string>,
    },
    'table-lists': {
      description: '每行是一张表，或者与表并列的一处。',
      columns: {
        id: '代号，永久不变',
        title: '名称',
        url: commitments.columns.url,
        file: '整张表的 CSV，从网站根目录起；没有则为空',
        rows: '表里有几行；不是表则为空',
      } satisfies Record<keyof typeof tableListRowSchema.shape, string>,
    },
  },
} as const;

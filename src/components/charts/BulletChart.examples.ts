import type { Clause } from '../../charts/clauses.ts';
import type { Example } from '../example.ts';
import { sampleClause, sampleOutcome, sampleRead, sampleTarget } from './sample-clauses.ts';

interface Props {
  clauses: readonly Clause[];
}

const long = '公立医疗机构门急诊和住院病人的平均医药费用比上一年增加的幅度';

export const examples: Example<Props>[] = [
  {
    name: '一个目标，超额达成',
    props: {
      clauses: [
        sampleClause({
          targets: [sampleTarget('12所', 12)],
          outcome: sampleOutcome('14所', 14),
          reading: 'exceeded',
        }),
      ],
    },
  },
  {
    name: '相等、没有达到、结果为零、相差十倍以上',
    props: {
      clauses: [
        sampleClause({
          targets: [sampleTarget('15所', 15)],
          outcome: sampleOutcome('15所', 15),
          reading: 'met',
        }),
        sampleClause({
          name: '新增学位',
          unit: '个',
          targets: [sampleTarget('不少于3500个', 3500)],
          outcome: sampleOutcome('3480个', 3480),
          reading: 'missed',
        }),
        sampleClause({
          name: '安全事故',
          unit: '起',
          lower: true,
          targets: [sampleTarget('2起以内', 2)],
          outcome: sampleOutcome('0起', 0),
          reading: 'exceeded',
        }),
        sampleClause({
          name: '线上咨询',
          unit: '万人次',
          targets: [sampleTarget('2万人次', 20_000)],
          outcome: sampleOutcome('26.5万人次', 265_000),
          reading: 'exceeded',
        }),
      ],
    },
  },
  {
    name: '名次：目标和两个争取目标',
    props: {
      clauses: [
        sampleClause({
          kind: 'rank',
          name: '过夜游客占比',
          unit: '名次',
          lower: true,
          targets: [
            sampleTarget('保五', 5),
            sampleTarget('争三', 3, { stretch: true }),
            sampleTarget('拼第一', 1, { stretch: true }),
          ],
          outcome: sampleOutcome('第2', 2),
          reading: ['exceeded', 'exceeded', 'partly'],
        }),
        sampleClause({
          kind: 'rank',
          name: '投资指数',
          unit: '名次',
          lower: true,
          targets: [sampleTarget('保三', 3), sampleTarget('争二', 2, { stretch: true })],
          outcome: sampleOutcome('前三', 3, {
            figure: sampleRead('前三', 3, { comparator: '<=' }),
          }),
          reading: ['met', 'undetermined'],
        }),
        sampleClause({
          kind: 'rank',
          name: '全国百城榜',
          unit: '名次',
          lower: true,
          targets: [sampleTarget('前三十', 30)],
          outcome: sampleOutcome('第47', 47),
          reading: 'missed',
        }),
      ],
    },
  },
  {
    name: '预计、年底以前的数、范围、至少、推出的目标',
    props: {
      clauses: [
        sampleClause({
          targets: [sampleTarget('12所', 12), sampleTarget('16所', 16, { stretch: true })],
          outcome: sampleOutcome('13所', 13, { forecast: true }),
          reading: 'undetermined',
        }),
        sampleClause({
          name: '外贸企业',
          unit: '家',
          targets: [sampleTarget('600家', 600, { implied: true })],
          outcome: sampleOutcome('871家', 871, { asOf: '1-11月' }),
          reading: 'exceeded',
        }),
        sampleClause({
          name: '义诊',
          unit: '场',
          targets: [sampleTarget('20场', 20)],
          outcome: sampleOutcome('15至25场', 15, {
            figure: sampleRead('15至25场', 15, { max: 25 }),
          }),
          reading: 'undetermined',
        }),
        sampleClause({
          name: '参保率',
          unit: '%',
          targets: [sampleTarget('95%', 95)],
          outcome: sampleOutcome('超97%', 97, {
            figure: sampleRead('超97%', 97, { comparator: '>' }),
          }),
          reading: 'exceeded',
        }),
      ],
    },
  },
  {
    name: '口径相近',
    props: {
      clauses: [
        sampleClause({
          targets: [
            sampleTarget('60亿元', 60, { scopeNote: '目标说的是项目，结果说的是项目与工程。' }),
          ],
          unit: '亿元',
          outcome: sampleOutcome('107亿元', 107, { near: true }),
          reading: 'exceeded',
        }),
        sampleClause({
          kind: 'rank',
          name: '综合考核名次',
          unit: null,
          lower: true,
          targets: [sampleTarget('前三', 3, { scopeNote: '目标说的是全省，结果说的是同类市。' })],
          outcome: sampleOutcome('第2', 2, { near: true }),
          reading: 'exceeded',
        }),
      ],
    },
  },
  {
    name: '最长的名称，负的变化，没有数字回应',
    props: {
      clauses: [
        sampleClause({
          name: long,
          unit: '%',
          lower: true,
          targets: [sampleTarget('5%以内', 5)],
          outcome: sampleOutcome('-2.4%', -2.4),
          reading: 'exceeded',
        }),
        sampleClause({
          kind: 'text',
          name: long,
          unit: '个百分点',
          targets: [sampleTarget('不少于0.5个百分点', 0.5)],
          outcome: null,
          reading: 'undetermined',
        }),
      ],
    },
  },
];

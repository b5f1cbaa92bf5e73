import type { Clause } from '../../charts/clauses.ts';
import { type ClauseOwner, sortOut, type YearGlance } from '../../charts/ratios.ts';
import { addresses } from '../../domain/address.ts';
import type { Example } from '../example.ts';
import { sampleClause, sampleOutcome, sampleRead, sampleTarget } from './sample-clauses.ts';

interface Props {
  subject: string;
  glance: YearGlance;
}

const subject = '2020年样例类';

function own(clause: Clause, index: number): ClauseOwner & { clause: Clause } {
  return {
    department: ['公积金中心', '文旅局', '退役军人局', '卫健委'][index % 4] ?? '',
    no: index + 1,
    address: addresses.departments,
    clause,
  };
}

/** A year of made-up clauses. */
function glanceOf(clauses: readonly Clause[], withoutOutcome = 0): YearGlance {
  return { ...sortOut(clauses.map(own)), stated: [], withoutOutcome };
}

function counted(name: string, target: number, outcome: number, lower = false): Clause {
  return sampleClause({
    name,
    lower,
    targets: [sampleTarget(`${target}所`, target)],
    outcome: sampleOutcome(`${outcome}所`, outcome),
    reading: outcome === target ? 'met' : outcome > target === lower ? 'missed' : 'exceeded',
  });
}

const rank = sampleClause({
  kind: 'rank',
  name: '过夜游客占比',
  unit: '名次',
  targets: [sampleTarget('保五', 5), sampleTarget('争三', 3, { stretch: true })],
  outcome: sampleOutcome('第2', 2),
  reading: 'exceeded',
});

export const examples: Example<Props>[] = [
  {
    name: '高于、等于、低于目标',
    props: {
      subject,
      glance: glanceOf(
        [
          counted('新建学校', 12, 14),
          counted('新建改建公办幼儿园和普惠性民办幼儿园', 15, 15),
          counted('提升改造的乡镇卫生院', 450, 452),
          counted('建成开放的城市书房', 20, 17),
        ],
        36,
      ),
    },
  },
  {
    name: '结果为零，相差十倍以上，越低越好，年底以前的数',
    props: {
      subject,
      glance: glanceOf([
        counted('新建学校', 12, 0),
        counted('线上咨询', 2, 27),
        counted('下乡义诊', 100, 340),
        counted('安全事故', 8, 5, true),
        counted('较大以上安全事故起数', 8, 8, true),
        sampleClause({
          name: '外贸企业',
          unit: '家',
          targets: [sampleTarget('600家', 600, { implied: true })],
          outcome: sampleOutcome('871家', 871, { asOf: '1-11月' }),
          reading: 'exceeded',
        }),
        rank,
      ]),
    },
  },
  {
    name: '都相等，二十行',
    props: {
      subject,
      glance: glanceOf(
        Array.from({ length: 20 }, (_, index) => counted(`第${index + 1}类学校`, 12, 12)),
      ),
    },
  },
  {
    name: '最长的名称',
    props: {
      subject,
      glance: glanceOf([
        counted('职业教育长学制（中高职一体化）招生占当年中等职业教育招生总数的比例', 35, 36.5),
        counted('公立医院门急诊和住院均次费用增幅', 5, 4.75, true),
        counted('“15分钟品质文化生活圈”', 450, 452),
      ]),
    },
  },
  {
    name: '有结果，但一个也不能算倍数',
    props: {
      subject,
      glance: glanceOf([
        rank,
        sampleClause({
          name: '居民收入增幅',
          unit: '%',
          targets: [sampleTarget('8%', 8)],
          outcome: sampleOutcome('-1.2%', -1.2),
          reading: 'missed',
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
        sampleClause({
          kind: 'text',
          name: '公立医院门急诊和住院均次费用增幅',
          unit: '%',
          targets: [sampleTarget('5%以内', 5)],
          outcome: null,
          reading: 'undetermined',
        }),
      ]),
    },
  },
  { name: '一个也没有', props: { subject, glance: glanceOf([]) } },
];

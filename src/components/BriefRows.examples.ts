import { addresses } from '../domain/address.ts';
import type { BriefNumber, BriefRow, BriefSource } from '../domain/commitment-brief.ts';
import type { Reading } from '../domain/comparison/comparison.ts';
import type { Example } from './example.ts';

/** A made-up number; it leads to a page that every portal has. */
function number(quote: string, counts: string | null = null): BriefNumber {
  return { quote, counts, basis: 'level', forecast: false, address: addresses.documents };
}

function held(
  counts: string,
  target: string,
  outcome: string | null,
  reading: Reading,
): Extract<BriefRow, { kind: 'held' }> {
  return {
    kind: 'held',
    counts,
    target: number(target),
    implied: null,
    stretch: false,
    outcome: outcome === null ? null : number(outcome),
    forecast: false,
    asOf: null,
    near: false,
    reading,
  };
}

const address = addresses.commitments;

/** Of rows that have a number to lead to its line. */
const source: BriefSource = {
  document: { id: 'sample', year: 2020, kind: 'outcomes' },
  lines: { start: 1, end: 1 },
};

export const examples: Example<{ rows: BriefRow[]; address: string }>[] = [
  {
    name: '目标与结果对照',
    props: {
      address,
      rows: [
        held('新增学位', '3.5万个', '3.6万个', 'exceeded'),
        held('综合考核名次', '保三', '第3', 'met'),
        { ...held('综合考核名次', '争二', '第3', 'partly'), stretch: true },
        { ...held('外贸企业', '600家', '871家', 'exceeded'), asOf: '1-11月' },
        held('公立医院门急诊和住院均次费用增幅', '5%以内', null, 'undetermined'),
      ],
    },
  },
  {
    name: '部门自述',
    props: {
      address,
      rows: [
        {
          kind: 'stated',
          before: '',
          words: '完成率115%',
          amounts: [number('45.44亿元', '投资')],
          rate: number('115%'),
          source,
        },
        {
          kind: 'stated',
          before: '管家服务重点企业1057家,',
          words: '完成年度目标101%',
          amounts: [],
          rate: number('101%'),
          source,
        },
      ],
    },
  },
  {
    name: '没有结果，目标里写了数',
    props: {
      address,
      rows: [
        {
          kind: 'lines',
          forecast: false,
          side: 'target',
          lines: [
            ['建设', number('6家'), '标准化托育综合服务中心,'],
            ['千人口托位达', number('4.65个'), '。'],
          ],
          more: 3,
        },
      ],
    },
  },
];

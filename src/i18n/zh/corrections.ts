import type { Correction } from '../../domain/correction.ts';

/** Words of the remarks on likely misprints. */
export const corrections = {
  title: '更正与存疑',
  description: '来源文件里疑似误排的地方：原文照印，存疑另注，附理由与依据。',
  lede: '来源文件怎样印，本站就怎样登。疑似误排的地方不改原文，只在旁边注明：原文是什么、可能是什么、凭什么这样看。',
  count: (count: number) => `目前有${count}条。`,
  none: '目前没有存疑的条目。',
  noneMeans:
    '这不表示来源文件没有错字，只表示还没有经过核对并写明依据的存疑。发现可疑之处，请对照来源文件的那一行。',
  ours: '本站自己的差错',
  oursText:
    '本站读错、连错、算错的，会直接改正，不记作存疑。与上一版数据不同的，列在上面的“数据版本之间的变化”里，写明原为什么、现为什么：所载的内容变了，列在“更正”；原文没有变、读法变了，列在“重新推算”。每一页都给出来源文件的行号，可以逐行核对。',
  toDocuments: '查看来源文件',
  noteHeading: '存疑：疑似误排',
  likelyIs: (likely: string) => `可能是：${likely}`,
  evidenceIs: (evidence: string) => `依据：${evidence}`,
  noted: (day: string) => `${day}注明`,
  allNoted: (day: string) => `都于${day}注明。`,
  printed: '原文',
  likely: '可能是',
  onlyDoubt: '只存疑，未推测原意',
  reason: '理由',
  evidence: '依据',
  date: '注明日期',
  where: '位置',
  inField: {
    title: '的标题',
    text: '的正文',
    department: '的部门名称',
  } satisfies Record<Correction['field'], string>,
} as const;

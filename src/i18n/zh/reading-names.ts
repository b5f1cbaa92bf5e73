import type { Reading } from '../../domain/comparison/comparison.ts';

/** What each reading is called. */
export const readingNames: Readonly<Record<Reading, string>> = {
  exceeded: '超额达成',
  met: '达成',
  partly: '部分达成',
  missed: '未达成',
  undetermined: '无法判定',
  'no-outcome': '未见结果公布',
};

/** What is said of the one reading whose name alone does not tell what was reached. */
export const readingRemarks: Readonly<Partial<Record<Reading, string>>> = {
  partly: '底线达到了，更高的这一档没有到',
};

/** `保五、争三超额达成，拼第一未到（记作部分达成）`: of targets in steps, which were reached. */
export function sayRungReadings(rungs: readonly { printed: string; reading: Reading }[]): string {
  return [...Map.groupBy(rungs, ({ reading }) => reading)]
    .map(([reading, group]) => {
      const printed = group.map((rung) => rung.printed).join('、');
      return reading === 'partly'
        ? `${printed}未到（记作${readingNames.partly}）`
        : `${printed}${readingNames[reading]}`;
    })
    .join('，');
}

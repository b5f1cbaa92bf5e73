import type { Tally } from '../../domain/comparison/tally.ts';
import type { NamedClause, NamedFinding, NamedNumber } from '../../domain/named-finding.ts';
import { sayPrinted } from './changes.ts';
import { readings } from './readings.ts';

/** `千人口托位数4.65个`. */
function sayNumber({ counts, ...number }: NamedNumber): string {
  return `${counts ?? ''}${sayPrinted(number)}`;
}

/** `托位数：目标3.2个，结果3.56个，超额达成`; of steps, `目标保五、争三、拼第一，结果第2：…`. */
function sayClause({ counts, targets, outcome }: NamedClause): string {
  const asked = targets
    .map(({ number, implied }) =>
      number === null
        ? implied === null
          ? ''
          : `${readings.say(implied)}（推出）`
        : sayPrinted(number),
    )
    .join('、');
  const sides = [
    `${targets.every(({ stretch }) => stretch) ? readings.stretch : readings.target}${asked}`,
    outcome === null
      ? readings.noAnswer
      : `${outcome.forecast ? readings.forecast : readings.outcome}${sayPrinted(outcome)}${outcome.asOf === null ? '' : `（${readings.asOf(outcome.asOf)}）`}`,
  ].join('，');
  const name = counts === null ? '' : `${counts}：`;
  return targets.length === 1
    ? `${name}${sides}，${readings.names[targets[0]?.reading ?? 'undetermined']}`
    : `${name}${sides}；${readings.sayRungReadings(
        targets.map(({ number, reading }) => ({ printed: number?.quote ?? asked, reading })),
      )}`;
}

/** `：千人口托位4.65个；筛查率92%以上`, or of many the first. What is counted may hold a `、` itself. */
function sayFirst({ first, count }: { first: readonly NamedNumber[]; count: number }): string {
  const named = first.map(sayNumber).join('；');
  return first.length === count ? `：${named}` : `，例如${named}`;
}

/**
 * What comes of a commitment, with its numbers where they fit into a sentence; else, by the tally, of how
 * many targets how many have which reading. Without a full stop.
 */
function sentence(
  named: NamedFinding | null,
  tally: Tally,
  sides: { target: boolean; outcome: boolean },
): string {
  switch (named?.kind) {
    case 'held':
      return named.clauses.map(sayClause).join('；');
    case 'awaiting':
      return `${named.count}个目标数量未见结果公布${sayFirst(named)}`;
    case 'stated':
      return `目标原文未收录，不作对照；部门自述${named.words.map((words) => `“${words}”`).join('、')}`;
    case 'results':
      return `目标原文未收录，不作对照；结果里有${named.count}个数${sayFirst(named)}`;
    default:
      return readings.finding(tally, sides);
  }
}

/** Words of what comes of one commitment. */
export const commitmentFinding = { sentence } as const;

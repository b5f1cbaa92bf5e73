import type { Tally } from '../../domain/comparison/tally.ts';
import type { NamedClause, NamedFinding, NamedNumber } from '../../domain/named-finding.ts';
import { sayPrinted } from './changes.ts';
import { readings } from './readings.ts';

/** `千人口托位数4.65个`. */
function sayNumber({ counts, ...number }: NamedNumber): string {
  return `${counts ?? ''}${sayPrinted(number)}`;
}

/** `托位数：目标3.2个，结果3.56个，超额达成`; of steps, `占比：结果第2，目标保五、争三超额达成，拼第一未到`. */
function sayClause({ counts, targets, outcome }: NamedClause): string {
  const name = counts === null ? '' : `${counts}：`;
  const [only] = targets;
  if (targets.length === 1 && only !== undefined) {
    const asked = `${only.stretch ? readings.stretch : readings.target}${sayTarget(only)}`;
    return `${name}${asked}，${sayOutcome(outcome)}，${readings.names[only.reading]}`;
  }
  const rungs = targets.map((target) => ({
    printed: sayTarget(target),
    reading: target.reading,
  }));
  return `${name}${sayOutcome(outcome)}，${readings.target}${readings.sayRungReadings(rungs)}`;
}

function sayTarget({ number, implied }: NamedClause['targets'][number]): string {
  if (number !== null) {
    return sayPrinted(number);
  }
  return implied === null ? '' : `${readings.say(implied)}（推出）`;
}

function sayOutcome(outcome: NamedClause['outcome']): string {
  if (outcome === null) {
    return readings.noAnswer;
  }
  const until = outcome.asOf === null ? '' : `（${readings.asOf(outcome.asOf)}）`;
  const near = outcome.near ? readings.nearMark : '';
  return `${outcome.forecast ? readings.forecast : readings.outcome}${sayPrinted(outcome)}${until}${near}`;
}

/** A sentence of more characters than this is too long to be the finding of its page. */
const longest = 62;

/** `…：千人口托位4.65个；筛查率92%以上`, or the first of many or long ones. What is counted may hold a `、` itself. */
function sayFirst(
  opening: string,
  { first, count }: { first: readonly NamedNumber[]; count: number },
): string {
  const said = first.map(sayNumber);
  const sentences = said.map((_, at) => {
    const named = said.slice(0, at + 1);
    return `${opening}${named.length === count ? '：' : '，例如'}${named.join('；')}`;
  });
  return sentences.findLast(({ length }) => length <= longest) ?? sentences[0] ?? opening;
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
      return sayFirst(`${named.count}个数字目标未见结果公布`, named);
    case 'stated':
      return `目标原文未收录，不作对照；部门自述${named.words.map((words) => `“${words}”`).join('、')}`;
    case 'results':
      return sayFirst(`目标原文未收录，不作对照；结果里有${named.count}个数`, named);
    default:
      return readings.finding(tally, sides);
  }
}

/** Words of what comes of one commitment. */
export const commitmentFinding = { sentence } as const;

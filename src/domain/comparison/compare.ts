import type { Commitment, Side } from '../commitment.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { type Answer, findAnswer, wordsOf } from './answer.ts';
import type { Comparison } from './comparison.ts';
import { directionOf } from './direction.ts';
import { readComparison } from './read-comparison.ts';
import { findStatements, type Statement } from './stated.ts';

type Field = 'title' | 'text';

/** A target quantity and the side and field it stands in. */
interface PlacedTarget {
  side: Side;
  field: Field;
  index: number;
  quantity: Quantity;
}

/**
 * All comparisons of a commitment: each target quantity against the outcome quantity that answers it,
 * then what the outcome states of its own completion. A target without a number gives one comparison
 * that says so; where no outcome is in the documents, each target quantity gives one without outcome.
 */
export function compareCommitment(commitment: Commitment): Comparison[] {
  const { target, outcome } = commitment;
  const targets = targetsOf(commitment);
  if (outcome === null) {
    return targets.map((placed) => withoutOutcome(commitment.id, placed));
  }
  const compared = compareTargets(commitment.id, targets, outcome);
  const stated = statedComparisons(commitment.id, outcome, compared);
  if (targets.length === 0 && target !== null) {
    return [withoutNumber(commitment.id), ...stated];
  }
  return [...compared, ...stated];
}

/** Target quantities: of the target's title and text, or, where there is none, of the outcome's title. */
function targetsOf({ target, outcome }: Commitment): PlacedTarget[] {
  const promised = (side: Side, field: Field) =>
    side[field].quantities.flatMap((quantity, index) =>
      quantity.role === 'target' || quantity.role === 'stretch'
        ? [{ side, field, index, quantity }]
        : [],
    );
  if (target === null) {
    return outcome === null ? [] : promised(outcome, 'title');
  }
  const text = promised(target, 'text');
  // A title often repeats a number of its text, e.g. "新增高能级科研机构6家".
  const title = promised(target, 'title').filter(
    ({ quantity }) =>
      !text.some(
        (other) => other.quantity.value === quantity.value && other.quantity.unit === quantity.unit,
      ),
  );
  return [...title, ...text];
}

function compareTargets(
  commitment: string,
  targets: readonly PlacedTarget[],
  outcome: Side,
): Comparison[] {
  const compared: Comparison[] = [];
  let floorReached = false;
  for (const placed of targets) {
    const { side, field, index, quantity } = placed;
    const answer = findAnswer(side[field], index, outcome.text);
    const stretch = quantity.role === 'stretch';
    const direction = directionOf(quantity, wordsOf(side[field], index));
    const as_of =
      answer.kind === 'none'
        ? null
        : asOf(outcome.text.text, outcome.text.quantities, answer.quantity);
    const verdict = judge(quantity, answer, {
      direction,
      stretch,
      forecast: answer.kind !== 'none' && answer.quantity.role === 'forecast',
      early: as_of !== null,
      floorReached,
    });
    if (!stretch) {
      floorReached = verdict.reading === 'met' || verdict.reading === 'exceeded';
    }
    compared.push({
      commitment,
      counts: quantity.counts,
      target: toTarget(placed),
      outcome: answer.kind === 'none' ? null : toOutcome(outcome, 'text', answer.quantity),
      as_of,
      direction,
      ...verdict,
      stated_rate: null,
      stated: null,
    });
  }
  return compared;
}

function judge(
  target: Quantity,
  answer: Answer,
  at: Parameters<typeof readComparison>[2],
): Pick<Comparison, 'reading' | 'reason'> {
  switch (answer.kind) {
    case 'number':
      return readComparison(target, answer.quantity, at);
    case 'other-unit':
      return {
        reading: 'undetermined',
        reason:
          target.value === null || target.unit === null ? 'target-incomplete' : 'unit-differs',
      };
    case 'trend':
      return { reading: 'undetermined', reason: 'trend-only' };
    case 'none':
      return { reading: 'undetermined', reason: 'not-answered' };
    default:
      return answer satisfies never;
  }
}

/** What the outcome states of itself, for results that no target in the documents was held against. */
function statedComparisons(
  commitment: string,
  outcome: Side,
  compared: Comparison[],
): Comparison[] {
  return findStatements(outcome.text).flatMap((statement) => {
    return resultsOf(statement, outcome.text.text).flatMap((result) => {
      const known = compared.find(({ outcome: other }) => result && other?.start === result.start);
      if (known !== undefined) {
        known.stated_rate = statement.rate?.value ?? null;
        known.stated = statement.words;
        return [];
      }
      return [toStated(commitment, outcome, statement, result)];
    });
  });
}

/** The results that a statement is about; of several, a rate is about the one it is joined to, or about none. */
function resultsOf({ results, rate, start }: Statement, text: string): (Quantity | null)[] {
  if (results.length === 0) {
    return [null];
  }
  if (rate === null || results.length === 1) {
    return results;
  }
  // e.g. "征收户数1642户,完成投资45.44亿元、完成率115%": of the investment, not of the households.
  const joined = results.find(({ end }) => text.slice(end, start) === '、');
  return [joined ?? null];
}

function toStated(
  commitment: string,
  outcome: Side,
  statement: Statement,
  result: Quantity | null,
): Comparison {
  const { text, quantities } = outcome.text;
  const shown = result ?? statement.rate;
  const implied = impliedTarget(outcome, statement, result);
  return {
    commitment,
    counts: result?.counts ?? null,
    target: implied,
    outcome: shown === null ? null : toOutcome(outcome, 'text', shown),
    as_of: shown === null ? null : asOf(text, quantities, shown),
    direction: 'higher',
    reading: implied === null ? 'undetermined' : 'exceeded',
    reason: implied === null ? 'stated-only' : 'implied-target',
    stated_rate: statement.rate?.value ?? null,
    stated: statement.words,
  };
}

/** The target that follows exactly from a result and its stated excess: `871家,超承诺271家` gives 600. */
function impliedTarget(
  outcome: Side,
  { excess }: Statement,
  result: Quantity | null,
): Comparison['target'] {
  if (excess?.value == null || result?.value == null || excess.unit !== result.unit) {
    return null;
  }
  if (result.comparator !== '=' || excess.comparator !== '=' || excess.value <= 0) {
    return null;
  }
  return {
    quote: null,
    field: null,
    start: null,
    document: outcome.document,
    comparator: '=',
    value: Number((result.value - excess.value).toPrecision(12)),
    value_max: null,
    unit: result.unit,
    stretch: false,
  };
}

// e.g. "1-11月", "前三季度"; not "2022年7月13日" or "2022年10月", the time of an event
const partOfYear = /(?:\d[-—–至]\d+月份?|季度)$/;

/** Until when a number was counted: the part of the year named before it in its part of the sentence. */
export function asOf(
  text: string,
  quantities: readonly Quantity[],
  quantity: Quantity,
): string | null {
  const part = Math.max(
    0,
    ...[...'。；;'].map((stop) => text.lastIndexOf(stop, quantity.start - 1) + 1),
  );
  const dates = quantities.filter(
    ({ role, rule, start, end }) =>
      role === 'date' && rule === 'date' && start >= part && end <= quantity.start,
  );
  const last = dates.at(-1);
  const until = last !== undefined && /截[至止]?(?:到)?$/.test(text.slice(0, last.start));
  if (last === undefined || !(until || partOfYear.test(last.quote))) {
    return null;
  }
  return /全年/.test(text.slice(last.end, quantity.start)) ? null : last.quote;
}

function withoutOutcome(commitment: string, placed: PlacedTarget): Comparison {
  const { quantity, side, field, index } = placed;
  return {
    commitment,
    counts: quantity.counts,
    target: toTarget(placed),
    outcome: null,
    as_of: null,
    direction: directionOf(quantity, wordsOf(side[field], index)),
    reading: 'no-outcome',
    reason: null,
    stated_rate: null,
    stated: null,
  };
}

function withoutNumber(commitment: string): Comparison {
  return {
    commitment,
    counts: null,
    target: null,
    outcome: null,
    as_of: null,
    direction: 'higher',
    reading: 'undetermined',
    reason: 'no-number-in-target',
    stated_rate: null,
    stated: null,
  };
}

function toTarget({ side, field, quantity }: PlacedTarget): Comparison['target'] {
  const { quote, start, comparator, value, value_max, unit, role } = quantity;
  return {
    quote,
    field,
    start,
    document: side.document,
    comparator,
    value,
    value_max,
    unit,
    stretch: role === 'stretch',
  };
}

function toOutcome(side: Side, field: Field, quantity: Quantity): Comparison['outcome'] {
  const { quote, start, comparator, value, value_max, unit, role } = quantity;
  return {
    quote,
    field,
    start,
    document: side.document,
    comparator,
    value,
    value_max,
    unit,
    forecast: role === 'forecast',
  };
}

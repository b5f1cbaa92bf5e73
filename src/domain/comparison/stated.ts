import type { Quantity } from '../quantity/quantity.ts';
import type { ReadText } from './answer.ts';

/** What an outcome itself says of completion. */
export interface Statement {
  /** The department's words, e.g. `完成率103.5%`, `均已完成全年目标`, `超承诺271家`. */
  words: string;
  /** Offset of the first of them. */
  start: number;
  /** Rate of completion in percent, where one is stated. */
  rate: Quantity | null;
  /** Excess over the target, where one is stated. */
  excess: Quantity | null;
  /** The results that it speaks of: those before it in its part of the sentence. */
  results: Quantity[];
}

// e.g. "完成率103.5%", "年度计划完成率127%", "完成年度目标104%"
const rateCue =
  /(?:(?:年度|全年)?(?:计划|目标|任务)?(?:综合)?完成率|完成(?:年度|全年)?(?:目标|任务|计划)(?:的)?)$/;

// e.g. "超承诺271家", "超年度目标20个"
const excessCue = /超(?:出)?(?:年度|全年|年中)?(?:承诺|目标|计划|任务)$/;

// e.g. "均已完成全年目标", "超额完成省市全年目标", "超年中承诺"
const completion =
  /(?:均|都|已|提前|全部|全面)*(?:超额)?完成(?:了)?(?:省市|省下达|省|市|全年|年度|20\d\d年度)*[^，,。；;%\d]{0,14}?(?:目标任务|目标|任务)(?![^，,。；;]{0,3}\d)|超(?:年中|全年|年度)(?:承诺|目标|计划)(?=[，,。；;]|$)/g;

/** Finds what an outcome says of its own completion, in order. */
export function findStatements({ text, quantities }: ReadText): Statement[] {
  const rates = quantities.flatMap((quantity): Statement[] => {
    const cue = quantity.unit === '%' ? rateCue.exec(text.slice(0, quantity.start)) : null;
    const excess = cue === null ? excessCue.exec(text.slice(0, quantity.start)) : null;
    const found = cue ?? excess;
    if (found === null || quantity.value === null) {
      return [];
    }
    return [
      {
        words: text.slice(found.index, quantity.end),
        start: found.index,
        rate: cue === null ? null : quantity,
        excess: cue === null ? quantity : null,
        results: [],
      },
    ];
  });
  const completions = [...text.matchAll(completion)].map((match) => ({
    words: match[0],
    start: match.index,
    rate: null,
    excess: null,
    results: [],
  }));
  const statements = [...rates, ...completions].sort((a, b) => a.start - b.start);
  return statements.map((statement, index) => ({
    ...statement,
    results: resultsBefore(text, quantities, statement, statements[index - 1]),
  }));
}

/** Results in the same part of the sentence that no earlier statement speaks of; growth and ranks aside. */
function resultsBefore(
  text: string,
  quantities: readonly Quantity[],
  statement: Statement,
  previous: Statement | undefined,
): Quantity[] {
  const part = Math.max(
    0,
    ...[...'。；;'].map((stop) => text.lastIndexOf(stop, statement.start - 1) + 1),
  );
  const from = Math.max(part, previous === undefined ? 0 : previous.start + previous.words.length);
  return quantities.filter(
    ({ start, end, role, value, basis, unit }) =>
      start >= from &&
      end <= statement.start &&
      role === 'result' &&
      value !== null &&
      basis === 'level' &&
      unit !== '名次' &&
      unit !== '%' &&
      unit !== '个百分点',
  );
}

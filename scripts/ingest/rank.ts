import type { Message } from '../../src/domain/message.ts';
import type { Block, Figure } from '../../src/domain/statement.ts';

/** A department of a category that prints both figures. */
interface Ranked {
  name: string;
  rank: Figure;
  score: Figure;
}

/**
 * Checks that within a category ranks follow scores: a better place never has the lower score, and
 * one place is not given to two scores. Told once for each department, against the place before it; as a
 * warning, as what a document prints stays as printed, also where it contradicts itself.
 */
export function checkRanks(document: string, blocks: readonly Block[]): Message[] {
  const byCategory = Map.groupBy(blocks, ({ category }) => category.id);
  return [...byCategory.values()].flatMap((category) => {
    const ranked = category
      .flatMap(toRanked)
      .sort((a, b) => a.rank.value - b.rank.value || b.score.value - a.score.value);
    return ranked.flatMap((each, index) => {
      const before = ranked[index - 1];
      return before === undefined ? [] : (compare(document, before, each) ?? []);
    });
  });
}

function toRanked({ department, figures: { rank, score } }: Block): Ranked[] {
  const name = department.printed?.text ?? department.id;
  return rank === null || score === null ? [] : [{ name, rank, score }];
}

function compare(document: string, before: Ranked, each: Ranked): Message | null {
  const same = before.rank.value === each.rank.value;
  const [higher, lower] = [before.score.value, each.score.value];
  if (same ? higher === lower : higher >= lower) {
    return null;
  }
  const say = ({ name, rank, score }: Ranked) =>
    `${name} rank ${rank.printed}, score ${score.printed} (line ${rank.line})`;
  return {
    rule: 'rank-and-score',
    level: 'warning',
    place: { document, line: each.rank.line },
    reason: same
      ? 'two departments of a category have one rank and different scores'
      : 'ranks and scores of a category contradict each other',
    actual: `${say(before)}; ${say(each)}`,
    expected: same ? 'a rank for each score' : 'the higher score at the better rank',
    tip: 'Compare both rows with the published document: if it prints this too, remark on it in content/corrections.',
  };
}

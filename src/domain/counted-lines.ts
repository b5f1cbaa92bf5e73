import type { SourceDocument } from './document.ts';
import type { LineRange, Usage } from './passage.ts';

/** What the coverage counts: texts and titles of commitments, difficulty, scores, ranks; no heads of tables. */
const counted: readonly Usage[] = [
  'title',
  'text',
  'difficulty_self',
  'difficulty_rated',
  'score',
  'rank',
];

/** From the first to the last line of a document on which anything counted stands; `null` where nothing does. */
export function countedLines({ spans }: Pick<SourceDocument, 'spans'>): LineRange | null {
  const lines = spans.filter(({ usage }) => counted.includes(usage)).map(({ line }) => line);
  return lines.length === 0 ? null : { start: Math.min(...lines), end: Math.max(...lines) };
}

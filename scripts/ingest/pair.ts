import { likeness } from '../../src/domain/likeness.ts';
import type { Message } from '../../src/domain/message.ts';
import type { Statement, StatementsFile } from '../../src/domain/statement.ts';

/** Least likeness of two titles, 0 to 1, at which they are taken to name the same commitment. */
const leastLikeness = 0.5;

/**
 * Checks that targets and outcomes that meet by year, department and number speak of the same thing,
 * by their titles, and that documents agree on a department's category. Titles that differ in width of
 * commas only are the same; other differences are told, so that the page can show both.
 */
export function checkPairs(files: readonly StatementsFile[]): Message[] {
  const targets = new Map<string, Located>();
  for (const located of locate(files, 'commitments')) {
    targets.set(located.statement.commitment, located);
  }
  const messages: Message[] = [];
  for (const outcome of locate(files, 'outcomes')) {
    const target = targets.get(outcome.statement.commitment);
    if (target !== undefined) {
      messages.push(...comparePair(target, outcome));
    }
  }
  return messages;
}

interface Located {
  document: string;
  category: string;
  statement: Statement;
}

function locate(files: readonly StatementsFile[], kind: StatementsFile['kind']): Located[] {
  return files
    .filter((file) => file.kind === kind)
    .flatMap((file) =>
      file.blocks.flatMap((block) =>
        block.statements.map((statement) => ({
          document: file.id,
          category: block.category.id,
          statement,
        })),
      ),
    );
}

function comparePair(target: Located, outcome: Located): Message[] {
  const place = { document: outcome.document, line: outcome.statement.title.lines.start };
  const [promised, reported] = [target.statement.title.text, outcome.statement.title.text];
  const messages: Message[] = [];
  if (target.category !== outcome.category) {
    messages.push({
      rule: 'pair-category',
      level: 'error',
      place,
      reason: 'two documents put a commitment into different categories',
      actual: outcome.category,
      expected: `${target.category}, as in ${target.document}`,
      tip: 'Compare the headings of both documents.',
    });
  }
  if (foldTitle(promised) === foldTitle(reported)) {
    return messages;
  }
  const alike = Math.max(likeness(promised, reported), likeness(reported, promised));
  return [
    ...messages,
    {
      rule: 'pair-title',
      level: alike < leastLikeness ? 'error' : 'warning',
      place,
      reason: 'the title of an outcome differs from that of its target',
      actual: `"${reported}"`,
      expected: `"${promised}" (${target.document} line ${target.statement.title.lines.start})`,
      tip:
        alike < leastLikeness
          ? 'The two do not name the same commitment: check numbers and department of both.'
          : 'The page shows both titles; nothing needs to be done.',
    },
  ];
}

/** A title without what differs between two typesettings: width of characters, blanks. */
function foldTitle(title: string): string {
  return title.normalize('NFKC').replace(/\s/g, '');
}

import type { Message } from '../../src/domain/message.ts';
import type { Span } from '../../src/domain/passage.ts';

/**
 * The account of every character: each non-blank character of a document must be used exactly once.
 * Yields a message for each run of characters that was left over, and for each that was used twice.
 * Where other errors were found the leftovers are their consequence: one message sums them up, lest
 * they hide the cause.
 */
export function accountForCharacters(
  document: string,
  lines: readonly string[],
  spans: readonly Span[],
  otherErrors: boolean,
): Message[] {
  const byLine = Map.groupBy(spans, (span) => span.line);
  const messages = lines.flatMap((line, index) =>
    accountForLine(document, line, index + 1, byLine.get(index + 1) ?? []),
  );
  const [first] = messages;
  if (!otherErrors || first === undefined || messages.length === 1) {
    return messages;
  }
  const last = messages.at(-1)?.place.line;
  return [
    {
      ...first,
      actual: `${first.actual} and ${messages.length - 1} more runs, up to line ${last}`,
      tip: 'Mend the errors above first: these characters could not be used because of them.',
    },
  ];
}

function accountForLine(
  document: string,
  line: string,
  no: number,
  spans: readonly Span[],
): Message[] {
  const uses = Array.from({ length: line.length }, () => 0);
  for (const span of spans) {
    for (let at = span.start; at < span.end; at += 1) {
      uses[at] = (uses[at] ?? 0) + 1;
    }
  }
  const wanting = (at: number) => line[at]?.trim() !== '' && uses[at] !== 1;
  const messages: Message[] = [];
  for (let at = 0; at < line.length; at += 1) {
    if (!wanting(at)) {
      continue;
    }
    const start = at;
    while (at + 1 < line.length && wanting(at + 1) && uses[at + 1] === uses[start]) {
      at += 1;
    }
    messages.push(accountMessage(document, no, start, line.slice(start, at + 1), uses[start] ?? 0));
  }
  return messages;
}

function accountMessage(
  document: string,
  line: number,
  start: number,
  characters: string,
  uses: number,
): Message {
  return {
    rule: uses === 0 ? 'characters-lost' : 'characters-doubled',
    level: 'error',
    place: { document, line, column: start + 1 },
    reason: uses === 0 ? 'characters were not used' : `characters were used ${uses} times`,
    actual: `"${characters}"`,
    expected: 'each character exactly once',
    tip: 'Mend the errors above first, if there are any; otherwise the reader of this layout is at fault.',
  };
}

import type { Message } from '../../../src/domain/message.ts';
import { type Fragment, joinText } from '../fragment.ts';

/**
 * Doubts a text of torn columns that does not end with a full stop, as all of them do that are
 * published whole: its last line may be lost. `null` where it does.
 */
export function checkTextEnd(document: string, text: readonly Fragment[]): Message | null {
  const last = text.at(-1);
  if (last === undefined || /[。！？][”’」』）]*$/.test(joinText(text))) {
    return null;
  }
  return {
    rule: 'text-end',
    level: 'warning',
    place: { document, line: last.line },
    reason: 'a text does not end with a full stop',
    actual: `"…${last.text.slice(-12)}"`,
    expected: '"。" at its end',
    tip: 'Compare with the published document: its last line may be lost.',
  };
}

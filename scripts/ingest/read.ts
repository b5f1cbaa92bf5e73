import { createHash } from 'node:crypto';
import type { DocumentEntry } from '../../src/domain/document.ts';
import type { Message, StepResult } from '../../src/domain/message.ts';
import { decodeUtf8 } from './encoding.ts';
import { findInvisible } from './invisible.ts';

const byteOrderMark = '\uFEFF';

/**
 * Turns the bytes of a seed into its lines. A seed is UTF-8 with LF line ends and no byte order mark,
 * and the very file that `seeds/index.yml` describes; anything else is an error. Where the text can be
 * made out all the same its lines are given too, so that one run shows the faults in them as well.
 */
export function readDocument(
  entry: DocumentEntry,
  bytes: Uint8Array | null,
): StepResult<string[] | null> {
  const messages: Message[] = [];
  const report = (
    rule: string,
    line: number | null,
    parts: Omit<Message, 'rule' | 'level' | 'place'>,
  ) => messages.push({ rule, level: 'error', place: { document: entry.id, line }, ...parts });

  if (bytes === null) {
    report('missing-file', null, {
      reason: 'the file is missing',
      actual: 'nothing',
      expected: `seeds/${entry.file}`,
      tip: 'Put the file into seeds/, or mend its name in seeds/index.yml.',
    });
    return { value: null, messages };
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== entry.sha256) {
    report('changed-file', null, {
      reason: 'the file is not the one described',
      actual: `sha256 ${sha256}`,
      expected: `sha256 ${entry.sha256}`,
      tip: 'Seeds are never edited: restore the file. If it is a new publication, give it an entry of its own in seeds/index.yml.',
    });
  }
  const path = `seeds/${entry.file}`;
  const text = decodeUtf8(bytes, path);
  if (typeof text !== 'string') {
    const { rule, line, ...parts } = text;
    report(rule, line, parts);
    return { value: null, messages };
  }
  if (text.trim() === '') {
    report('empty-file', null, {
      reason: 'the file is empty',
      actual: `${bytes.length} bytes`,
      expected: 'the text of a document',
      tip: 'Fetch the document again.',
    });
    return { value: null, messages };
  }
  if (text.startsWith(byteOrderMark)) {
    report('byte-order-mark', 1, {
      reason: 'the file starts with a byte order mark',
      actual: 'EF BB BF',
      expected: 'the first character of the text',
      tip: 'Save it as "UTF-8", not "UTF-8 with BOM".',
    });
  }
  const printed = text.replace(/^\uFEFF/, '').split('\n');
  const carriage = printed.findIndex((line) => line.endsWith('\r'));
  if (carriage !== -1) {
    report('carriage-return', carriage + 1, {
      reason: 'lines end in CR LF',
      actual: 'carriage returns',
      expected: 'LF alone',
      tip: `Convert it: sed -i 's/\\r$//' seeds/${entry.file}. Then put the new sha256 into seeds/index.yml.`,
    });
  }
  const lines = printed.map((line) => line.replace(/\r$/, ''));
  if (lines.at(-1) === '') {
    lines.pop();
  }
  messages.push(...findInvisible(entry.id, path, lines));
  return { value: lines, messages };
}

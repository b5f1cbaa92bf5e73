import type { Correction } from '../../src/domain/correction.ts';
import type { Message } from '../../src/domain/message.ts';
import type { StatementsFile } from '../../src/domain/statement.ts';
import { type LineOf, noLines } from './authored-yaml.ts';

/** Checks that every correction still meets the characters it speaks of; one that does not fails the run. */
export function checkCorrections(
  corrections: readonly Correction[],
  files: readonly StatementsFile[],
  lineOf: LineOf = noLines,
): Message[] {
  return corrections.flatMap((correction) => {
    const text = fieldText(correction, files);
    if (text?.includes(correction.printed)) {
      return [];
    }
    const document = `content/corrections/${correction.id}.yml`;
    return [
      {
        rule: 'correction',
        level: 'error',
        place: { document, line: lineOf(document, ['printed']) },
        reason: 'the correction no longer meets what is printed',
        actual:
          text === null ? `no ${correction.commitment} in ${correction.document}` : `"${text}"`,
        expected: `"${correction.printed}" in the ${correction.field}`,
        tip: 'Delete the correction if it is no longer needed, or mend its characters.',
      },
    ];
  });
}

function fieldText(correction: Correction, files: readonly StatementsFile[]): string | null {
  const blocks = files.find((file) => file.id === correction.document)?.blocks ?? [];
  for (const block of blocks) {
    const statement = block.statements.find(
      ({ commitment }) => commitment === correction.commitment,
    );
    if (statement !== undefined) {
      return correction.field === 'department'
        ? (block.department.printed?.text ?? null)
        : statement[correction.field].text;
    }
  }
  return null;
}

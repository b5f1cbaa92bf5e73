import { linesWithoutComments, type SourceFile } from '../lib/source-file.ts';
import type { Check, Finding } from './check.ts';

/** Chinese of ours is set with full-width punctuation. Texts of documents stand as printed: not here. */
export const chinesePunctuation: Check<readonly SourceFile[]> = {
  name: 'chinese-punctuation',
  check: (files) => files.flatMap(checkFile),
  exceptions: [],
};

// e.g. "承诺,难度" "难度:" "(推算"
const halfWidth = /(?<=\p{Script=Han})[,;:?!()]|[,;:?!(](?=\p{Script=Han})/gu;

function checkFile(file: SourceFile): Finding[] {
  return linesWithoutComments(file).flatMap((line, index) => {
    const prose = blankSyntax(line, file.path);
    return [...prose.matchAll(halfWidth)].map((match) => ({
      place: { document: file.path, line: index + 1, column: match.index + 1 },
      reason: 'Chinese text has half-width punctuation',
      actual: prose.slice(Math.max(0, match.index - 8), match.index + 9).trim(),
      expected: 'full-width ，；：？！（）',
      tip: 'Replace it; where it is syntax, move the Chinese text into quotes.',
    }));
  });
}

/** Blanks marks that are syntax although they stand beside Chinese text. */
function blankSyntax(line: string, path: string): string {
  const blank = (match: string) => ' '.repeat(match.length);
  // e.g. "aliases: [市卫健委, 卫生健康委员会]"; and what a document prints stands as printed.
  const prose = path.endsWith('.yml')
    ? line.replace(/^\s*[\w-]+: \[.*\]$|^(printed|likely): .*$|“[^”]*”/g, blank)
    : line;
  // e.g. "`2022/卫健委:4`"
  return path.endsWith('.md') ? prose.replace(/`[^`]*`/g, blank) : prose;
}

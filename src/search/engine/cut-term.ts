import { fold } from '../fold.ts';
import type { Directory } from '../format/directory.ts';

// What is longer, names and years aside, is a passage, whose characters belong together.
const longest = 16;
const longestWord = 6;
const shortestPart = 2;

/** One way to cut a term. */
export interface Cut {
  parts: string[];
  /** Those of them that are years or names: with one, the term cannot be one word. */
  named: ReadonlySet<string>;
}

/**
 * The parts of a folded term that was typed without blanks, as Chinese is: what commas part, years, names of
 * departments, and what is left. `教育局2025年学位` is 教育局, 2025年, 学位. Several ways to cut it, the best first.
 */
export function cutTerm(directory: Directory, folded: string): Cut[] {
  const [years, names] = [yearsOf(directory), namesOf(directory)];
  const rest = folded
    .replaceAll(new RegExp(years, 'gu'), '')
    .replaceAll(new RegExp(names, 'gu'), '');
  if ([...rest].length > longest) {
    return [];
  }
  const apart = folded.split(/[,。]/);
  // Of a passage, commas part sentences, not words.
  const pieces = apart.every((piece) => piece.length <= longestWord) ? apart : [folded];
  const byYears = pieces.flatMap((piece) => cutAt(piece, years));
  const byNames = byYears.flatMap((piece) => cutAt(piece, names));
  const ways = [byNames, byYears, pieces].map((parts) => parts.map(plain).filter(Boolean));
  return ways
    .filter((parts) => parts.length > 1 && parts.every((part) => part.length >= shortestPart))
    .map((parts) => ({
      parts,
      named: new Set(parts.filter((part) => isWhole(part, names, years))),
    }));
}

/** The runs that fit a pattern, by what its first group holds, and what stands between them. */
function cutAt(piece: string, pattern: RegExp): string[] {
  return piece.split(pattern).filter((part) => part !== undefined && part !== '');
}

function yearsOf({ blocks }: Directory): RegExp {
  const years = [...new Set(blocks.map(({ year }) => year))];
  return new RegExp(`(?<!\\d)((?:${years.join('|')})(?:年度?|(?!\\d)))`, 'u');
}

/** Short names, `台办`, only where a piece begins or ends: `平台办理` is about none. */
function namesOf({ departments, city }: Directory): RegExp {
  const names = departments.flatMap(({ name, otherNames }) => [name, ...otherNames].map(fold));
  // Of 市监局, 监局 is no name.
  const plainNames = names.map((name) => name.replace(/^市/, '')).filter(isLong);
  const whole = [...new Set([...names, ...plainNames])]
    .filter((name) => name.length >= shortestPart)
    .sort((a, b) => b.length - a.length)
    .map(escaped);
  const before = `(?:中共)?(?:${escaped(fold(city))})?市?`;
  const long = whole.filter(isLong).join('|');
  const short = whole.filter((name) => name.length === shortestPart).join('|');
  return new RegExp(`${before}(${long}|(?<=^${before})(?:${short})|(?:${short})$)`, 'u');
}

function isLong(name: string): boolean {
  return name.length > shortestPart;
}

function isWhole(part: string, ...patterns: readonly RegExp[]): boolean {
  return patterns.some((pattern) => pattern.exec(part)?.[0] === part);
}

/** `教育局的学位` asks for 学位. */
function plain(part: string): string {
  return part.replace(/^[的-]+|[的-]+$/g, '');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

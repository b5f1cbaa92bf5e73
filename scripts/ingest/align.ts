import type { Message, StepResult } from '../../src/domain/message.ts';
import { type Alignment, bestAlignment, type Run } from './alignment.ts';
import { type Fragment, joinText } from './fragment.ts';

/** Least lead of the best alignment over the next best before it is taken without a warning. */
const clearLead = 0.1;

/**
 * Lead of an alignment that leaves one title without a text over the one that gives each a text, from
 * which on a text is taken to be missing. In the documents as published it is at most 0.08; where a
 * text was taken out it is above 0.6 in all but a few places, and grows with what was shifted by it.
 */
const missingText = { warning: 0.15, error: 0.5 };

/**
 * Gives each title of a panel its text. Titles and paragraphs stand in the same order; where there are
 * more paragraphs than titles, some texts have several, and the words that a paragraph shares with its
 * title, and with the text it would go on, decide which. Yields `null` where there are fewer paragraphs
 * than titles. That there are enough proves nothing: where the words fit better with one title left
 * without a text, a text is missing and those after it have moved up, which is told too.
 */
export function alignTexts(
  document: string,
  titles: readonly Run[],
  paragraphs: readonly Run[],
): StepResult<Fragment[][] | null> {
  if (titles.length > paragraphs.length || (titles.length === 0 && paragraphs.length > 0)) {
    return { value: null, messages: [countMessage(document, titles, paragraphs)] };
  }
  const best = bestAlignment(titles, paragraphs, { mustStart: null, holes: 0 });
  const missing = findMissingText(document, titles, paragraphs, best);
  return {
    value: gather(paragraphs, best.taken),
    messages: missing === null ? findDoubt(document, titles, paragraphs, best) : [missing],
  };
}

function countMessage(
  document: string,
  titles: readonly Run[],
  paragraphs: readonly Run[],
): Message {
  const holes = titles.length - paragraphs.length;
  const { taken } = bestAlignment(titles, paragraphs, { mustStart: null, holes });
  const bare = titles.filter((_, index) => taken[index] === 0);
  const likely =
    bare.length === 0 || bare.length === titles.length
      ? ''
      : ` By their words, nothing fits ${bare.map(quote).join(', ')}.`;
  return {
    rule: 'titles-and-texts',
    level: 'error',
    place: { document, line: firstLine(titles[0]) },
    reason: 'titles and texts do not count up',
    actual: `${titles.length} titles and ${paragraphs.length} texts (${span(titles)}; ${span(paragraphs)})`,
    expected: 'a text for each title',
    tip: `Compare this panel with the published document: a title may have been read as two, or a text be missing.${likely}`,
  };
}

/** Whether the words fit better with one title left without a text. */
function findMissingText(
  document: string,
  titles: readonly Run[],
  paragraphs: readonly Run[],
  best: Alignment,
): Message | null {
  const holed = bestAlignment(titles, paragraphs, { mustStart: null, holes: 1 });
  const lead = holed.score - best.score;
  const bare = titles[holed.taken.indexOf(0)];
  if (lead < missingText.warning || bare === undefined) {
    return null;
  }
  const at = holed.taken.slice(0, holed.taken.indexOf(0)).reduce((sum, count) => sum + count, 0);
  const following = firstLine(paragraphs[at]);
  const where =
    following === null ? `at the end of ${span(paragraphs)}` : `before line ${following}`;
  return {
    rule: 'missing-text',
    level: lead < missingText.error ? 'warning' : 'error',
    place: { document, line: following ?? paragraphs.at(-1)?.fragments.at(-1)?.line ?? null },
    reason: 'a text seems to be missing here or near here, and those after it to have moved up',
    actual: `${titles.length} titles and ${paragraphs.length} paragraphs (${span(titles)}; ${span(paragraphs)}), whose words fit better with none for ${quote(bare)}`,
    expected: `the text of ${quote(bare)} ${where}`,
    tip: 'Compare this panel with the published document: titles and texts do not count up once texts of several paragraphs are put together.',
  };
}

/** Whether a joint is in doubt: one goes over a blank line, or another place is about as good. */
function findDoubt(
  document: string,
  titles: readonly Run[],
  paragraphs: readonly Run[],
  best: Alignment,
): Message[] {
  const joints = jointsOf(best.taken);
  const runnerUp = Math.max(
    Number.NEGATIVE_INFINITY,
    ...joints.map((mustStart) => bestAlignment(titles, paragraphs, { mustStart, holes: 0 }).score),
  );
  const overBlank = joints.some((joint) => paragraphs[joint]?.apart);
  if (best.score - runnerUp >= clearLead && !overBlank) {
    return [];
  }
  const lines = joints.map((joint) => firstLine(paragraphs[joint]) ?? 0);
  return [
    {
      rule: 'doubtful-alignment',
      level: 'warning',
      place: { document, line: lines[0] ?? null },
      reason: 'it is not clear which title a paragraph belongs to',
      actual: `paragraphs joined to the text before at line ${lines.join(', ')}${overBlank ? ', over a blank line' : ''}`,
      expected: 'one alignment clearly better than all others',
      tip: 'Compare with the published document: a title may be missing, or two have been read as one.',
    },
  ];
}

/** The paragraphs that go on a text. */
function jointsOf(taken: readonly number[]): number[] {
  let at = 0;
  return taken.flatMap((count) => {
    const first = at;
    at += count;
    return Array.from({ length: Math.max(0, count - 1) }, (_, index) => first + 1 + index);
  });
}

function gather(paragraphs: readonly Run[], taken: readonly number[]): Fragment[][] {
  let at = 0;
  return taken.map((count) => {
    const own = paragraphs.slice(at, at + count);
    at += count;
    return own.flatMap(({ fragments }) => fragments);
  });
}

function firstLine(run: Run | undefined): number | null {
  return run?.fragments[0]?.line ?? null;
}

function quote(title: Run): string {
  return `"${joinText(title.fragments)}" (line ${firstLine(title)})`;
}

function span(runs: readonly Run[]): string {
  const first = runs[0]?.fragments[0]?.line;
  const last = runs.at(-1)?.fragments.at(-1)?.line;
  return first === undefined ? 'none' : `lines ${first}–${last}`;
}

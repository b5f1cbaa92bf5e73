import { likeness } from '../../src/domain/likeness.ts';
import type { Message, StepResult } from '../../src/domain/message.ts';
import { type Fragment, joinText } from './fragment.ts';

/** A title, or a paragraph of the texts' column. */
interface Run {
  fragments: Fragment[];
  /** Whether a blank line parts it from the run before. */
  apart: boolean;
}

/** Least lead of the best alignment over the next best before it is taken without a warning. */
const clearLead = 0.1;

/** A blank line parts two texts unless nothing else makes the columns count up. */
const costOfJoiningOverBlank = 2;

/**
 * Gives each title of a panel its text. Titles and paragraphs stand in the same order; where there are
 * more paragraphs than titles, some texts have several, and the words that a paragraph shares with its
 * title, and with the text it would go on, decide which. Yields `null` where there are fewer paragraphs than titles.
 */
export function alignTexts(
  document: string,
  titles: readonly Run[],
  paragraphs: readonly Run[],
): StepResult<Fragment[][] | null> {
  const place = { document, line: titles[0]?.fragments[0]?.line ?? null };
  if (titles.length > paragraphs.length || (titles.length === 0 && paragraphs.length > 0)) {
    const message: Message = {
      rule: 'titles-and-texts',
      level: 'error',
      place,
      reason: 'titles and texts do not count up',
      actual: `${titles.length} titles and ${paragraphs.length} texts (${span(titles)}; ${span(paragraphs)})`,
      expected: 'a text for each title',
      tip: 'Compare this panel with the published document: a title may have been read as two, or a text be missing.',
    };
    return { value: null, messages: [message] };
  }
  const best = bestAlignment(titles, paragraphs, null);
  const joints = best.starts.flatMap((isStart, index) => (isStart ? [] : [index]));
  const runnerUp = Math.max(
    Number.NEGATIVE_INFINITY,
    ...joints.map((joint) => bestAlignment(titles, paragraphs, joint).score),
  );
  const messages: Message[] =
    best.score - runnerUp >= clearLead
      ? []
      : [
          doubt(
            document,
            joints.map((joint) => paragraphs[joint]?.fragments[0]?.line ?? 0),
          ),
        ];
  return { value: gather(paragraphs, best.starts), messages };
}

interface Alignment {
  /** For each paragraph, whether it begins a text. */
  starts: boolean[];
  score: number;
}

/** Finds the alignment of highest likeness by dynamic programming; `mustStart` forbids one joint. */
function bestAlignment(
  titles: readonly Run[],
  paragraphs: readonly Run[],
  mustStart: number | null,
): Alignment {
  const titleTexts = titles.map((title) => joinText(title.fragments));
  const none: Alignment = { starts: [], score: Number.NEGATIVE_INFINITY };
  // best[n]: the best way in which the titles so far take the first n paragraphs.
  let best: Alignment[] = paragraphs.map(() => none);
  best.unshift({ starts: [], score: 0 });
  const surplus = paragraphs.length - titles.length;
  for (const title of titleTexts) {
    const next: Alignment[] = best.map(() => none);
    for (const [from, before] of best.entries()) {
      if (before.score === Number.NEGATIVE_INFINITY) {
        continue;
      }
      let text = '';
      let score = before.score;
      for (let to = from + 1; to <= Math.min(from + 1 + surplus, paragraphs.length); to += 1) {
        const paragraph = paragraphs[to - 1];
        const joined = to > from + 1;
        if (paragraph === undefined || (joined && to - 1 === mustStart)) {
          break;
        }
        const own = joinText(paragraph.fragments);
        score += likeness(title, own) + (joined ? likeness(own, text) : 0);
        score -= joined && paragraph.apart ? costOfJoiningOverBlank : 0;
        text += own;
        if (score > (next[to]?.score ?? Number.POSITIVE_INFINITY)) {
          const joints = Array.from({ length: to - from - 1 }, () => false);
          next[to] = { starts: [...before.starts, true, ...joints], score };
        }
      }
    }
    best = next;
  }
  return best[paragraphs.length] ?? none;
}

function gather(paragraphs: readonly Run[], starts: readonly boolean[]): Fragment[][] {
  const texts: Fragment[][] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (starts[index]) {
      texts.push([]);
    }
    texts.at(-1)?.push(...paragraph.fragments);
  }
  return texts;
}

function span(runs: readonly Run[]): string {
  const first = runs[0]?.fragments[0]?.line;
  const last = runs.at(-1)?.fragments.at(-1)?.line;
  return first === undefined ? 'none' : `lines ${first}–${last}`;
}

function doubt(document: string, lines: readonly number[]): Message {
  return {
    rule: 'doubtful-alignment',
    level: 'warning',
    place: { document, line: lines[0] ?? null },
    reason: 'it is not clear which title a paragraph belongs to',
    actual: `paragraphs joined to the text before at line ${lines.join(', ')}`,
    expected: 'one alignment clearly better than all others',
    tip: 'Compare with the published document.',
  };
}

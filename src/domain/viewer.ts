import type { SourceDocument } from './document.ts';
import type { Span, Usage } from './passage.ts';

/** Characters of a line that are one thing; joined, the runs of a line are the line. */
export interface LineRun {
  text: string;
  /** What they became; `null` for blanks between. */
  usage: Usage | null;
  /** Identity of the commitment they belong to, or `null`. */
  commitment: string | null;
}

export interface ViewedLine {
  /** 1-based. */
  no: number;
  runs: LineRun[];
}

/** Lines that hold together: a wrapped title or text, a row of a table, or any line by itself. */
export interface ViewedPassage {
  lines: ViewedLine[];
  /** The commitment that they print, or `null`. */
  commitment: string | null;
  /** Which part of it stands here: both where a table prints them on one line. */
  part: 'title' | 'text' | 'both' | null;
}

type SpannedDocument = Pick<SourceDocument, 'id' | 'lines' | 'spans'>;

/**
 * Lays a document out for reading: every line, cut where its characters change their use, and lines
 * that print one thing together. Throws when spans overlap or leave their line.
 */
export function viewDocument(document: SpannedDocument): ViewedPassage[] {
  const byLine = Map.groupBy(document.spans, (span) => span.line);
  const lines = document.lines.map((text, index) => ({
    no: index + 1,
    runs: toRuns(text, byLine.get(index + 1) ?? [], document.id),
  }));
  const passages: ViewedPassage[] = [];
  for (const line of lines) {
    const last = passages.at(-1);
    if (last !== undefined && continues(last, line)) {
      last.lines.push(line);
    } else {
      passages.push({ lines: [line], ...describe(line) });
    }
  }
  return passages;
}

/** The first line of each department's items in a document, in the order of the lines. */
export function firstLines(document: SpannedDocument): { department: string; line: number }[] {
  const first = new Map<string, number>();
  for (const { commitment, line } of document.spans) {
    const department = commitment?.split('/')[1];
    if (department !== undefined) {
      first.set(department, Math.min(line, first.get(department) ?? line));
    }
  }
  return [...first]
    .map(([department, line]) => ({ department, line }))
    .sort((a, b) => a.line - b.line);
}

function toRuns(text: string, spans: readonly Span[], document: string): LineRun[] {
  const runs: LineRun[] = [];
  let end = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (span.start < end || span.end > text.length) {
      throw new Error(
        `${document} line ${span.line}: characters ${span.start} to ${span.end} overlap others or leave the line. Run "npm run ingest".`,
      );
    }
    runs.push({ text: text.slice(end, span.start), usage: null, commitment: null });
    const { usage, commitment } = span;
    runs.push({ text: text.slice(span.start, span.end), usage, commitment });
    end = span.end;
  }
  runs.push({ text: text.slice(end), usage: null, commitment: null });
  return runs.filter((run) => run.text !== '');
}

function describe(line: ViewedLine): Pick<ViewedPassage, 'commitment' | 'part'> {
  const own = line.runs.filter((run) => run.commitment !== null);
  const usages = new Set(own.map((run) => run.usage));
  const part = usages.has('text') ? (usages.has('title') ? 'both' : 'text') : 'title';
  const commitment = own[0]?.commitment ?? null;
  return { commitment, part: commitment === null ? null : part };
}

// A blank line ends a passage; so does a new number, e.g. "2. 深入实施…" after "1. …" of one wrap.
function continues(passage: ViewedPassage, line: ViewedLine): boolean {
  const { commitment, part } = describe(line);
  return (
    commitment !== null &&
    commitment === passage.commitment &&
    part === passage.part &&
    part !== 'both'
  );
}

import type { DocumentEntry } from '../../src/domain/document.ts';
import { formatCommitmentId } from '../../src/domain/identity.ts';
import type { StepResult } from '../../src/domain/message.ts';
import type { Span, Usage } from '../../src/domain/passage.ts';
import { readStatement } from '../../src/domain/quantity/read-statement.ts';
import type { Block, Figures, Statement } from '../../src/domain/statement.ts';
import {
  type Attributing,
  attributeCategory,
  attributeDepartment,
  type Register,
  report,
} from './attribution.ts';
import {
  type Fragment,
  joinPassage,
  joinText,
  type RawBlock,
  type RawDocument,
  type RawItem,
} from './fragment.ts';
import { isMessage, parseFigureValue } from './layouts/number.ts';
import { checkRanks } from './rank.ts';
import { cutIntoSuppliedBlocks } from './supplied-blocks.ts';

/** A document whose parts have been given to departments and categories. */
export interface AttributedDocument {
  blocks: Block[];
  spans: Span[];
}

/**
 * Gives the parts of a document to departments and categories: by what it prints, or, where it prints
 * nothing, by what `seeds/index.yml` supplies with its evidence. Numbers are checked to run 1, 2, 3 …,
 * ranks to follow scores. `partial` says that the layout could not read all of it.
 */
export function attribute(
  entry: DocumentEntry,
  raw: RawDocument,
  register: Register,
  partial: boolean,
): StepResult<AttributedDocument> {
  const state: Attributing = { entry, register, partial, spans: [], messages: [] };
  for (const { usage, fragment } of raw.frame) {
    addSpans(state, usage, [fragment], null);
  }
  const named = entry.supplied?.blocks ? cutIntoSuppliedBlocks(state, raw.blocks) : raw.blocks;
  const blocks = named.flatMap((block, index) => attributeBlock(state, block, index) ?? []);
  checkOnceEach(state, blocks);
  state.messages.push(...checkRanks(entry.id, blocks));
  state.spans.sort((a, b) => a.line - b.line || a.start - b.start);
  return { value: { blocks, spans: state.spans }, messages: state.messages };
}

function attributeBlock(state: Attributing, raw: RawBlock, index: number): Block | null {
  const department = attributeDepartment(state, raw, index);
  const category = attributeCategory(state, raw, index);
  if (department === null || category === null) {
    return null;
  }
  addSpans(state, 'name', raw.name ?? [], null);
  return {
    department,
    category,
    figures: attributeFigures(state, raw),
    statements: attributeItems(state, raw, department.id),
  };
}

function attributeFigures(state: Attributing, raw: RawBlock): Figures {
  const figures: Figures = {
    difficulty_self: null,
    difficulty_rated: null,
    score: null,
    rank: null,
  };
  for (const { name, fragment, apart } of raw.figures) {
    const value = parseFigureValue(fragment, name, state.entry.id);
    const reason = state.entry.supplied?.coefficients?.reason;
    addSpans(state, name, [fragment], null);
    if (isMessage(value)) {
      state.messages.push(value);
      continue;
    }
    if (figures[name] !== null) {
      report(state, 'figure-twice', fragment.line, {
        reason: `a second ${name} is printed for the same department`,
        actual: `${figures[name].printed} and ${fragment.text}`,
        expected: 'one, in the first row of the block',
        tip: 'Check whether the row starts a new department.',
      });
      continue;
    }
    if (apart && reason === undefined) {
      report(state, 'figure-apart', fragment.line, {
        reason: 'a coefficient stands apart from any department',
        actual: fragment.text,
        expected: 'supplied.coefficients.reason in seeds/index.yml',
        tip: 'Say there why the run of coefficients belongs to the departments before it.',
      });
    }
    figures[name] = {
      value,
      printed: fragment.text,
      line: fragment.line,
      inferred: apart ? (reason ?? null) : null,
    };
  }
  return figures;
}

function attributeItems(state: Attributing, raw: RawBlock, department: string): Statement[] {
  return raw.items.map((item, index) => {
    const no = item.no ?? index + 1;
    checkNumber(state, raw, index, no);
    const commitment = formatCommitmentId(state.entry.year, department, no);
    addSpans(state, 'number', item.number, commitment);
    addSpans(state, 'title', item.title, commitment);
    addSpans(state, 'text', item.text, commitment);
    return {
      commitment,
      no,
      no_printed: item.no !== null,
      ...readItem(state, item),
    };
  });
}

/** Title and text with the quantities read in them. */
function readItem(state: Attributing, item: RawItem): Pick<Statement, 'title' | 'text'> {
  const title = joinPassage(item.title);
  const text = joinPassage(item.text);
  const read = readStatement({
    side: state.entry.kind === 'commitments' ? 'target' : 'outcome',
    year: state.entry.year,
    title: title.text,
    text: text.text,
  });
  return {
    title: { ...title, quantities: read.title },
    text: { ...text, quantities: read.text },
  };
}

/** Numbers run 1, 2, 3 …; a gap is told once, and not where a row that could not be read explains it. */
function checkNumber(state: Attributing, raw: RawBlock, index: number, no: number): void {
  const item = raw.items[index];
  const before = raw.items.slice(0, index).map((other) => other.no ?? 0);
  const expected = (before.at(-1) ?? 0) + 1;
  const twice = before.includes(no);
  if (item === undefined || item.no === null || (!twice && (no === expected || raw.incomplete))) {
    return;
  }
  report(state, twice ? 'duplicate-number' : 'number-order', item.title[0]?.line ?? null, {
    reason: twice ? 'a number is used twice in one department' : 'a number is out of order',
    actual: `${no} "${joinText(item.title)}"`,
    expected: `${expected}`,
    tip: 'Compare with the published document; each department numbers its items 1, 2, 3 ….',
  });
}

/** A department has one block in a document; two would give two commitments one address. */
function checkOnceEach(state: Attributing, blocks: readonly Block[]): void {
  const seen = new Set<string>();
  for (const { department, statements } of blocks) {
    if (seen.has(department.id)) {
      report(state, 'department-twice', statements[0]?.title.lines.start ?? null, {
        reason: 'a department has two blocks in one document',
        actual: `"${department.printed?.text ?? department.id}" again`,
        expected: 'each department once',
        tip: 'If the second block is another department, mend its name in content/departments.',
      });
    }
    seen.add(department.id);
  }
}

function addSpans(
  state: Attributing,
  usage: Usage,
  fragments: readonly Fragment[],
  commitment: string | null,
): void {
  for (const { line, start, text } of fragments) {
    state.spans.push({ line, start, end: start + text.length, usage, commitment });
  }
}

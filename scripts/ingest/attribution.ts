import type { Category, Department } from '../../src/domain/department.ts';
import type { DocumentEntry } from '../../src/domain/document.ts';
import { likeness } from '../../src/domain/likeness.ts';
import type { Message } from '../../src/domain/message.ts';
import type { Span } from '../../src/domain/passage.ts';
import type { Attribution } from '../../src/domain/statement.ts';
import { joinPassage, type RawBlock } from './fragment.ts';

/** What is known of the city's departments and categories. */
export interface Register {
  departments: readonly Department[];
  categories: readonly Category[];
}

/** State of a document's attribution. */
export interface Attributing {
  entry: DocumentEntry;
  register: Register;
  /** Whether parts of the document could not be read, which has been told. */
  partial: boolean;
  spans: Span[];
  messages: Message[];
}

/** The department of a block: as printed, or as supplied with its evidence; `null` where it is unknown. */
export function attributeDepartment(
  state: Attributing,
  raw: RawBlock,
  index: number,
): Attribution | null {
  const supplied = state.entry.supplied?.blocks?.[index];
  if (raw.name === null) {
    if (supplied === undefined) {
      report(state, 'no-department', raw.items[0]?.title[0]?.line ?? null, {
        reason: 'the document prints no department for these items',
        actual: `${raw.items.length} items without a name`,
        expected: 'a name, or supplied.blocks in seeds/index.yml',
        tip: 'Name the blocks in seeds/index.yml, each with its evidence.',
      });
      return null;
    }
    const known = state.register.departments.some(({ id }) => id === supplied.department);
    if (!known) {
      reportUnknown(state, 'department', supplied.department, null);
      return null;
    }
    return { id: supplied.department, printed: null, inferred: supplied.evidence };
  }
  const printed = joinPassage(raw.name);
  const department = state.register.departments.find(
    ({ name, printed_as }) => name === printed.text || printed_as.includes(printed.text),
  );
  if (department === undefined) {
    reportUnknown(state, 'department', printed.text, printed.lines.start);
    return null;
  }
  return { id: department.id, printed, inferred: null };
}

/** The category of a block: by the heading that governs it, or as supplied with its reason. */
export function attributeCategory(
  state: Attributing,
  raw: RawBlock,
  index: number,
): Attribution | null {
  const { supplied } = state.entry;
  const block = supplied?.blocks?.[index];
  const inferred = block
    ? { id: block.category, inferred: block.evidence }
    : supplied?.category && { id: supplied.category.id, inferred: supplied.category.reason };
  if (raw.heading !== null) {
    const printed = joinPassage(raw.heading);
    const category = state.register.categories.find(({ name }) => name === printed.text);
    if (category === undefined) {
      reportUnknown(state, 'category', printed.text, printed.lines.start);
      return null;
    }
    return { id: category.id, printed, inferred: null };
  }
  if (inferred === undefined) {
    report(state, 'no-category', firstLine(raw), {
      reason: 'no heading says which category the department belongs to',
      actual: 'no heading before it',
      expected: 'a heading, or supplied.category in seeds/index.yml',
      tip: 'Put "## " and the category before the table as published, or supply the category with its reason.',
    });
    return null;
  }
  if (!state.register.categories.some(({ id }) => id === inferred.id)) {
    reportUnknown(state, 'category', inferred.id, null);
    return null;
  }
  return { ...inferred, printed: null };
}

function firstLine(raw: RawBlock): number | null {
  return raw.name?.[0]?.line ?? raw.items[0]?.title[0]?.line ?? null;
}

function reportUnknown(
  state: Attributing,
  what: 'department' | 'category',
  found: string,
  line: number | null,
): void {
  const names =
    what === 'category'
      ? state.register.categories.map(({ name }) => name)
      : state.register.departments.flatMap(({ name, printed_as }) => [name, ...printed_as]);
  const nearest = names
    .map((name) => ({ name, likeness: likeness(name, found) + likeness(found, name) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, what === 'category' ? names.length : 3)
    .map(({ name }) => name);
  report(state, `unknown-${what}`, line, {
    reason: `the ${what} is unknown`,
    actual: `"${found}"`,
    expected: `${what === 'category' ? 'one of' : 'a known name, e.g.'} ${nearest.join(', ')}`,
    tip:
      what === 'category'
        ? 'Mend the heading, or add content/categories/<id>.yml.'
        : 'If it is another form of a known name, add it to printed_as in content/departments/<id>.yml; if it is a new body, add a file for it.',
  });
}

/** Adds an error about the document. */
export function report(
  state: Attributing,
  rule: string,
  line: number | null,
  parts: Pick<Message, 'reason' | 'actual' | 'expected' | 'tip'>,
): void {
  state.messages.push({
    rule,
    level: 'error',
    place: { document: state.entry.id, line },
    ...parts,
  });
}

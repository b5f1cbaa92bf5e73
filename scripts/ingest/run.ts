import { joinCommitments } from '../../src/domain/commitment.ts';
import { compareCommitment } from '../../src/domain/comparison/compare.ts';
import { type ComparisonsFile, comparisonRule } from '../../src/domain/comparison/comparison.ts';
import { formatMessage, type Message, type StepResult } from '../../src/domain/message.ts';
import type { StatementsFile } from '../../src/domain/statement.ts';
import type { Effects } from '../lib/effects.ts';
import { findLines, type LineOf } from './authored-yaml.ts';
import { type Converted, convertDocument, generated } from './convert.ts';
import { checkCorrections } from './correct.ts';
import { checkMeasures } from './measure.ts';
import { applyOverrides } from './override.ts';
import { checkPairs } from './pair.ts';
import { type Authored, readAuthored } from './register.ts';
import { summariseQuantities } from './summarise-quantities.ts';
import { checkTopics } from './topic.ts';
import { checkFiles, generateFiles, writeFiles } from './write.ts';

/**
 * The whole conversion: reads what is authored and every document, prints what it did and every fault
 * it found, and writes only when there is no error. With `check` it writes nothing and reports what
 * differs. Returns whether all is well.
 */
export function runIngest(effects: Effects, options: { check: boolean }): boolean {
  const started = effects.now();
  const authored = readAuthored(effects);
  const lineOf = findLines(effects);
  const messages: Message[] = [...authored.messages];
  const converted: Converted[] = [];
  for (const entry of authored.value.entries) {
    const result = convertDocument(entry, effects.readBytes(`seeds/${entry.file}`), authored.value);
    messages.push(...result.messages);
    if (result.value !== null) {
      converted.push(result.value);
    }
  }
  const { corrections, overrides } = withoutDependents(authored.value, messages);
  const overridden = applyOverrides(
    converted.map((each) => each.statements),
    overrides,
    lineOf,
  );
  const statements = overridden.value;
  messages.push(
    ...overridden.messages,
    ...checkPairs(statements),
    ...checkCorrections(corrections, statements, lineOf),
  );
  // What is made from all documents together needs all of them whole.
  const derived = hasError(messages) ? null : derive(statements, authored.value, lineOf);
  messages.push(...(derived?.messages ?? []));
  const documents = converted.map((each) => each.document);
  const content =
    derived === null
      ? { files: [], messages: [] }
      : generateFiles({ documents, statements, comparisons: derived.value });
  messages.push(...content.messages);
  if (options.check && !hasError(messages)) {
    messages.push(...checkFiles(effects, content.files));
  }
  const failed = hasError(messages);
  if (!failed && !options.check) {
    writeFiles(effects, content.files);
  }
  report(effects, converted, messages, options.check, effects.now() - started);
  return !failed;
}

/**
 * The corrections and overrides of documents that were read without a fault. What speaks of another
 * one would be told to meet nothing, and its author to delete it, when only the document is at fault;
 * a fault of the register of documents may be any document's.
 */
function withoutDependents(
  { corrections, overrides }: Authored,
  messages: readonly Message[],
): Pick<Authored, 'corrections' | 'overrides'> {
  const faulty = new Set(
    messages.filter(({ level }) => level === 'error').map(({ place }) => place.document),
  );
  const unknown = faulty.has('seeds/index.yml');
  const isSound = ({ document }: { document: string }) => !unknown && !faulty.has(document);
  return { corrections: corrections.filter(isSound), overrides: overrides.filter(isSound) };
}

/** Comparisons of every commitment, by year, and the verification of measures and topics. */
function derive(
  statements: readonly StatementsFile[],
  { measures, topics, departments }: Authored,
  lineOf: LineOf,
): StepResult<ComparisonsFile[]> {
  const commitments = joinCommitments(statements);
  const years = [...new Set(commitments.map(({ year }) => year))].sort();
  const value = years.map((year) => ({
    generated,
    year,
    rule: comparisonRule,
    comparisons: commitments.filter((each) => each.year === year).flatMap(compareCommitment),
  }));
  const byId = new Map(commitments.map((commitment) => [commitment.id, commitment]));
  return {
    value,
    messages: [
      ...checkMeasures(measures, { commitments: byId, topics, departments, lineOf }),
      ...checkTopics(topics, byId, measures),
    ],
  };
}

function hasError(messages: readonly Message[]): boolean {
  return messages.some((message) => message.level === 'error');
}

function report(
  effects: Effects,
  converted: readonly Converted[],
  messages: readonly Message[],
  check: boolean,
  milliseconds: number,
): void {
  for (const { document, statements } of converted) {
    const characters = document.lines.join('').replace(/\s/g, '').length;
    effects.log(`${document.id}: ${summarise([statements])}, ${characters} characters`);
  }
  for (const level of ['warning', 'error'] as const) {
    for (const message of messages.filter((each) => each.level === level)) {
      effects.log(`${level}: ${formatMessage(message)}`);
    }
  }
  for (const line of summariseQuantities(converted.map((each) => each.statements))) {
    effects.log(line);
  }
  const count = (level: Message['level']) => messages.filter((each) => each.level === level).length;
  const result = hasError(messages)
    ? 'nothing was written'
    : check
      ? 'content is up to date'
      : 'content is written';
  effects.log(
    `${converted.length} documents: ${summarise(converted.map((each) => each.statements))}; ` +
      `${count('error')} errors, ${count('warning')} warnings; ${result} (${(milliseconds / 1000).toFixed(1)} s)`,
  );
}

function summarise(files: readonly StatementsFile[]): string {
  const departments = new Set(
    files.flatMap((file) => file.blocks.map((block) => block.department.id)),
  );
  const items = (kind: StatementsFile['kind']) =>
    files
      .filter((file) => file.kind === kind)
      .flatMap((file) => file.blocks.flatMap((block) => block.statements)).length;
  const parts = [
    `${departments.size} departments`,
    items('commitments') > 0 ? `${items('commitments')} commitments` : null,
    items('outcomes') > 0 ? `${items('outcomes')} outcomes` : null,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

import type { Message } from '../../src/domain/message.ts';
import { formatMessage } from '../../src/domain/message.ts';
import type { StatementsFile } from '../../src/domain/statement.ts';
import type { Effects } from '../lib/effects.ts';
import { type Converted, convertDocument } from './convert.ts';
import { checkCorrections } from './correct.ts';
import { checkPairs } from './pair.ts';
import { readAuthored } from './register.ts';
import { checkFiles, generateFiles, writeFiles } from './write.ts';

/**
 * The whole conversion: reads what is authored and every document, prints what it did and every fault
 * it found, and writes only when there is no error. With `check` it writes nothing and reports what
 * differs. Returns whether all is well.
 */
export function runIngest(effects: Effects, options: { check: boolean }): boolean {
  const started = effects.now();
  const authored = readAuthored(effects);
  const messages: Message[] = [...authored.messages];
  const converted: Converted[] = [];
  for (const entry of authored.value.entries) {
    const result = convertDocument(entry, effects.readBytes(`seeds/${entry.file}`), authored.value);
    messages.push(...result.messages);
    if (result.value !== null) {
      converted.push(result.value);
    }
  }
  const statements = converted.map((each) => each.statements);
  const generated = generateFiles(hasError(messages) ? [] : converted);
  messages.push(
    ...checkPairs(statements),
    ...checkCorrections(authored.value.corrections, statements),
    ...generated.messages,
  );
  if (options.check && !hasError(messages)) {
    messages.push(...checkFiles(effects, generated.files));
  }
  const failed = hasError(messages);
  if (!failed && !options.check) {
    writeFiles(effects, generated.files);
  }
  report(effects, converted, messages, options.check, effects.now() - started);
  return !failed;
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

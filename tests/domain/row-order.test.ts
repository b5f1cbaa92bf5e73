import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { assert, gen, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertDocument } from '../../scripts/ingest/convert.ts';
import { readAuthored } from '../../scripts/ingest/register.ts';
import type { DocumentEntry } from '../../src/domain/document.ts';
import { realProject } from '../ingest/project.ts';
import { shuffle } from './shuffle.ts';

describe('rows of a published table in another order', () => {
  const project = realProject();
  const authored = readAuthored(project).value;
  const printed = authored.entries.filter(({ layout }) => layout === 'table');

  /** What a document says, by commitment. */
  function read(entry: DocumentEntry, text: string) {
    const bytes = new TextEncoder().encode(text);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { value, messages } = convertDocument({ ...entry, sha256 }, bytes, authored);
    const blocks = value?.statements.blocks ?? [];
    const items = blocks.flatMap((block) =>
      block.statements.map((item) => [item.commitment, [item.title.text, item.text.text]] as const),
    );
    return { errors: messages, items: new Map(items) };
  }

  test.each(printed.map((entry) => [entry.id, entry] as const))(
    '%s: departments may stand in any order within their category',
    (_, entry) => {
      const text = readFileSync(`seeds/${entry.file}`, 'utf8');
      const expected = read(entry, text).items;
      expect(expected.size).toBeGreaterThan(30);
      assert(
        property(gen(), (generate) => {
          const shuffled = shuffleBlocks(text, (blocks) =>
            shuffle(blocks, () => generate(integer)),
          );
          const { errors, items } = read(entry, shuffled);
          expect(errors).toEqual([]);
          expect(items).toEqual(expected);
        }),
        { numRuns: 5 },
      );
    },
  );

  test.each(printed.map((entry) => [entry.id, entry] as const))(
    '%s: items in another order are the same items, or are refused',
    (_, entry) => {
      const text = readFileSync(`seeds/${entry.file}`, 'utf8');
      const expected = read(entry, text).items;
      assert(
        property(gen(), (generate) => {
          const shuffled = shuffleBlocks(text, (blocks) =>
            blocks.map((block) => shuffleItems(block, () => generate(integer))),
          );
          const { errors, items } = read(entry, shuffled);
          if (errors.length === 0) {
            expect(items).toEqual(expected);
          }
        }),
        { numRuns: 5 },
      );
    },
  );
});

type Block = readonly string[];

/** Shuffles the departments of a table between two headings; a department's rows begin with its name. */
function shuffleBlocks(text: string, change: (blocks: Block[]) => Block[]): string {
  const lines: string[] = [];
  let blocks: string[][] = [];
  const flush = () => {
    lines.push(...change(blocks).flat());
    blocks = [];
  };
  for (const line of text.split('\n')) {
    // Headings, headers and blank lines part the categories and the pages.
    if (line === '' || line.startsWith('##') || line.startsWith('部门\t')) {
      flush();
      lines.push(line);
    } else if (line.startsWith('\t')) {
      blocks.at(-1)?.push(line);
    } else {
      blocks.push([line]);
    }
  }
  flush();
  return lines.join('\n');
}

/** Shuffles the items of a department: title and text move, what is printed once stays in the first row. */
function shuffleItems(block: Block, draw: () => number): Block {
  const cells = block.map((line) => line.split('\t'));
  const items = shuffle(
    cells.map((row) => row.slice(1, 3)),
    draw,
  );
  return cells.map((row, index) => [row[0], ...(items[index] ?? []), ...row.slice(3)].join('\t'));
}

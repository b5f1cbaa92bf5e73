import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { convertDocument } from '../../scripts/ingest/convert.ts';
import { readAuthored } from '../../scripts/ingest/register.ts';
import { runIngest } from '../../scripts/ingest/run.ts';
import { figureNames } from '../../src/domain/statement.ts';
import { realProject } from './project.ts';

const project = realProject();
const authored = readAuthored(project).value;
const documents = authored.entries.map((entry) => {
  const { value, messages } = convertDocument(
    entry,
    project.readBytes(`seeds/${entry.file}`),
    authored,
  );
  if (value === null) {
    throw new Error(`${entry.id} was not converted`);
  }
  return { ...value, messages };
});

/** What the second reader, who knew nothing of the code, wrote down: one object for each row. */
function secondReading(name: string): Record<string, string>[] {
  const text = readFileSync(new URL(`second-reading/${name}.tsv`, import.meta.url), 'utf8');
  const [header, ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  return rows.map((row) =>
    Object.fromEntries((header ?? []).map((column, index) => [column, row[index] ?? ''])),
  );
}

describe('the five real documents', () => {
  it('convert without an error and without a doubt about an alignment', () => {
    expect(documents.flatMap(({ messages }) => messages)).toEqual([]);
  });

  it.each(documents.map(({ document }) => document.id))(
    '%s gives the items a second reader found, character for character and line for line',
    (id) => {
      const blocks = documents.find(({ document }) => document.id === id)?.statements.blocks ?? [];
      const read = blocks.flatMap((block) =>
        block.statements.map(({ no, title, text }) => ({
          department: block.department.id,
          no: String(no),
          title_line_start: String(title.lines.start),
          title_line_end: String(title.lines.end),
          text_line_start: String(text.lines.start),
          text_line_end: String(text.lines.end),
          title: title.text,
          text: text.text,
        })),
      );
      expect(read).toEqual(secondReading(id));
    },
  );

  it('give the coefficients, scores and ranks a second reader found', () => {
    const read = documents.flatMap(({ document, statements }) =>
      statements.blocks.flatMap((block) =>
        figureNames.flatMap((figure) => {
          const value = block.figures[figure];
          return value === null
            ? []
            : [`${document.id} ${block.department.id} ${figure} ${value.printed} ${value.line}`];
        }),
      ),
    );
    const expected = secondReading('figures').map(
      (row) => `${row.document} ${row.department} ${row.figure} ${row.printed} ${row.line}`,
    );
    expect(read.sort()).toEqual(expected.sort());
  });

  it('hold 315 commitments and 71 outcomes of 47 departments', () => {
    const count = (kind: string) =>
      documents
        .filter(({ statements }) => statements.kind === kind)
        .flatMap(({ statements }) => statements.blocks.flatMap((block) => block.statements)).length;
    const departments = documents.flatMap(({ statements }) =>
      statements.blocks.map((block) => block.department.id),
    );
    expect([count('commitments'), count('outcomes'), new Set(departments).size]).toEqual([
      315, 71, 47,
    ]);
  });

  it('use every non-blank character exactly once, each as what it is', () => {
    for (const { document } of documents) {
      const used = document.spans.map((span) =>
        document.lines[span.line - 1]?.slice(span.start, span.end),
      );
      const squeeze = (parts: readonly (string | undefined)[]) => parts.join('').replace(/\s/g, '');
      // Spans are sorted by line and column, so their characters in turn must be the document itself.
      expect(squeeze(used)).toBe(squeeze(document.lines));
    }
  });

  it('keep names as printed beside the department: a misprint, and two cut off at a page edge', () => {
    const printed = documents.flatMap(({ statements }) =>
      statements.blocks.map(({ department }) => [department.printed?.text, department.id]),
    );
    expect(printed).toContainEqual(['市人社社保局', 'human-resources']);
    expect(printed).toContainEqual(['环境局', 'ecology-environment']);
    expect(printed).toContainEqual(['市应急', 'emergency-management']);
  });

  it('take categories from headings, also from one that comes after its block', () => {
    const of = (id: string) =>
      documents
        .find(({ document }) => document.id === id)
        ?.statements.blocks.map(({ category }) => category) ?? [];
    expect(of('2022-commitments').map(({ id }) => id)).toEqual([
      ...Array.from({ length: 10 }, () => 'social'),
      ...Array.from({ length: 6 }, () => 'legal'),
    ]);
    expect(of('2022-commitments').every(({ printed }) => printed !== null)).toBe(true);
    expect(of('2023-commitments-party').every(({ inferred }) => inferred !== null)).toBe(true);
  });

  it('join the paragraphs of a text that nothing but its meaning holds together', () => {
    const commerce = documents
      .find(({ document }) => document.id === '2023-commitments')
      ?.statements.blocks.find(({ department }) => department.id === 'commerce');
    expect(commerce?.statements[4]?.text.lines).toEqual({ start: 147, end: 149 });
  });
});

describe('a run over the real project', () => {
  it('tells of the two titles whose wording differs between promise and report, and of nothing else', () => {
    const run = realProject();
    expect(runIngest(run, { check: false })).toBe(true);
    const warnings = run.printed.filter((line) => line.startsWith('warning'));
    expect(warnings).toHaveLength(2);
    expect(warnings.join()).toContain('努力打造长三角区域医学高地');
    expect(warnings.join()).toContain('主动攀登文艺精品高峰,讲好人文湖州故事');
    expect(run.printed.at(-1)).toBe(
      '5 documents: 47 departments, 315 commitments, 71 outcomes; 0 errors, 2 warnings; content is written (0.0 s)',
    );
  });

  it('writes the same bytes twice, and the bytes that are committed', () => {
    const first = realProject();
    const second = realProject();
    runIngest(first, { check: false });
    runIngest(second, { check: false });
    // Five documents, their statements, and the comparisons of three years.
    expect(first.written.length).toBe(13);
    for (const path of first.written) {
      const text = new TextDecoder().decode(first.files.get(path));
      expect(text).toBe(new TextDecoder().decode(second.files.get(path)));
      expect(text).toBe(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
    }
  });
});

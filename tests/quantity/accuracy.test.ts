import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelledSetSchema, leastF1, measureAccuracy } from '../../src/domain/quantity/accuracy.ts';
import { statementsFileSchema } from '../../src/domain/statement.ts';

const folder = new URL('../../content/labelled/', import.meta.url);
const sets = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => labelledSetSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));
const statements = sets.flatMap((set) => set.statements);

describe('the accuracy of the reader on texts labelled by a second reader', () => {
  it('is measured on at least 120 texts of all five documents and of both sides', () => {
    expect(statements.length * 2).toBeGreaterThanOrEqual(120);
    const years = new Set(
      statements.map(({ commitment, side }) => `${commitment.slice(0, 4)} ${side}`),
    );
    expect(years).toEqual(new Set(['2022 target', '2022 outcome', '2023 target', '2025 target']));
  });

  it('is measured on the very texts of the documents', () => {
    const content = new URL('../../content/statements/', import.meta.url);
    const printed = new Map(
      readdirSync(content)
        .map((name) =>
          statementsFileSchema.parse(JSON.parse(readFileSync(new URL(name, content), 'utf8'))),
        )
        .flatMap(({ kind, blocks }) =>
          blocks.flatMap((block) =>
            block.statements.map(
              ({ commitment, title, text }) =>
                [
                  `${commitment} ${kind === 'commitments' ? 'target' : 'outcome'}`,
                  [title.text, text.text],
                ] as const,
            ),
          ),
        ),
    );
    for (const { commitment, side, title, text } of statements) {
      expect(printed.get(`${commitment} ${side}`)).toEqual([title.text, text.text]);
    }
  });

  it.each(sets)('does not fall: $id, held out: $held_out', ({ statements }) => {
    const accuracy = measureAccuracy(statements);
    expect(accuracy.differences.join('\n')).toBe(
      accuracy.f1 >= leastF1 ? accuracy.differences.join('\n') : '',
    );
    expect(accuracy.f1).toBeGreaterThanOrEqual(leastF1);
  });

  it('counts a wrong value, a wrong role and a missed number as what they are', () => {
    const label = (quote: string, value: number, role: 'target' | 'threshold') =>
      ({ quote, comparator: '=', value, value_max: null, unit: '个', role }) as const;
    const accuracy = measureAccuracy([
      {
        commitment: '2025/health/1',
        side: 'target',
        title: { text: '新增6个', quantities: [label('6个', 7, 'target')] },
        text: {
          text: '新增8个，其中3个',
          quantities: [label('8个', 8, 'target'), label('3个', 3, 'threshold')],
        },
      },
    ]);
    expect([accuracy.right, accuracy.wrong, accuracy.missed]).toEqual([1, 2, 1]);
    expect(accuracy.f1).toBeCloseTo(0.4);
  });
});

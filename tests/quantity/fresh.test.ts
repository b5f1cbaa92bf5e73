import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type FirstContact, firstContacts } from '../../src/domain/first-contact.ts';
import {
  type LabelledStatement,
  labelledSetSchema,
  leastF1,
  measureAccuracy,
} from '../../src/domain/quantity/accuracy.ts';

/**
 * Texts that readers who had not seen the rules wrote and labelled as other cities would print them.
 * How well they were read before a rule was changed for them stands in `first-contact.ts`; they keep what was
 * learnt from them. The third was written to hold as many constructions as could be thought of. What changed in
 * labels and rules stands in `content/labelled/SETTLED.md`.
 */
function freshTexts(part: string): LabelledStatement[] {
  const lines = readFileSync(new URL(`fresh/${part}.jsonl`, import.meta.url), 'utf8').trimEnd();
  return lines.split('\n').map((line, index) => {
    const { side, text, quantities } = JSON.parse(line);
    return {
      commitment: `2024/fresh/${index + 1}`,
      side,
      title: { text: '', quantities: [] },
      text: { text, quantities },
    };
  });
}

describe('the reader on texts of other cities', () => {
  it.each(['part-1', 'part-2', 'part-3', 'part-4'])('does not fall: %s', (part) => {
    const accuracy = measureAccuracy(freshTexts(part));
    expect(accuracy.labelled).toBeGreaterThan(200);
    expect(accuracy.f1, accuracy.differences.join('\n')).toBeGreaterThanOrEqual(leastF1);
  });
});

function ownTexts(...parts: string[]): LabelledStatement[] {
  return parts.flatMap((part) => {
    const file = new URL(`../../content/labelled/${part}.json`, import.meta.url);
    return labelledSetSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).statements;
  });
}

/** The texts of each set whose figures are published. */
const sets: Readonly<Record<FirstContact['id'], () => LabelledStatement[]>> = {
  'own-tuned': () => ownTexts('part-1', 'part-2'),
  'own-held-out': () => ownTexts('part-3'),
  'other-1': () => freshTexts('part-1'),
  'other-2': () => freshTexts('part-2'),
  'other-3': () => freshTexts('part-3'),
  'other-4': () => freshTexts('part-4'),
};

describe('what is published on first contacts', () => {
  it.each(firstContacts)('is what stands in the texts: $id', ({ id, texts, labelled, now }) => {
    const statements = sets[id]();
    const accuracy = measureAccuracy(statements);
    // Those of other cities have no titles.
    const written = statements.flatMap(({ title, text }) => [title, text]);
    expect(written.filter(({ text }) => text !== '')).toHaveLength(texts);
    expect(accuracy.labelled).toBe(labelled);
    expect(accuracy.f1).toBeCloseTo(now, 3);
  });

  it.each(firstContacts)('is less than now, as a first contact is: $id', ({ first, now }) => {
    expect(first).toBeLessThan(now);
  });
});

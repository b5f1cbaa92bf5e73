import { assert, gen, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listPlaces } from '../../scripts/lib/place-list.ts';
import { joinCommitments } from '../../src/domain/commitment.ts';
import { numberQuantities } from '../../src/domain/quantity/numbered.ts';
import { type PublishedPlaces, parsePlaces } from '../../src/domain/quantity/published-places.ts';
import type { StatementsFile } from '../../src/domain/statement.ts';
import { readStatements } from './read-statements.ts';

const statements = readStatements();

describe('the address of a number in a sentence', () => {
  /** What stands at each address of a number. */
  const numbersOf = (files: readonly StatementsFile[], places?: PublishedPlaces) =>
    new Map(
      joinCommitments(files, places).flatMap((commitment) =>
        numberQuantities(commitment).map(({ no, side, field, quantity }) => [
          `${commitment.id}#q${no}`,
          `${side} ${field} ${quantity.start} ${quantity.quote}`,
        ]),
      ),
    );
  const publish = (files: readonly StatementsFile[]) =>
    parsePlaces(listPlaces(joinCommitments(files), new Map()).join('\n'));

  test('is that of the same number when the documents of the other side are added', () => {
    const outcomes = statements.filter(({ kind }) => kind === 'outcomes');
    const before = numbersOf(outcomes);
    const after = numbersOf(statements, publish(outcomes));
    expect(before.size).toBeGreaterThan(100);
    expect([...before].filter(([address, what]) => after.get(address) !== what)).toEqual([]);
    // Without the list they would have moved.
    const unlisted = numbersOf(statements);
    expect([...before].some(([address, what]) => unlisted.get(address) !== what)).toBe(true);
  });

  test('is that of the same number, or of none, whatever else is read as a number', () => {
    const all = numbersOf(statements);
    const places = publish(statements);
    assert(
      property(gen(), (generate) => {
        const isRead = () => generate(integer) % 3 !== 0;
        const reread = statements.map((file) => ({
          ...file,
          blocks: file.blocks.map((block) => ({
            ...block,
            statements: block.statements.map((statement) => ({
              ...statement,
              text: {
                ...statement.text,
                quantities: statement.text.quantities.filter(isRead),
              },
            })),
          })),
        }));
        const after = [...numbersOf(reread, places)];
        expect(after.filter(([address, what]) => all.get(address) !== what)).toEqual([]);
        // And the other way round: what was not read before takes nobody's number.
        const fewer = numbersOf(reread);
        const now = numbersOf(statements, publish(reread));
        expect([...fewer].filter(([address, what]) => now.get(address) !== what)).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });
});

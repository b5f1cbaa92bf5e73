import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatListingState,
  isPlain,
  parseListingState,
  plainState,
} from '../../src/listing/address-state.ts';
import { targetsShape as shape } from '../../src/listing/shapes.ts';

const parse = (address: string) => parseListingState(address, shape);

describe('the state of a listing in its address', () => {
  test('nothing asked is an address without anything', () => {
    expect(parse('')).toEqual(plainState);
    expect(formatListingState(plainState, shape)).toBe('');
    expect(isPlain(plainState)).toBe(true);
  });

  test('everything asked stands in it', () => {
    const address = '?q=托育&year=2023&comparator=>=&min=100&unit=个&sort=-value&page=2';
    const state = parse(address);
    expect(state).toEqual({
      query: '托育',
      filters: { year: '2023', comparator: '>=', min: '100', unit: '个' },
      sort: { column: 'value', descending: true },
      page: 2,
    });
    expect(decodeURIComponent(formatListingState(state, shape))).toBe(address);
    expect(isPlain(state)).toBe(false);
  });

  test.each([
    ['?page=0', plainState],
    ['?page=x', plainState],
    ['?sort=title', plainState],
    ['?min=viel', plainState],
    ['?min=Infinity', plainState],
    ['?year=&unit=%20', plainState],
    ['?unknown=1', plainState],
  ])('%s asks for nothing that is known', (address, state) => {
    expect(parse(address)).toEqual(state);
  });

  test('what was written is read again', () => {
    const filled = fc.string().filter((text) => text.trim() !== '');
    const states = fc.record({
      query: fc.string().map((text) => text.trim()),
      filters: fc.dictionary(
        fc.constantFrom('year', 'unit', 'department', 'reading'),
        filled.map((text) => text.trim()),
        { noNullPrototype: true },
      ),
      sort: fc.option(
        fc.record({ column: fc.constantFrom(...shape.sortable), descending: fc.boolean() }),
        { nil: null },
      ),
      page: fc.integer({ min: 1, max: 999_999 }),
    });
    fc.assert(
      fc.property(states, (state) => {
        expect(parse(formatListingState(state, shape))).toEqual(state);
      }),
    );
  });
});

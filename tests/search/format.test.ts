import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '../../src/search/format/bytes.ts';
import { quantityKey, quantityOf } from '../../src/search/format/keys.ts';
import { readPostings, writePostings } from '../../src/search/format/postings.ts';
import { readShard, writeShard } from '../../src/search/format/shard.ts';

const whole = fc.nat({ max: 2 ** 32 - 1 });

describe('bytes', () => {
  test('every number up to 2³² − 1 comes back', () => {
    fc.assert(
      fc.property(fc.array(whole), (numbers) => {
        const writer = new ByteWriter();
        for (const number of numbers) {
          writer.writeNumber(number);
        }
        const reader = new ByteReader(writer.take());
        expect(numbers.map(() => reader.readNumber())).toEqual(numbers);
      }),
    );
  });

  test('a file that is cut short is an error', () => {
    expect(() => new ByteReader(Uint8Array.of(0x80)).readNumber()).toThrow('middle of a number');
    expect(() => new ByteReader(Uint8Array.of(1, 2)).readBytes(3)).toThrow('shorter than it says');
  });
});

describe('postings', () => {
  const occurrences = fc
    .uniqueArray(whole, { maxLength: 200 })
    .map((numbers) => Uint32Array.from(numbers).sort());

  test.each([2, 16, 256, 65_536])('come back, with texts of up to %i characters', (span) => {
    fc.assert(
      fc.property(occurrences, (places) => {
        const writer = new ByteWriter();
        writePostings(writer, places, span);
        expect(readPostings(writer.take(), span)).toEqual(places);
      }),
    );
  });

  test('one text after another costs little', () => {
    const writer = new ByteWriter();
    const places = Uint32Array.from({ length: 1000 }, (_, text) => text * 256 + 3);
    writePostings(writer, places, 256);
    expect(writer.length).toBeLessThan(2010);
  });
});

test('a shard gives every key its own bytes, in order', () => {
  const entries = ['\u0001 30'.replace(' ', ''), '位\u0003', '托位', '𠮷a'].map((key, number) => ({
    key,
    postings: Uint8Array.from({ length: number }, () => number),
  }));
  const read = readShard(writeShard(entries));
  expect([...read]).toEqual(entries.map(({ key, postings }) => [key, postings]));
});

describe('keys of quantities', () => {
  // As quantities are kept, with twelve digits; no document prints smaller ones than these.
  const value = fc
    .double({ min: -1e15, max: 1e15, noNaN: true })
    .map((number) => (Math.abs(number) < 1e-9 ? 0 : Number(number.toPrecision(12))));

  test('sort as their values do', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [keyA, keyB] = [quantityKey('元', a), quantityKey('元', b)];
        expect(Math.sign(Number(keyA > keyB) - Number(keyA < keyB))).toBe(Math.sign(a - b) + 0);
      }),
    );
  });

  test('hold their values', () => {
    fc.assert(
      fc.property(value, (number) => {
        expect(quantityOf(quantityKey('', number))).toBe(number);
      }),
    );
    for (const number of [0, 0.5, 3, 30, 230, 3e9, 1.1132, -5]) {
      expect(quantityOf(quantityKey('亿元', number))).toBe(number);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { type Circumstances, readComparison } from '../../src/domain/comparison/read-comparison.ts';
import { held } from './held.ts';

const ordinary: Circumstances = {
  direction: 'higher',
  stretch: false,
  forecast: false,
  early: false,
  floorReached: false,
};

/** The verdict in a word, with its reason after a stroke. */
function read(target: string, outcome: string, at: Partial<Circumstances> = {}): string {
  const { reading, reason } = readComparison(held(target), held(outcome), { ...ordinary, ...at });
  return reason === null ? reading : `${reading}/${reason}`;
}

const lower = { direction: 'lower' } as const;

describe('where more is better', () => {
  it.each([
    // a plain number
    ['12 家', '14 家', 'exceeded'],
    ['15 家', '15 家', 'met'],
    ['15 家', '14 家', 'missed'],
    ['15 家', '0 家', 'missed'],
    // at least so much: equality is met
    ['>=80 %', '80 %', 'met'],
    ['>=80 %', '80.1 %', 'exceeded'],
    ['>=80 %', '79.9 %', 'missed'],
    // more than so much: equality is not enough
    ['>300 亿元', '300 亿元', 'missed'],
    ['>300 亿元', '300.01 亿元', 'exceeded'],
    ['>300 亿元', '299 亿元', 'missed'],
    // an outcome that is open upwards
    ['100 家', '>=100 家', 'met'],
    ['100 家', '>=101 家', 'exceeded'],
    ['100 家', '>=99 家', 'undetermined/range-only'],
    ['100 家', '>100 家', 'met'],
    ['100 家', '>99 家', 'undetermined/range-only'],
    ['>100 家', '>=100 家', 'undetermined/range-only'],
    ['>40 %', '>40 %', 'met'],
    // an outcome that is open downwards
    ['100 家', '<100 家', 'missed'],
    ['100 家', '<=99 家', 'missed'],
    ['100 家', '<=100 家', 'undetermined/range-only'],
    ['>100 家', '<=100 家', 'missed'],
    // an outcome that is itself a range
    ['5 项', '5..7 项', 'met'],
    ['5 项', '6..7 项', 'exceeded'],
    ['5 项', '4..5 项', 'undetermined/range-only'],
    ['5 项', '3..4 项', 'missed'],
    // a range that is promised: its lower end is met, beyond its upper end exceeded
    ['2..3 项', '1 项', 'missed'],
    ['2..3 项', '2 项', 'met'],
    ['2..3 项', '3 项', 'met'],
    ['2..3 项', '4 项', 'exceeded'],
  ])('%s against %s: %s', (target, outcome, expected) => {
    expect(read(target, outcome)).toBe(expected);
  });
});

describe('where less is better', () => {
  it.each([
    ['<=5 %', '4.9 %', 'exceeded'],
    ['<=5 %', '5 %', 'met'],
    ['<=5 %', '5.1 %', 'missed'],
    ['<6 %', '6 %', 'missed'],
    ['<6 %', '5.9 %', 'exceeded'],
    ['<6 %', '<6 %', 'met'],
    ['<6 %', '<=6 %', 'undetermined/range-only'],
    ['<=5 %', '<=5 %', 'met'],
    ['<=5 %', '<4 %', 'exceeded'],
    ['<=5 %', '>=4 %', 'undetermined/range-only'],
    ['<=5 %', '>=5 %', 'undetermined/range-only'],
    ['<=5 %', '>5 %', 'missed'],
    ['2..3 起', '4 起', 'missed'],
    ['2..3 起', '3 起', 'met'],
    ['2..3 起', '2 起', 'met'],
    ['2..3 起', '1 起', 'exceeded'],
  ])('%s against %s: %s', (target, outcome, expected) => {
    expect(read(target, outcome, lower)).toBe(expected);
  });
});

describe('ranks', () => {
  it.each([
    ['4 名次', '4 名次', 'met'],
    ['4 名次', '3 名次', 'exceeded'],
    ['4 名次', '5 名次', 'missed'],
    ['<=3 名次', '3 名次', 'met'],
    ['<=3 名次', '1 名次', 'exceeded'],
    ['<=3 名次', '4 名次', 'missed'],
    ['<=3 名次', '<=3 名次', 'met'],
    ['<=5 名次', '<=4 名次', 'exceeded'],
    ['<=3 名次', '<=4 名次', 'undetermined/range-only'],
    // the first place is the best there is
    ['1 名次', '1 名次', 'met'],
    ['1 名次', '<=1 名次', 'met'],
    ['1 名次', '<=3 名次', 'undetermined/range-only'],
  ])('%s against %s: %s', (target, outcome, expected) => {
    expect(read(target, outcome, lower)).toBe(expected);
  });
});

describe('units', () => {
  it.each([
    ['2.6 万人', '26000 人', 'met'],
    ['26000 人', '2.6 万人', 'met'],
    ['2.6 万人', '26001 人', 'exceeded'],
    ['1 亿元', '9999 万元', 'missed'],
    ['1.1 亿元', '11000 万元', 'met'],
    ['0.3 万家', '3000 家', 'met'],
    ['10 万平方米', '10 万㎡', 'met'],
    ['150 万', '160 万', 'exceeded'],
    ['0.68', '0.7', 'exceeded'],
  ])('%s and %s are held in the same base: %s', (target, outcome, expected) => {
    expect(read(target, outcome)).toBe(expected);
  });

  it.each([
    ['10 家', '10 个'],
    ['8 %', '8 个百分点'],
    ['3 亿元', '3 亿美元'],
    ['10 %', '10 % +'],
    ['10 % -', '10 % +'],
  ])('%s and %s are not held together', (target, outcome) => {
    expect(read(target, outcome)).toBe('undetermined/unit-differs');
  });

  it('a change is held against a change', () => {
    expect(read('10 % +', '12 % +')).toBe('exceeded');
    expect(read('30 % -', '30 % -')).toBe('met');
    expect(read('30 % -', '25 % -')).toBe('missed');
  });
});

describe('what is missing is not guessed', () => {
  it.each([
    ['? 亿元', '3 亿元', 'undetermined/target-incomplete'],
    ['>=6', '6 家', 'undetermined/target-incomplete'],
    ['150 万', '160', 'undetermined/target-incomplete'],
    ['3 亿元', '? 亿元', 'undetermined/trend-only'],
  ])('%s against %s: %s', (target, outcome, expected) => {
    expect(read(target, outcome)).toBe(expected);
  });
});

describe('approximate numbers', () => {
  it.each([
    // the outcome: nothing is known of how far it is off
    ['100 家', '~120 家', 'undetermined/approximate'],
    ['100 家', '~80 家', 'undetermined/approximate'],
    // the target: reached for certain, or not certainly missed
    ['~500 名', '520 名', 'exceeded'],
    ['~500 名', '500 名', 'met'],
    ['~500 名', '480 名', 'undetermined/approximate'],
  ])('%s against %s: %s', (target, outcome, expected) => {
    expect(read(target, outcome)).toBe(expected);
  });

  it('holds where less is better too', () => {
    expect(read('~8 %', '7.9 %', lower)).toBe('exceeded');
    expect(read('~8 %', '8.1 %', lower)).toBe('undetermined/approximate');
  });
});

describe('when the outcome was counted', () => {
  it('takes no forecast for a result, however good', () => {
    expect(read('100 家', '120 家', { forecast: true })).toBe('undetermined/forecast-only');
  });

  it('takes what is reached before the end of the year, where more is better', () => {
    expect(read('100 家', '120 家', { early: true })).toBe('exceeded');
    expect(read('100 家', '100 家', { early: true })).toBe('met');
  });

  it('leaves open what is not reached before the end of the year', () => {
    expect(read('100 家', '90 家', { early: true })).toBe('undetermined/not-final');
  });

  it('leaves open before the end of the year what is to be kept low', () => {
    expect(read('<=5 %', '4 %', { ...lower, early: true })).toBe('undetermined/not-final');
    expect(read('<=3 名次', '2 名次', { ...lower, early: true })).toBe('undetermined/not-final');
    expect(read('<=5 %', '6 %', { ...lower, early: true })).toBe('undetermined/not-final');
  });
});

describe('a floor and what is beyond it', () => {
  const beyond = { stretch: true, floorReached: true };

  it('is partly reached where the floor is and the stretch is not', () => {
    expect(read('50 万平方米', '45 万平方米', beyond)).toBe('partly/stretch-not-reached');
    expect(read('1 名次', '2 名次', { ...beyond, ...lower })).toBe('partly/stretch-not-reached');
  });

  it('is met or exceeded as any target is', () => {
    expect(read('50 万平方米', '50 万平方米', beyond)).toBe('met');
    expect(read('<=3 名次', '2 名次', { ...beyond, ...lower })).toBe('exceeded');
  });

  it('is missed where not even the floor is reached', () => {
    expect(read('50 万平方米', '35 万平方米', { stretch: true })).toBe('missed');
  });
});

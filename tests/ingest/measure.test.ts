import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkMeasures } from '../../scripts/ingest/measure.ts';
import type { Measure, MeasurePoint } from '../../src/domain/measure.ts';
import { yearsOfMeasure } from '../../src/domain/measure-lists.ts';
import { readCommittedContent } from '../content.ts';

const content = readCommittedContent();

const context = {
  commitments: new Map(content.commitments.map((commitment) => [commitment.id, commitment])),
  departments: content.departments,
  topics: content.topics,
  lineOf: () => null,
};

describe('the committed measures', () => {
  test('there are at least ninety, each with at least two points, each verified', () => {
    expect(content.measures.length).toBeGreaterThanOrEqual(90);
    expect(content.measures.filter(({ points }) => points.length < 2)).toEqual([]);
    expect(checkMeasures(content.measures, context)).toEqual([]);
  });

  test('at least ninety have points in two or more years', () => {
    const several = content.measures.filter((measure) => yearsOfMeasure(measure).length > 1);
    expect(several.length).toBeGreaterThanOrEqual(90);
  });

  test('each is named as its file, so that its address is what the folder shows', () => {
    const names = readdirSync(new URL('../../content/measures/', import.meta.url));
    expect(content.measures.map(({ id }) => `${id}.yml`)).toEqual(names.toSorted());
  });

  test('no number stands in two measures', () => {
    const places = content.measures.flatMap(({ points }) =>
      points
        .filter(({ derived }) => !derived)
        .map(({ commitment, side, field, quote, number }) => {
          const text = context.commitments.get(commitment)?.[side]?.[field].text ?? '';
          // One "均居全省前三" ranks several things: the quotes then begin at different ones.
          return `${commitment} ${side} ${field} ${text.indexOf(quote)} ${number}`;
        }),
    );
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });

  test('no measure has two targets, or two outcomes, of one year', () => {
    const kinds = content.measures.flatMap(({ id, points }) =>
      points.map(({ year, kind }) => `${id} ${year} ${kind}`),
    );
    expect(new Set(kinds).size).toBe(kinds.length);
  });
});

const target: MeasurePoint = {
  year: 2022,
  kind: 'target',
  commitment: '2022/health/4',
  side: 'target',
  field: 'text',
  quote: '千人托位数达到3.2个',
  number: '3.2个',
  comparator: '=',
  value: 3.2,
  unit: '个',
  as_of: null,
  derived: false,
  match: 'same',
  note: null,
};

const outcome: MeasurePoint = {
  ...target,
  kind: 'outcome',
  side: 'outcome',
  quote: '千人托位达3.56个',
  number: '3.56个',
  value: 3.56,
};

const whole: Measure = {
  id: 'childcare',
  name: '千人口托位数',
  department: 'health',
  topic: 'childcare',
  better: 'higher',
  note: null,
  points: [target, outcome],
};

/** The messages for the measure with a fault, without where they are and what to do. */
function faultsOf(changes: Partial<Measure>): string[] {
  return checkMeasures([{ ...whole, ...changes }], context).map(
    ({ reason, actual, expected }) => `${reason}: found ${actual}; expected ${expected}`,
  );
}

/** The messages where the second point differs. */
const ofPoint = (changes: Partial<MeasurePoint>) =>
  faultsOf({ points: [target, { ...outcome, ...changes }] });

describe('a fault in a measure is told', () => {
  test('there is none to begin with', () => {
    expect(faultsOf({})).toEqual([]);
  });

  test('an unknown topic and an unknown department, both at once', () => {
    expect(faultsOf({ topic: 'nothing', department: 'nobody' })).toEqual([
      'the topic is unknown: found nothing; expected an id of content/topics',
      'the department is unknown: found nobody; expected an id of content/departments',
    ]);
  });

  test('a quote that does not stand in the cited field', () => {
    const expected = (field: string, side: string, commitment: string) =>
      `the quote of point 2 does not stand where it is cited: found "${outcome.quote}"; expected characters of the ${field} of the ${side} of ${commitment}`;
    expect(ofPoint({ field: 'title' })).toEqual([expected('title', 'outcome', '2022/health/4')]);
    expect(ofPoint({ side: 'target' })).toEqual([expected('text', 'target', '2022/health/4')]);
    expect(ofPoint({ commitment: '2022/health/3' })).toEqual([
      expected('text', 'outcome', '2022/health/3'),
    ]);
    expect(ofPoint({ commitment: '2022/health/99' })).toEqual([
      expected('text', 'outcome', '2022/health/99'),
    ]);
  });

  test('a side that the documents do not have', () => {
    const point = { ...outcome, year: 2025, commitment: '2025/health/4' };
    expect(faultsOf({ points: [target, point] })).toEqual([
      `the quote of point 2 does not stand where it is cited: found "${outcome.quote}"; expected characters of the text of the outcome of 2025/health/4`,
    ]);
  });

  test('a number that is not in the quote, or not read there', () => {
    expect(ofPoint({ number: '3.2个' })[0]).toMatch(/^the number of point 2 is not read there/);
    expect(ofPoint({ number: '3.56' })).toEqual([
      'the number of point 2 is not read there: found "3.56"; expected a quantity of "千人托位达3.56个", e.g. "3.56个"',
    ]);
    expect(ofPoint({ number: '托位' })).toHaveLength(1);
  });

  test.each([
    ['another value', { value: 3.6 }, '= 3.6 个'],
    ['another comparator', { comparator: '>=' }, '>= 3.56 个'],
    ['a target that is a result', { kind: 'target' }, '= 3.56 个'],
  ] as const)('%s than is read', (_, changes, found) => {
    expect(ofPoint(changes)).toContain(
      `point 2 is read otherwise: found ${found}; expected = 3.56 个, as read from "3.56个"`,
    );
  });

  test('another unit than is read, and one that does not go with the others', () => {
    expect(ofPoint({ unit: '家' })).toEqual([
      'point 2 is read otherwise: found = 3.56 家; expected = 3.56 个, as read from "3.56个"',
      'the unit of point 2 differs: found 家; expected 个, or match: near with a note',
    ]);
  });

  test('a derived number may differ from the print, but says how it was derived', () => {
    expect(ofPoint({ derived: true, value: 4, note: '由原文算出。' })).toEqual([]);
    expect(ofPoint({ derived: true, value: 4 })).toEqual([
      'the note of point 2 is out of place: found null; expected a note where it is near or derived, only there',
    ]);
  });

  test('a near point without a note, and a note without a cause', () => {
    const message = (found: string) =>
      `the note of point 2 is out of place: found ${found}; expected a note where it is near or derived, only there`;
    expect(ofPoint({ match: 'near' })).toEqual([message('null')]);
    expect(ofPoint({ note: '说明' })).toEqual([message('说明')]);
    expect(ofPoint({ match: 'near', note: '说明' })).toEqual([]);
  });

  test('a period that is not printed', () => {
    expect(ofPoint({ as_of: '1-11月' })).toEqual([
      'the period of point 2 is not printed there: found "1-11月"; expected characters of the text of 2022/health/4, or null for a whole year',
    ]);
  });

  test('a year that is not its commitment’s', () => {
    expect(ofPoint({ year: 2023 })).toEqual([
      'the year of point 2 is wrong: found 2023; expected 2022',
    ]);
  });

  test('an outcome before the target of its year', () => {
    expect(faultsOf({ points: [outcome, target] })).toEqual([
      'the points are out of order: found a later point first; expected by year, a target before the outcome',
    ]);
  });

  test('an id used twice; the message names the file', () => {
    const [message, ...others] = checkMeasures([whole, whole], context);
    expect(others).toEqual([]);
    expect(message).toMatchObject({
      rule: 'measure',
      level: 'error',
      place: { document: 'content/measures/childcare.yml' },
      reason: 'the id is used twice',
    });
  });

  test('all faults of all measures at once', () => {
    const wrong = {
      ...whole,
      topic: 'nothing',
      points: [
        { ...target, value: 1 },
        { ...outcome, value: 1 },
      ],
    };
    expect(checkMeasures([wrong, { ...wrong, id: 'other' }], context)).toHaveLength(6);
  });
});

import { expect, test } from 'vitest';
import { blockedBy, type Outcome, steps, summarise } from '../../scripts/lib/test-steps.ts';

function outcome(name: string, rest: Partial<Outcome> = {}): Outcome {
  return { name, state: 'passed', seconds: 1, passed: 1, failed: 0, skipped: 0, ...rest };
}

const site = steps.find(({ name }) => name === 'site');

if (site === undefined) {
  throw new Error('there is no step "site"');
}

test('every step that another needs comes before it', () => {
  steps.forEach(({ needs }, index) => {
    const before = steps.slice(0, index).map(({ name }) => name);
    expect(before).toEqual(expect.arrayContaining([...needs]));
  });
});

test('a step runs after failures that are none of its concern', () => {
  const outcomes = [outcome('lint', { state: 'failed' }), outcome('build'), outcome('browser')];
  expect(blockedBy(site, outcomes)).toBeNull();
});

test('a step does not run without what it needs', () => {
  const outcomes = [outcome('build', { state: 'failed' }), outcome('browser')];
  expect(blockedBy(site, outcomes)).toBe('build');
});

test('the summary ends with the sum of all tests', () => {
  const lines = summarise([
    outcome('lint'),
    outcome('unit', { state: 'failed', passed: 40, failed: 2, seconds: 12.34 }),
    outcome('site', { state: 'skipped', passed: 0, skipped: 1, seconds: 0 }),
  ]);
  expect(lines).toEqual([
    '✓ lint     1.0 s  1 passed, 0 failed',
    '✗ unit    12.3 s  40 passed, 2 failed',
    '– site     0.0 s  not run',
    '41 passed, 2 failed, 1 skipped',
  ]);
});

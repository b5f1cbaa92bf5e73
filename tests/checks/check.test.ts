import { expect, test } from 'vitest';
import { type Exception, type Finding, runChecks } from '../../scripts/checks/check.ts';

const finding: Finding = {
  place: { document: 'about/index.html', line: null },
  reason: 'something is wrong',
  actual: '<b>',
  expected: '<strong>',
  tip: 'Mend it.',
};

function run(findings: Finding[], exceptions: Exception[]) {
  return runChecks([{ name: 'rule', check: () => findings, exceptions }], null);
}

const accepted = { document: 'about/index.html', actual: '<b>', reason: 'quoted from a document' };

test('a finding becomes an error with the name of its rule', async () => {
  expect(await run([finding], [])).toEqual([{ rule: 'rule', level: 'error', ...finding }]);
});

test('an exception accepts the findings it names and no others', async () => {
  const other = { ...finding, actual: '<i>' };
  expect(await run([finding, other], [accepted])).toEqual([
    { rule: 'rule', level: 'error', ...other },
  ]);
});

test('an exception that accepts nothing is itself a finding', async () => {
  const [message] = await run([], [accepted]);
  expect(message?.reason).toBe('an exception is no longer needed');
});

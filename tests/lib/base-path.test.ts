import { expect, test } from 'vitest';
import { normaliseBase } from '../../scripts/lib/base-path.ts';

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['portal', '/portal/'],
  ['/portal', '/portal/'],
  ['/city/portal/', '/city/portal/'],
])('%s is %s', (written, base) => {
  expect(normaliseBase(written)).toBe(base);
});

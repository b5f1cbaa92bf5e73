import type { Reading } from '../../domain/comparison/comparison.ts';

/*
 * One drawing for each reading, 24 by 12: the upright tick is the target, the bar what was reached.
 * Beyond, at, between two ticks, short; a broken bar where it cannot be told; the tick alone where
 * nothing is published. The word always stands beside it.
 */
const tick = 'M16 0h2v12h-2z';

export const shapes: Readonly<Record<Reading, string>> = {
  exceeded: `M0 4h24v4H0z${tick}`,
  met: `M0 4h17v4H0z${tick}`,
  partly: `M0 4h12v4H0zM6 0h2v12H6z${tick}`,
  missed: `M0 4h9v4H0z${tick}`,
  undetermined: `M0 4h3v4H0zM6 4h3v4H6zM12 4h3v4h-3zM20 4h3v4h-3z${tick}`,
  'no-outcome': tick,
};

import { afterEach, beforeEach, expect } from 'vitest';

// A warning that scrolls past is read by nobody: what a test did not expect on the console fails it.
// A test that expects output replaces the method itself (`vi.spyOn(console, 'warn')`).
const methods = ['debug', 'error', 'info', 'log', 'warn'] as const;
const original = Object.fromEntries(methods.map((method) => [method, console[method]]));

let output: string[] = [];

beforeEach(() => {
  output = [];
  for (const method of methods) {
    console[method] = (...values: unknown[]) => {
      output.push(`console.${method}: ${values.map(String).join(' ')}`);
    };
  }
});

afterEach(() => {
  Object.assign(console, original);
  expect(output, 'unexpected output on the console').toEqual([]);
});

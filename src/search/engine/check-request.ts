import { type FilterName, filterNames } from '../facets.ts';
import { type SearchRequest, sortNames } from './answer.ts';

/**
 * Checks what a search is asked with. Throws an error that names the parameter: a slip must not look like a search
 * that finds nothing.
 *
 * @param values Per filter, the values that there are.
 */
export function checkAsked(
  query: unknown,
  request: SearchRequest,
  values: Readonly<Record<FilterName, readonly string[]>>,
): void {
  if (typeof query !== 'string') {
    throw fault('the query', query, 'a string');
  }
  for (const name of Object.keys(request)) {
    const expected = [...filterNames, 'sort', 'also', 'without'];
    if (!expected.includes(name)) {
      throw fault('a parameter', name, oneOf(expected));
    }
  }
  const { sort, also, without } = request;
  if (sort !== undefined && !sortNames.includes(sort)) {
    throw fault('sort', sort, oneOf(sortNames));
  }
  if (also !== undefined && typeof also !== 'boolean') {
    throw fault('also', also, 'true or false');
  }
  if (without !== undefined && !Array.isArray(without)) {
    throw fault('without', without, 'a list of strings');
  }
  for (const name of filterNames) {
    for (const value of [request[name] ?? []].flat()) {
      if (!values[name].includes(String(value))) {
        throw fault(name, value, oneOf(values[name]));
      }
    }
  }
}

function fault(name: string, found: unknown, expected: string): RangeError {
  return new RangeError(`search: ${name} is ${JSON.stringify(found)}, expected ${expected}`);
}

function oneOf(values: readonly string[]): string {
  return `one of ${values.join(', ')}`;
}

import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface Operation {
  parameters?: { name: string; schema: object }[];
  responses: { 200: { content: Record<string, object> } };
}

/** What a description of the site says of it. */
export interface DescribedApi {
  paths: string[];
  /** Whether an address is one that a path stands for, e.g. `/years/{year}/data.json`. */
  fits: (path: string, address: string) => boolean;
  /** What of a body is not as the path says. */
  faults: (path: string, body: unknown) => string[];
}

/** Reads a description of OpenAPI 3.1, its schemas by a validator that is not ours. */
export function describedApi(description: {
  paths: Record<string, { get: Operation }>;
}): DescribedApi {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(description, 'openapi');
  const validators = new Map<string, ValidateFunction>();
  const matchers = new Map(
    Object.entries(description.paths).map(([path, { get }]) => [path, matcherOf(path, get)]),
  );
  const validatorOf = (path: string): ValidateFunction => {
    const [type = ''] = Object.keys(description.paths[path]?.get.responses[200].content ?? {});
    const pointer = [path, 'get', 'responses', '200', 'content', type, 'schema']
      .map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1'))
      .map(encodeURIComponent)
      .join('/');
    const made = validators.get(path) ?? ajv.compile({ $ref: `openapi#/paths/${pointer}` });
    validators.set(path, made);
    return made;
  };
  return {
    paths: Object.keys(description.paths),
    fits: (path, address) => matchers.get(path)?.(address) ?? false,
    faults: (path, body) => {
      const validate = validatorOf(path);
      validate(body);
      return (validate.errors ?? []).map(
        ({ instancePath, message }) => `${instancePath} ${message}`,
      );
    },
  };
}

function matcherOf(path: string, { parameters = [] }: Operation): (address: string) => boolean {
  const names: string[] = [];
  const pattern = path.replaceAll('.', '\\.').replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    names.push(name);
    return '([^/]+)';
  });
  const values = new Map(
    parameters.map(({ name, schema }) => [
      name,
      new Ajv2020({ strict: false, coerceTypes: true }).compile(schema),
    ]),
  );
  const whole = new RegExp(`^${pattern}$`);
  return (address) => {
    const match = whole.exec(address);
    return match !== null && names.every((name, index) => values.get(name)?.(match[index + 1]));
  };
}

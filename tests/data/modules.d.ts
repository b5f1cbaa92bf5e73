// Validators that come without types: what the tests use of them.

declare module 'datapackage' {
  interface TableResource {
    name: string;
    valid: boolean;
    read(options: { relations: boolean }): Promise<unknown[][]>;
    checkRelations(): Promise<boolean>;
  }
  class Package {
    static load(descriptor: unknown, options: { basePath: string }): Promise<Package>;
    valid: boolean;
    errors: readonly Error[];
    resources: readonly TableResource[];
  }
}

declare module 'jsonfeed-schema' {
  const schema: Record<string, unknown>;
  // biome-ignore lint/style/noDefaultExport: that is how the package exports it.
  export default schema;
}

declare module 'rdf-parser-csvw' {
  import type { Readable } from 'node:stream';

  interface Term {
    termType: string;
    value: string;
    datatype?: Term;
  }
  interface Quad {
    subject: Term;
    predicate: Term;
    object: Term;
  }
  // biome-ignore lint/style/noDefaultExport: that is how the package exports it.
  export default class CsvwParser {
    constructor(options: { metadata: unknown; baseIRI: string; timezone?: string });
    import(input: Readable): AsyncIterable<Quad>;
  }
}

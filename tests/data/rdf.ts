import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';

/** A node of RDF as jsonld and the vocabularies write it. */
export interface Term {
  termType: string;
  value: string;
  datatype?: Term;
  language?: string;
  equals?: (other: Term) => boolean;
}

export interface Quad {
  subject: Term;
  predicate: Term;
  object: Term;
}

// The context of CSV on the Web, as published by the W3C, comes with the parser.
const csvwContext = new URL(
  '../../node_modules/rdf-parser-csvw/test/support/csvw.json',
  import.meta.url,
);

/** Nothing is fetched: the one context that is not written out is at hand. */
async function loadDocument(url: string) {
  if (url !== 'http://www.w3.org/ns/csvw') {
    throw new Error(`${url}: a context from elsewhere`);
  }
  const document = JSON.parse(readFileSync(csvwContext, 'utf8'));
  return { document, documentUrl: url, contextUrl: undefined };
}

/**
 * The triples that a JSON-LD document says. Throws on anything in it that JSON-LD would silently
 * drop: a key that is no term, an address that is none.
 */
export async function toQuads(document: unknown, base: string): Promise<Quad[]> {
  const quads = await jsonld.toRDF(Object(document), {
    base,
    safe: true,
    documentLoader: loadDocument,
  } as jsonld.Options.ToRdf);
  return (quads as Quad[]).map(({ subject, predicate, object }) => ({
    subject: comparable(subject),
    predicate: comparable(predicate),
    object: comparable(object),
  }));
}

/** A term that can be asked whether it is another, as RDF/JS has it. */
function comparable(term: Term): Term {
  return {
    ...term,
    ...(term.datatype === undefined ? {} : { datatype: comparable(term.datatype) }),
    equals: (other) => other.termType === term.termType && other.value === term.value,
  };
}

/** Quads with the one method that the parser of CSV on the Web asks for. */
export function toDataset(quads: readonly Quad[]) {
  const matches = (wanted: Term | null | undefined, found: Term) =>
    wanted === null ||
    wanted === undefined ||
    (wanted.termType === found.termType && wanted.value === found.value);
  return {
    [Symbol.iterator]: () => quads[Symbol.iterator](),
    match: (subject?: Term | null, predicate?: Term | null, object?: Term | null) =>
      toDataset(
        quads.filter(
          (quad) =>
            matches(subject, quad.subject) &&
            matches(predicate, quad.predicate) &&
            matches(object, quad.object),
        ),
      ),
  };
}

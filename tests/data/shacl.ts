import type { DatasetCore } from '@rdfjs/types';
import SHACLValidator from 'rdf-validate-shacl';
import rdf from 'rdf-validate-shacl/src/defaultEnv.js';
import { expect } from 'vitest';
import type { Quad, Term } from './rdf.ts';

/** Holds triples against shapes, by a validator of SHACL that is not ours. */
export function shaclValidator(
  shapes: readonly Quad[],
): (quads: readonly Quad[]) => Promise<string[]> {
  const validator = new SHACLValidator(toDataset(shapes));
  return async (quads) => {
    const { conforms, results } = await validator.validate(toDataset(quads));
    // What is against a shape: the property and the kind of rule.
    const found = results.map(({ path, sourceConstraintComponent: rule }) =>
      [path, rule].map((node) => Object(node).value?.replace(/^.*[#/]/, '')).join(' '),
    );
    expect(conforms).toBe(found.length === 0);
    return found;
  };
}

/** A node as the validator makes it. */
function toTerm({ termType, value, language, datatype }: Term) {
  switch (termType) {
    case 'NamedNode':
      return rdf.namedNode(value);
    case 'BlankNode':
      return rdf.blankNode(value);
    default:
      return rdf.literal(value, language || rdf.namedNode(datatype?.value ?? ''));
  }
}

function toDataset(quads: readonly Quad[]): DatasetCore {
  const made = rdf.dataset();
  for (const { subject, predicate, object } of quads) {
    const parts = [subject, predicate, object].map(toTerm) as Parameters<typeof rdf.quad>;
    made.add(rdf.quad(...parts));
  }
  return made;
}

import { fold } from '../fold.ts';
import type { Directory } from '../format/directory.ts';

/** Names of departments and the words of the synonyms, folded: a person has read them. */
export function knownWords({ departments, synonyms }: Directory): Set<string> {
  const names = departments.flatMap(({ name, otherNames }) => [name, ...otherNames]);
  return new Set([...names, ...synonyms.flat()].map(fold));
}

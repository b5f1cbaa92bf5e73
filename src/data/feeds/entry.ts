import type { PublicationSource } from '../publication-source.ts';
import type { Dates } from './entry-dates.ts';

/** One thing that subscribers are told of. */
export interface FeedEntry extends Dates {
  /** What it is, for ever: its identity is made from it. */
  key: string;
  title: string;
  /** Address of the page it is about. */
  address: string;
  /** One paragraph. */
  text: string;
  /** What it holds, each with its page. */
  items: readonly { title: string; address: string }[];
  /** Identities of the departments and categories it concerns. */
  departments: readonly string[];
  categories: readonly string[];
  kind: 'document' | 'side' | 'correction' | 'edition';
}

/** Name of a department, or its identity where it is gone. */
export function nameOf(department: string, { departments }: PublicationSource): string {
  return departments.find(({ id }) => id === department)?.name ?? department;
}

export function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

import type { Accuracy } from '../domain/quantity/accuracy.ts';
import type { Site } from '../domain/site.ts';
import type { TableSource } from '../domain/tables.ts';

/** What the published files are made from. */
export interface PublicationSource extends TableSource {
  site: Site;
  /** How well numbers are read, or `null` where it was not measured. */
  accuracy: Accuracy | null;
}

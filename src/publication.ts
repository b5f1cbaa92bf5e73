import { readEdition } from './data/editions/read-edition.ts';
import { makePublication, type Publication } from './data/make-publication.ts';
import { editionRecordSchema } from './domain/edition.ts';
import { link } from './links.ts';
import { getPortal } from './queries.ts';

let publication: Promise<Publication> | undefined;

/**
 * Everything the portal publishes besides its pages, made once per build. `PREVIOUS_EDITION` names a
 * folder or archive with the data of an earlier edition to compare this one with.
 */
export function getPublication(): Promise<Publication> {
  publication ??= publish();
  return publication;
}

async function publish(): Promise<Publication> {
  const portal = await getPortal();
  const { PREVIOUS_EDITION: previous } = process.env;
  return makePublication(
    portal,
    { link, origin: originOf(import.meta.env.SITE) },
    {
      records: readRecords(),
      previous: previous === undefined || previous === '' ? null : readEdition(previous),
    },
  );
}

/** The editions that were recorded when they were published, in `content/editions`; there may be none. */
function readRecords() {
  const files = import.meta.glob<unknown>('../content/editions/*.json', {
    eager: true,
    import: 'default',
  });
  return Object.entries(files).map(([path, record]) => {
    const result = editionRecordSchema.safeParse(record);
    if (!result.success) {
      throw new Error(`${path.replace('../', '')}: ${result.error.message}`);
    }
    return result.data;
  });
}

function originOf(site: string | undefined): string | null {
  return site === undefined ? null : new URL(site).origin;
}

import { unknownAddress } from './components/sharing/citations.ts';
import { addresses } from './domain/address.ts';
import type { CitedWork } from './domain/citation.ts';
import { type PageSource, pageSources } from './domain/page-sources.ts';
import type { Site } from './domain/site.ts';
import { dictionary } from './i18n/dictionary.ts';
import { formatDate } from './i18n/format.ts';
import { link } from './links.ts';
import { listPictures } from './pictures/list-pictures.ts';
import type { PictureFrame, PictureSubject } from './pictures/subject.ts';
import { getPublication } from './publication.ts';
import { getPortal, type Portal } from './queries.ts';

/** What pages need to be shared and cited. */
export interface Sharing {
  /** Every page with a picture of its own. */
  subjects: readonly PictureSubject[];
  /** What is the same on all pictures. */
  around: PictureFrame;
  /**
   * The picture of a page; of a commitment without one that of its department's year, else that of the
   * portal.
   */
  subjectOf: (page: string) => PictureSubject | null;
  /** Whether a page has a card and a poster of its own. */
  hasPoster: (page: string) => boolean;
  /** The documents that a page takes from, and their lines where they are few. */
  sourcesOf: (page: string) => PageSource[];
  /** Titles of these documents. */
  sourceTitles: (page: string) => string[];
  /** What to cite: the documents that a page takes from, then the page itself. */
  worksOf: (page: { address: string; title: string }) => CitedWork[];
}

let sharing: Promise<Sharing> | undefined;

/** What is known of all pages for sharing and citing, made once per build. */
export function getSharing(): Promise<Sharing> {
  sharing ??= makeSharing();
  return sharing;
}

// Without it nobody can say where a page will stand.
const site: string | undefined = import.meta.env.SITE;

/** Whole address of a page or file, or `null` where the site does not know its own. */
export function wholeAddress(address: string): string | null {
  return site === undefined ? null : new URL(link(address), site).href;
}

async function makeSharing(): Promise<Sharing> {
  const portal = await getPortal();
  const { label } = await getPublication();
  const subjects = listPictures(portal);
  const around = frameOf(portal.site);
  const byPage = new Map(subjects.map((subject) => [subject.page, subject]));
  const standIns = new Map(
    portal.commitments.map(({ id, department, year }) => [
      addresses.commitment(id),
      addresses.departmentYear(department, year),
    ]),
  );
  const sourcesOf = pageSources(portal);
  return {
    subjects,
    around,
    subjectOf: (page) =>
      byPage.get(page) ?? byPage.get(standIns.get(page) ?? addresses.home) ?? null,
    hasPoster: (page) => byPage.has(page),
    sourcesOf,
    sourceTitles: (page) =>
      [...new Set(sourcesOf(page).map(({ document }) => document))].map(
        (id) => portal.document(id).title,
      ),
    worksOf: (page) => [
      ...sourcesOf(page.address).map((source) => sourceWork(portal, source, page.address)),
      pageWork(portal.site, page, label),
    ],
  };
}

function frameOf({ name, official, edition }: Site): PictureFrame {
  return {
    site: name,
    official,
    edition: formatDate(edition),
    url: site === undefined ? null : (page) => wholeAddress(page) ?? page,
  };
}

/**
 * A document, as far as it is known who published it and when. The page on which it is shown is another
 * work: there the document itself is cited as the file.
 */
function sourceWork(
  { document }: Portal,
  { document: id, lines }: PageSource,
  page: string,
): CitedWork {
  const { title, file, issuer, published } = document(id);
  const { records } = dictionary;
  const isShown = addresses.document(id) === page;
  const whole = isShown ? addresses.documentText(id) : addresses.document(id);
  const address = lines === null ? whole : addresses.lines(id, lines);
  return {
    author: issuer,
    title,
    part: lines === null ? (isShown ? file : null) : records.lines(lines.start, lines.end),
    updated: published,
    url: wholeAddress(address) ?? unknownAddress(link(address)),
    key: lines === null ? id : `${id}-L${lines.start}`,
  };
}

function pageWork(
  { operator, name, edition }: Site,
  { address, title }: { address: string; title: string },
  label: string,
): CitedWork {
  const path = address.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return {
    author: operator ?? name,
    title,
    part: dictionary.sharing.edition(label),
    updated: edition,
    url: wholeAddress(address) ?? unknownAddress(link(address)),
    key: `${path === '' ? 'home' : path}-${edition}`,
  };
}

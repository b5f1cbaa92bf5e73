import type { Department } from './department.ts';
import type { Site } from './site.ts';

/** A node of JSON-LD in the vocabulary of schema.org. */
export type StructuredNode = { '@type': string } & Readonly<Record<string, unknown>>;

/** Writes an address of the portal as others are to follow it: whole, where the site knows its own. */
export type WholeLink = (address: string) => string;

/**
 * A block of JSON-LD, safe within `<script type="application/ld+json">`: a `</script>` in a title must
 * not end it.
 */
export function formatStructuredData(node: StructuredNode): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...node }).replaceAll('<', '\\u003c');
}

/** The trail of a page, from the home page down to the page itself. */
export function breadcrumbList(
  steps: readonly { label: string; address: string }[],
  whole: WholeLink,
): StructuredNode {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ label, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: whole(address),
    })),
  };
}

/** A department: `GovernmentOrganization` where it is one; a party organ or an enterprise is not. */
export function organisation(
  department: Department,
  page: { address: string; city: string },
  whole: WholeLink,
): StructuredNode {
  const { name, short_name, aliases, kind } = department;
  const others = [...new Set([short_name, ...aliases])].filter((other) => other !== name);
  return {
    '@type': kind === 'government' ? 'GovernmentOrganization' : 'Organization',
    name,
    ...(others.length === 0 ? {} : { alternateName: others }),
    areaServed: { '@type': 'City', name: page.city },
    // The page speaks of the department; it is not the department's own.
    subjectOf: { '@type': 'WebPage', url: whole(page.address) },
  };
}

/** A file in which the data can be had. */
export interface Distribution {
  name: string;
  address: string;
  mediaType: string;
}

/** The data as a whole. */
export interface PublishedData {
  /** Name of the edition, as it is cited. */
  edition: string;
  name: string;
  description: string;
  /** First and last year that the documents speak of. */
  years: { first: number; last: number };
  /** Address of the page that offers it. */
  address: string;
  files: readonly Distribution[];
}

/** The catalogue with its one data set, all files of it named. */
export function dataCatalog(data: PublishedData, site: Site, whole: WholeLink): StructuredNode {
  const url = whole(data.address);
  const publisher = { '@type': 'Organization', name: site.operator ?? site.name };
  const licence = site.data_licence === null ? {} : { license: site.data_licence.url };
  return {
    '@type': 'DataCatalog',
    name: site.name,
    description: site.description,
    url,
    publisher,
    ...licence,
    dataset: {
      '@type': 'Dataset',
      name: data.name,
      description: data.description,
      url,
      identifier: data.edition,
      version: data.edition,
      dateModified: site.edition,
      inLanguage: 'zh-CN',
      isAccessibleForFree: true,
      creator: publisher,
      ...licence,
      temporalCoverage: `${data.years.first}/${data.years.last}`,
      spatialCoverage: { '@type': 'Place', name: site.city },
      distribution: data.files.map(({ name, address, mediaType }) => ({
        '@type': 'DataDownload',
        name,
        contentUrl: whole(address),
        encodingFormat: mediaType,
      })),
    },
  };
}

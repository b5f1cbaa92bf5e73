import { z } from 'astro/zod';

/** `content/site.yml`: everything about the city and the publisher that is not in the documents. */
export const siteSchema = z.strictObject({
  /** The city, as it is called in running text: 湖州. */
  city: z.string().min(1),
  /** Name of the portal, in page titles and the header. */
  name: z.string().min(1),
  /** What the portal is, one or two plain sentences. */
  description: z.string().min(1),
  /** Whether a government body publishes it; otherwise every page says that it is not official. */
  official: z.boolean(),
  /** Who runs it; `null` leaves the line out. */
  operator: z.string().min(1).nullable(),
  /** Where objections go, an address that a link can open; `null` leaves it out. */
  contact: z.string().min(1).nullable(),
  /** Licence of what the portal adds to the documents (structure, identities, notes); `null` where none is given. */
  data_licence: z.strictObject({ name: z.string().min(1), url: z.url() }).nullable(),
  /** Day of the data edition, `YYYY-MM-DD`; the only date the pages know. */
  edition: z.iso.date(),
});

export type Site = z.infer<typeof siteSchema>;

/** Front matter of `content/pages/*.md`, the authored prose. */
export const proseSchema = z.strictObject({
  /** Heading of the page. */
  title: z.string().min(1),
  /** One sentence for search engines and shared links. */
  description: z.string().min(1),
});

export type Prose = z.infer<typeof proseSchema>;

import { z } from 'astro/zod';

const setting = z.string().min(1).nullable().default(null);

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
  /** Who runs it, 主办单位; `null` leaves the line out. */
  operator: z.string().min(1).nullable(),
  /**
   * Scheme and host under which the site is published, e.g. https://example.org; `SITE_URL` goes before it.
   * Where neither is given the site has nothing that needs whole addresses: no canonical links, no sitemap,
   * no QR codes.
   */
  url: setting,
  /** What a footer has to say by law or by rule, of those for whom it holds; each may be left out. */
  notices: z
    .strictObject({
      /** Who does the work, 承办单位. */
      undertaker: setting,
      /** Postal address. */
      address: setting,
      telephone: setting,
      /** Number of a government website, 网站标识码: ten characters. */
      site_code: z
        .string()
        .regex(/^[0-9A-Za-z]{10}$/, 'expected the ten characters of a 网站标识码')
        .nullable()
        .default(null),
      /** ICP备案号 as registered, e.g. 浙ICP备00000000号. */
      icp: setting,
      /** 公安备案号 as registered, e.g. 浙公网安备 00000000000000号. */
      police: setting,
    })
    .prefault({}),
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

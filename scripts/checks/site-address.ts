import type { Check } from './check.ts';

/** The address that a site was built for, and the one that was asked for. */
export interface AskedAddress {
  built: string | null;
  asked: string | null;
}

/** A site is built for the address that is asked for, so that none is published that leads elsewhere. */
export const siteAddress: Check<AskedAddress> = {
  name: 'site-address',
  check: ({ built, asked }) =>
    asked === null || built === asked
      ? []
      : [
          {
            place: { document: 'index.html', line: null },
            reason: 'the site was built for another address',
            actual: built ?? 'no canonical link',
            expected: asked,
            tip: 'Build it again; SITE_URL goes before url in content/site.yml.',
          },
        ],
  exceptions: [],
};

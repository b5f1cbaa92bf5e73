import type { BuiltSite } from '../lib/built-site.ts';
import { formatTag } from '../lib/html.ts';
import type { Check } from './check.ts';

/** No `style` attribute and no `on…` handler: the content security policy would drop them silently. */
export const inlineAttributes: Check<BuiltSite> = {
  name: 'inline-attributes',
  check: (site) =>
    site.pages.flatMap((page) =>
      page.elements
        .filter(({ attributes }) =>
          [...attributes.keys()].some((name) => /^(style|on\w+)$/.test(name)),
        )
        .map((element) => ({
          place: { document: page.path, line: null },
          reason: 'an element has a style or a handler in an attribute',
          actual: formatTag(element),
          expected: 'classes, SVG presentation attributes, and listeners in a script file',
          tip: 'Move it into a stylesheet or a script.',
        })),
    ),
  exceptions: [],
};

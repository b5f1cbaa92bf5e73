import type { BuiltPage, BuiltSite } from '../lib/built-site.ts';
import type { HtmlElement } from '../lib/html.ts';
import type { Check, Finding } from './check.ts';

/** Every page says its language, its title (as no other page does), what it is, and how wide it is. */
export const pageHead: Check<BuiltSite> = {
  name: 'page-head',
  check: (site) => [...site.pages.flatMap(checkPage), ...checkTitles(site.pages)],
  exceptions: [],
};

const language = 'zh-CN';

function checkPage(page: BuiltPage): Finding[] {
  const html = page.elements.find((element) => element.name === 'html');
  const stated = html?.attributes.get('lang') ?? 'nothing';
  const viewport = metaOf(page, 'viewport');
  const findings: Finding[] = [];
  if (stated !== language) {
    findings.push(finding(page, 'the language is not said', `lang: ${stated}`, language));
  }
  if (titleOf(page) === '') {
    findings.push(finding(page, 'the title is missing', 'no title', 'a title'));
  }
  if (metaOf(page, 'description') === '') {
    findings.push(finding(page, 'the description is missing', 'none', 'one sentence'));
  }
  if (!viewport.includes('width=device-width') || /user-scalable=no|maximum-scale/.test(viewport)) {
    findings.push(
      finding(
        page,
        'the page is not fit for phones',
        `viewport: ${viewport}`,
        'width=device-width',
      ),
    );
  }
  return findings;
}

function checkTitles(pages: readonly BuiltPage[]): Finding[] {
  const first = new Map<string, BuiltPage>();
  return pages.flatMap((page) => {
    const title = titleOf(page);
    const other = first.get(title);
    if (title !== '' && other !== undefined) {
      const reason = `the title is that of ${other.path} too`;
      return [finding(page, reason, `"${title}"`, 'a title of its own')];
    }
    first.set(title, page);
    return [];
  });
}

function titleOf(page: BuiltPage): string {
  // SVG has titles as well; the page's own stands first.
  return page.elements.find((element) => element.name === 'title')?.text.trim() ?? '';
}

function metaOf(page: BuiltPage, name: string): string {
  const isMeta = (element: HtmlElement) =>
    element.name === 'meta' && element.attributes.get('name') === name;
  return page.elements.find(isMeta)?.attributes.get('content')?.trim() ?? '';
}

function finding(page: BuiltPage, reason: string, actual: string, expected: string): Finding {
  return {
    place: { document: page.path, line: null },
    reason,
    actual,
    expected,
    tip: 'Mend what the page hands to its layout.',
  };
}

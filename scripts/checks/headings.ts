import type { BuiltPage, BuiltSite } from '../lib/built-site.ts';
import type { Check, Finding } from './check.ts';

/** Every page has one `h1`, no heading is empty, and none skips a level on the way down. */
export const headings: Check<BuiltSite> = {
  name: 'headings',
  check: (site) => site.pages.flatMap(checkPage),
  exceptions: [],
};

function checkPage(page: BuiltPage): Finding[] {
  const found = page.elements
    .filter((element) => /^h[1-6]$/.test(element.name))
    .map((element) => ({ level: Number(element.name.slice(1)), text: element.text.trim() }));
  const tops = found.filter(({ level }) => level === 1);
  const findings: Finding[] = [];
  if (tops.length !== 1) {
    findings.push(finding(page, 'a page needs one h1', `${tops.length}`, '1'));
  }
  found.forEach(({ level, text }, index) => {
    const before = found[index - 1]?.level ?? 0;
    if (text === '') {
      findings.push(finding(page, 'a heading is empty', `an empty h${level}`, 'its text'));
    }
    // A page may put its frame's headings before its h1, so only steps down within it count.
    if (before > 0 && level > before + 1) {
      findings.push(
        finding(
          page,
          'a heading skips a level',
          `h${level} "${text}" after h${before}`,
          `h${before + 1}`,
        ),
      );
    }
  });
  return findings;
}

function finding(page: BuiltPage, reason: string, actual: string, expected: string): Finding {
  return {
    place: { document: page.path, line: null },
    reason,
    actual,
    expected,
    tip: 'Let headings follow the outline of the page.',
  };
}

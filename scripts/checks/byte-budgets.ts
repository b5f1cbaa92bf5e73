import type { BuiltPage, BuiltSite } from '../lib/built-site.ts';
import { formatBytes } from '../lib/format-bytes.ts';
import { scriptsOf, type Weight, weigh, weighPaper } from '../lib/weight.ts';
import type { Check, Finding } from './check.ts';

/**
 * A page that only has to be read: a little script, by which it is passed on and which opens the dialog for a quick
 * search; nobody needs it to read. Its style sheets hold four palettes, large type and paper. Compressed bytes; a
 * kilobyte is 1000 of them.
 */
const reading: Weight = { html: 20_000, css: 13_000, script: 6_000 };

/**
 * What pages may weigh at most, by kind; a script budget of 0 means no script at all, not even an
 * inline one. Raising one is a decision: say why in the commit.
 */
const budgets: Readonly<Record<string, Weight>> = {
  // Each number in its sentence, how it was read, and how each target was held against its outcome.
  commitment: { ...reading, html: 15_000, css: 12_000 },
  // All that there is of a department: charts over the years, measures, scores, commitments in brief. Ten measures,
  // each drawn for three widths, are 20.2 kB where the site stands below a path.
  department: { ...reading, html: 21_000, css: 13_500 },
  // All departments of a category with all their commitments, to be read and printed in one piece.
  'year-category': { ...reading, html: 30_000 },
  // Every commitment of a topic in every year, each with its numbers; the longest has some forty.
  topic: { ...reading, html: 22_000 },
  // Every record that a condition holds of, with its sentence and its source; the longest has near a hundred.
  lead: { ...reading, html: 25_000 },
  // The texts of all commitments of a category's year, verbatim; the longest has eighty.
  'table-part': { ...reading, html: 22_000 },
  // One page per document, with all its lines.
  document: { ...reading, html: 35_000 },
  // For ourselves: the style sheets of all components.
  examples: { ...reading, css: 20_000 },
  example: { ...reading, html: 22_000, css: 20_000 },
  // In somebody else's page: 15 kB with its style sheets.
  embed: { html: 9_000, css: 6_000, script: 0 },
  // Every text of every commitment, for whoever searches with the browser.
  everything: { ...reading, html: 80_000 },
  // The only pages that load an engine at once; tables load it when they are asked.
  search: { ...reading, script: 40_000 },
};

/** The sheet for paper, of every page: nobody waits for it on a screen, so it counts apart. */
const paperBudget = 3000;

/** No page is heavier than its kind may be. */
export const byteBudgets: Check<BuiltSite> = {
  name: 'byte-budgets',
  check: (site) => site.pages.flatMap((page) => checkPage(page, site)),
  exceptions: [],
};

/** What a page of a kind may weigh at most. */
export function budgetOf(kind: string): Weight {
  return budgets[kind] ?? reading;
}

function checkPage(page: BuiltPage, site: BuiltSite): Finding[] {
  const budget = budgetOf(page.kind ?? '');
  const weight = weigh(page, site);
  const findings = (['html', 'css', 'script'] as const)
    .filter((part) => weight[part] > budget[part])
    .map((part) => {
      const [actual, expected] = [
        formatBytes(weight[part]),
        `at most ${formatBytes(budget[part])}`,
      ];
      return finding(page, `${part} is over its budget`, actual, expected);
    });
  const paper = weighPaper(page, site);
  if (paper > paperBudget) {
    const [actual, expected] = [formatBytes(paper), `at most ${formatBytes(paperBudget)}`];
    findings.push(finding(page, 'css for paper is over its budget', actual, expected));
  }
  if (budget.script === 0 && scriptsOf(page).length > 0) {
    findings.push(finding(page, 'a page for reading has a script', 'a <script>', 'none'));
  }
  return findings;
}

function finding(page: BuiltPage, reason: string, actual: string, expected: string): Finding {
  return {
    place: { document: page.path, line: null },
    reason,
    actual,
    expected,
    tip: 'Make it lighter, or raise the budget in scripts/checks/byte-budgets.ts and say why.',
  };
}

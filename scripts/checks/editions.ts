import { type Edition, type EditionRecord, formatEdition } from '../../src/domain/edition.ts';
import type { Check, Finding } from './check.ts';

/** The edition of a built site, and those that were recorded when they were published. */
export interface EditionContext {
  edition: Edition;
  /** Whether the build has compared its edition with the one before. */
  compared: boolean;
  records: readonly EditionRecord[];
}

/**
 * An edition that was recorded stays what it was: other data has another day, and says what is
 * different. All warnings: while an edition is being made, its data changes with every commit.
 */
export const editions: Check<EditionContext> = {
  name: 'editions',
  check: ({ edition, compared, records }) => {
    const label = formatEdition(edition);
    const last = records.toSorted((a, b) => (a.edition.date < b.edition.date ? 1 : -1))[0];
    if (last === undefined || formatEdition(last.edition) === label) {
      return [];
    }
    const findings: Finding[] = [];
    if (edition.date <= last.edition.date) {
      findings.push(
        finding(
          label,
          'the data is not that of the edition recorded for its day',
          edition.date,
          `a day after ${last.edition.date}, or the data of ${formatEdition(last.edition)}`,
          'Set "edition" in content/site.yml to the day of the new data.',
        ),
      );
    }
    if (!compared) {
      findings.push(
        finding(
          label,
          'an edition does not say what is different in it',
          'no comparison',
          `a comparison with ${formatEdition(last.edition)}`,
          'Build with PREVIOUS_EDITION=<all.zip of that edition>, then run "npm run edition".',
        ),
      );
    }
    return findings;
  },
  exceptions: [],
};

function finding(
  document: string,
  reason: string,
  actual: string,
  expected: string,
  tip: string,
): Finding {
  return {
    place: { document, line: null },
    level: 'warning',
    reason,
    actual,
    expected,
    tip,
  };
}

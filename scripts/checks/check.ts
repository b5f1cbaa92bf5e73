import type { Message } from '../../src/domain/message.ts';

/** What a check found: a message, whose rule is the check's name; an error unless it says otherwise. */
export type Finding = Omit<Message, 'rule' | 'level'> & Partial<Pick<Message, 'level'>>;

/** A finding that is accepted for a reason. It fails the run once it is no longer needed. */
export interface Exception {
  /** The whole `place.document` of the findings it accepts. */
  document: string;
  /** What the finding's `actual` contains. */
  actual: string;
  reason: string;
}

/** One rule about what `Context` holds: the sources, or the built site. */
export interface Check<Context> {
  /** Kebab-case, as in reports. */
  name: string;
  check(context: Context): Finding[] | Promise<Finding[]>;
  exceptions: readonly Exception[];
}

/** Runs every check, in order; exceptions that accepted nothing become findings themselves. */
export async function runChecks<Context>(
  checks: readonly Check<Context>[],
  context: Context,
): Promise<Message[]> {
  const messages: Message[] = [];
  for (const check of checks) {
    const findings = await check.check(context);
    messages.push(
      ...applyExceptions(findings, check.exceptions).map(
        (finding): Message => ({
          rule: check.name,
          level: 'error',
          ...finding,
        }),
      ),
    );
  }
  return messages;
}

function applyExceptions(
  findings: readonly Finding[],
  exceptions: readonly Exception[],
): readonly Finding[] {
  const accepts = (exception: Exception) => (finding: Finding) =>
    finding.place.document === exception.document && finding.actual.includes(exception.actual);
  const stale = exceptions
    .filter((exception) => !findings.some(accepts(exception)))
    .map((exception) => ({
      place: { document: exception.document, line: null },
      reason: 'an exception is no longer needed',
      actual: 'nothing that it would accept',
      expected: `a finding with ${exception.actual}`,
      tip: 'Remove the exception from the check.',
    }));
  const left = findings.filter(
    (finding) => !exceptions.some((exception) => accepts(exception)(finding)),
  );
  return [...left, ...stale];
}

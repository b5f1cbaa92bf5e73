import { constructions } from './constructions.ts';
import type { QuantityRole } from './quantity.ts';
import { roleRules } from './roles.ts';

/** A real text with the number it is a sample of. */
export interface Sample {
  before: string;
  quote: string;
  after: string;
}

// Of these roles a construction gives a plainer sample than the rules that give it in doubtful cases.
const plainest: Partial<Record<QuantityRole, string>> = {
  date: 'date',
  ordinal: 'ordinal',
  label: 'grouping',
  benchmark: 'benchmark',
};

/** A sample of a role. Throws where the grammar has none, which its tests rule out. */
export function sampleOf(role: QuantityRole): Sample {
  const sample = constructions.find(({ name }) => name === plainest[role])?.samples[0];
  if (sample !== undefined) {
    const [before = '', ...rest] = sample.text.split(sample.quote);
    return { before, quote: sample.quote, after: rest.join(sample.quote) };
  }
  // The last rule that gives a role is the most general.
  const rule = roleRules.findLast((each) => each.role === role);
  if (rule === undefined) {
    throw new Error(
      `the role ${role} has no sample: add a rule to roles.ts or name a construction`,
    );
  }
  const [before = '', quote = '', after = ''] = rule.sample.split(/[‹›]/);
  return { before, quote, after };
}

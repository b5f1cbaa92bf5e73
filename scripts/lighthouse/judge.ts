/** What is demanded of every page, of 100. */
export const demanded = {
  performance: 99,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
} as const;

export type Category = keyof typeof demanded;

/** What Lighthouse finds of a page, of 100; `null` where a category does not apply. */
export type Scores = Readonly<Record<Category, number | null>>;

/** A page that was looked at. */
export interface Verdict {
  kind: string;
  address: string;
  scores: Scores;
  /** What it fell short in, in Lighthouse's words. */
  faults: readonly string[];
}

export const categories = Object.keys(demanded) as Category[];

/** The categories in which a page falls short. */
export function shortfalls({ scores }: Pick<Verdict, 'scores'>): Category[] {
  return categories.filter(
    (category) => (scores[category] ?? demanded[category]) < demanded[category],
  );
}

/** The better of two looks at a page, category by category: a busy machine makes a page slower, never faster. */
export function bestOf(a: Scores, b: Scores): Scores {
  const better = (category: Category) => {
    const [one, other] = [a[category], b[category]];
    return one === null || other === null ? null : Math.max(one, other);
  };
  return {
    performance: better('performance'),
    accessibility: better('accessibility'),
    'best-practices': better('best-practices'),
    seo: better('seo'),
  };
}

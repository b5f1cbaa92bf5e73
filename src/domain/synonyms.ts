import { z } from 'astro/zod';

/** `content/synonyms.yml`: words that people use for one another. Decided by hand; a search says when it uses them. */
export const synonymsSchema = z.strictObject({
  /** Who last read all groups, and on which day. */
  reviewed: z.strictObject({ by: z.string().min(1), on: z.iso.date() }),
  groups: z
    .array(
      z.strictObject({
        /** Each is searched for the others. At least one stands in the documents. */
        words: z.array(z.string().min(2)).min(2),
        /** What a reader should know where they do not mean quite the same, else `null`. */
        note: z.string().min(1).nullable(),
      }),
    )
    .min(1)
    .superRefine((groups, context) => {
      const seen = new Set<string>();
      for (const [group, { words }] of groups.entries()) {
        for (const [at, word] of words.entries()) {
          if (seen.has(word)) {
            context.addIssue({
              code: 'custom',
              path: [group, 'words', at],
              message: 'expected each word in one place; join the groups that share it',
            });
          }
          seen.add(word);
        }
      }
    }),
});

export type Synonyms = z.infer<typeof synonymsSchema>;

import type { Commitment } from '../../src/domain/commitment.ts';
import type { Measure } from '../../src/domain/measure.ts';
import type { Message } from '../../src/domain/message.ts';
import { findTopicFaults, type Topic } from '../../src/domain/topic.ts';

/** Verifies the topics: every commitment is there, once; every word is used; measures go with them. */
export function checkTopics(
  topics: readonly Topic[],
  commitments: ReadonlyMap<string, Commitment>,
  measures: readonly Measure[],
): Message[] {
  return findTopicFaults(topics, commitments, measures).map(
    ({ topic, reason, actual, expected }) => ({
      rule: 'topic',
      level: 'error',
      place: { document: `content/topics/${topic}.yml`, line: null },
      reason,
      actual,
      expected,
      tip: 'Read the commitment, then mend the list; "npm run topics" proposes what may be missing.',
    }),
  );
}

import type { EditionRecord } from '../../domain/edition.ts';
import type { Topic } from '../../domain/topic.ts';
import type { PublicationSource } from '../publication-source.ts';
import { topicEditionEntries } from './edition-entries.ts';
import { correctionEntries, sideEntries } from './entries.ts';
import type { FeedEntry } from './entry.ts';

/** What came in on a topic: of each department and year only what speaks of it. */
export function topicEntries(
  topic: Topic,
  source: PublicationSource,
  history: readonly EditionRecord[],
): FeedEntry[] {
  const ids = new Set(topic.commitments);
  const own = { ...source, commitments: source.commitments.filter(({ id }) => ids.has(id)) };
  return [
    // Fewer commitments than in the entry of the whole department: another thing, another identity.
    ...sideEntries(own, history).map((entry) => ({
      ...entry,
      key: `topic/${topic.id}/${entry.key}`,
    })),
    ...correctionEntries(own, history),
    ...topicEditionEntries(topic, source, history),
  ];
}

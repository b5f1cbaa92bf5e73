import { z } from 'astro/zod';
import type { Commitment } from './commitment.ts';
import { commitmentIdSchema, idSchema } from './identity.ts';
import type { Measure } from './measure.ts';
import { mentions } from './mention.ts';

/** Topics of daily life come first, then those of the economy, then those of government itself. */
export const topicGroups = ['life', 'economy', 'governance'] as const;

export type TopicGroup = (typeof topicGroups)[number];

/** `content/topics/<id>.yml`: a part of life by which people look for things. Decided by hand. */
export const topicSchema = z.strictObject({
  id: idSchema,
  /** As a citizen would call it, in few characters. */
  name: z.string().min(1),
  group: z.enum(topicGroups),
  /** Position in lists. */
  order: z.int(),
  /** What belongs to it, in one sentence. */
  about: z.string().min(1),
  /** Words that its texts use: a search for each of them finds some of its commitments. */
  words: z.array(z.string().min(1)).min(1),
  /** The commitments that speak of it, each read and decided on; one may stand in several topics, or in none. */
  commitments: z.array(commitmentIdSchema).min(1),
});

export type Topic = z.infer<typeof topicSchema>;

/** What is wrong with a topic: found, expected. */
export interface TopicFault {
  topic: Topic['id'];
  reason: string;
  actual: string;
  expected: string;
}

/**
 * Everything that is wrong with the topics: an identity or a name used twice, a commitment that there is
 * not or that stands in a topic twice, a word that no commitment of the topic has, and a measure of the
 * topic that cites a commitment outside it.
 */
export function findTopicFaults(
  topics: readonly Topic[],
  commitments: ReadonlyMap<string, Commitment>,
  measures: readonly Measure[],
): TopicFault[] {
  return topics.flatMap((topic, index) => [
    ...findTwice(topic, topics.slice(0, index)),
    ...findStrangers(topic, commitments),
    ...findIdleWords(topic, commitments),
    ...findOutsiders(topic, measures),
  ]);
}

function findTwice(topic: Topic, before: readonly Topic[]): TopicFault[] {
  return (['id', 'name', 'order'] as const)
    .filter((field) => before.some((other) => other[field] === topic[field]))
    .map((field) => ({
      topic: topic.id,
      reason: `the ${field} is used twice`,
      actual: String(topic[field]),
      expected: `an ${field} of its own`,
    }));
}

function findStrangers(topic: Topic, commitments: ReadonlyMap<string, Commitment>): TopicFault[] {
  return topic.commitments.flatMap((id, index) => [
    ...(commitments.has(id)
      ? []
      : [
          {
            topic: topic.id,
            reason: 'there is no such commitment',
            actual: id,
            expected: 'year/department/number of a commitment in the documents',
          },
        ]),
    ...(topic.commitments.indexOf(id) === index
      ? []
      : [
          {
            topic: topic.id,
            reason: 'a commitment is listed twice',
            actual: id,
            expected: 'each once',
          },
        ]),
  ]);
}

function findIdleWords(topic: Topic, commitments: ReadonlyMap<string, Commitment>): TopicFault[] {
  return topic.words
    .filter(
      (word) =>
        !topic.commitments.some((id) => {
          const commitment = commitments.get(id);
          return commitment !== undefined && mentions(commitment, word);
        }),
    )
    .map((word) => ({
      topic: topic.id,
      reason: 'no commitment of the topic has the word',
      actual: word,
      expected: 'a word of its texts',
    }));
}

function findOutsiders(topic: Topic, measures: readonly Measure[]): TopicFault[] {
  return measures
    .filter((measure) => measure.topic === topic.id)
    .flatMap((measure) =>
      [...new Set(measure.points.map(({ commitment }) => commitment))]
        .filter((id) => !topic.commitments.includes(id))
        .map((id) => ({
          topic: topic.id,
          reason: `the measure ${measure.id} cites a commitment outside the topic`,
          actual: id,
          expected: 'the commitment in the topic, or the measure in another',
        })),
    );
}

/** A commitment that has a word of a topic without being in it: to be read and decided on. */
export interface TopicProposal {
  topic: Topic['id'];
  commitment: Commitment['id'];
  words: string[];
}

/** What the words of the topics propose; most of it stays proposed, for a word is not yet a matter. */
export function proposeTopics(
  topics: readonly Topic[],
  commitments: readonly Commitment[],
): TopicProposal[] {
  return topics.flatMap((topic) =>
    commitments
      .filter(({ id }) => !topic.commitments.includes(id))
      .map((commitment) => ({
        topic: topic.id,
        commitment: commitment.id,
        words: topic.words.filter((word) => mentions(commitment, word)),
      }))
      .filter(({ words }) => words.length > 0),
  );
}

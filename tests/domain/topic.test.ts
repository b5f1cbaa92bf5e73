import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  findTopicFaults,
  proposeTopics,
  type Topic,
  topicGroups,
  topicSchema,
} from '../../src/domain/topic.ts';
import { readCommittedContent } from '../content.ts';

const { commitments, measures, topics } = readCommittedContent();
const byId = new Map(commitments.map((commitment) => [commitment.id, commitment]));

describe('the committed topics', () => {
  test('are without fault', () => {
    expect(findTopicFaults(topics, byId, measures)).toEqual([]);
  });

  test('each is named as its file, so that its address is what the folder shows', () => {
    const names = readdirSync(new URL('../../content/topics/', import.meta.url));
    expect(topics.map(({ id }) => `${id}.yml`)).toEqual(names.toSorted());
  });

  test('cover what citizens look for first, daily life before the rest', () => {
    const sorted = topics.toSorted((a, b) => a.order - b.order);
    expect(sorted.slice(0, 2).map(({ name }) => name)).toEqual(['教育', '医疗']);
    for (const word of ['教育', '医疗', '养老', '托育', '就业', '住房', '交通', '环境']) {
      expect(sorted.find(({ name }) => name.startsWith(word))?.group, word).toBe('life');
    }
    const groups = sorted.map(({ group }) => topicGroups.indexOf(group));
    expect(groups).toEqual(groups.toSorted((a, b) => a - b));
  });

  test('every commitment was read: each has a topic, and none has more than four', () => {
    const counts = commitments.map(
      ({ id }) => topics.filter((topic) => topic.commitments.includes(id)).length,
    );
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...counts)).toBeLessThanOrEqual(4);
  });

  test('a topic is what its commitments say: 托育 is promised by two departments', () => {
    const childcare = topics.find(({ id }) => id === 'childcare');
    expect(childcare?.commitments).toEqual([
      '2022/health/4',
      '2023/health/5',
      '2023/trade-unions/5',
      '2025/health/4',
    ]);
  });

  test('words propose more than is decided, and never what is already in the topic', () => {
    const proposals = proposeTopics(topics, commitments);
    expect(proposals.length).toBeGreaterThan(100);
    for (const { topic, commitment } of proposals) {
      expect(topics.find(({ id }) => id === topic)?.commitments).not.toContain(commitment);
    }
    expect(proposals).toContainEqual({
      topic: 'education',
      commitment: '2022/market-regulation/4',
      words: ['学校'],
    });
  });
});

const whole: Topic = {
  id: 'childcare',
  name: '托育',
  group: 'life',
  order: 1,
  about: '托位。',
  words: ['托位'],
  commitments: ['2022/health/4', '2023/health/5', '2025/health/4'],
};

const other: Topic = { ...whole, id: 'health', name: '医疗', order: 2 };

/** Reasons of the faults of some topics, with measures of other topics left out. */
function reasonsOf(...own: Topic[]) {
  const concerned = measures.filter(({ id }) => id === 'childcare-places-per-thousand');
  return findTopicFaults(own, byId, concerned).map(({ reason, actual }) => `${reason}: ${actual}`);
}

describe('a faulty topic is told', () => {
  test('a whole one has no fault', () => {
    expect(reasonsOf(whole, other)).toEqual([]);
  });

  test.each([
    [
      'an unknown commitment',
      { commitments: [...whole.commitments, '2022/health/99'] },
      'there is no such commitment: 2022/health/99',
    ],
    [
      'one listed twice',
      { commitments: [...whole.commitments, '2022/health/4'] },
      'a commitment is listed twice: 2022/health/4',
    ],
    ['an idle word', { words: ['托位', '高铁'] }, 'no commitment of the topic has the word: 高铁'],
    [
      'a measure outside',
      { commitments: ['2022/health/4'] },
      'the measure childcare-places-per-thousand cites a commitment outside the topic: 2023/health/5',
    ],
  ])('%s', (_, change, reason) => {
    expect(reasonsOf({ ...whole, ...change })).toContain(reason);
  });

  test.each(['id', 'name', 'order'] as const)('the same %s twice', (field) => {
    expect(reasonsOf(whole, { ...other, [field]: whole[field] })).toContain(
      `the ${field} is used twice: ${whole[field]}`,
    );
  });

  test('one without commitments or words is refused by its schema', () => {
    expect(topicSchema.safeParse({ ...whole, commitments: [] }).success).toBe(false);
    expect(topicSchema.safeParse({ ...whole, words: [] }).success).toBe(false);
    expect(topicSchema.safeParse({ ...whole, group: 'misc' }).success).toBe(false);
  });
});

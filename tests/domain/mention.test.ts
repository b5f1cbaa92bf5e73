import { expect, test } from 'vitest';
import { countMentions, mentionedWords } from '../../src/domain/mention.ts';
import { makeCommitment } from './made-records.ts';

const commitments = [
  makeCommitment({ no: 1, title: '增加托位', target: '托位达到4.5个' }),
  makeCommitment({ no: 2, target: '新建公园' }),
  makeCommitment({ no: 3, target: null, outcome: '新增托位100个' }),
];

test('a commitment counts once however often it has the word', () => {
  expect(countMentions(commitments, '托位')).toBe(2);
});

test('words of too few commitments are left out', () => {
  expect(mentionedWords(commitments, ['公园', '托位', '学校'], 1)).toEqual(['公园', '托位']);
  expect(mentionedWords(commitments, ['公园', '托位', '学校'], 2)).toEqual(['托位']);
});

import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { joinCommitments } from '../src/domain/commitment.ts';
import { statementsFileSchema } from '../src/domain/statement.ts';
import { proposeTopics, topicSchema } from '../src/domain/topic.ts';

// node scripts/topics.ts [topic ids…]
// Prints the commitments that have a word of a topic without being in it, and those in no topic: to be
// read and decided on, never to be taken over as they are.

const read = (folder: string, ending: string) =>
  readdirSync(new URL(`../content/${folder}/`, import.meta.url))
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(new URL(`../content/${folder}/${name}`, import.meta.url), 'utf8'));

const wanted = process.argv.slice(2);
const topics = read('topics', '.yml').map((text) => topicSchema.parse(parse(text)));
const commitments = joinCommitments(
  read('statements', '.json').map((text) => statementsFileSchema.parse(JSON.parse(text))),
);
const titles = new Map(commitments.map(({ id, title }) => [id, title.text]));

for (const { topic, commitment, words } of proposeTopics(topics, commitments)) {
  if (wanted.length === 0 || wanted.includes(topic)) {
    console.log(`${topic}: ${commitment} ${words.join(' ')}: ${titles.get(commitment)}`);
  }
}
for (const { id } of commitments) {
  if (!topics.some((topic) => topic.commitments.includes(id))) {
    console.log(`no topic: ${id}: ${titles.get(id)}`);
  }
}

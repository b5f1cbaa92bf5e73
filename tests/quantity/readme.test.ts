import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { constructions } from '../../src/domain/quantity/constructions.ts';
import { roleRules } from '../../src/domain/quantity/roles.ts';

const path = new URL('../../src/domain/quantity/README.md', import.meta.url);

/** Rows as a table of markdown. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Puts a table between the marks of its name. */
function fill(text: string, name: string, rows: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = text.indexOf(open) + open.length;
  return `${text.slice(0, start)}\n${rows}\n${text.slice(text.indexOf(close))}`;
}

it('the README of the grammar names every construction and rule as the code has them', async () => {
  const read = constructions.map(({ name, reads, samples }) => [
    `\`${name}\``,
    reads,
    samples.map(({ text, quote }) => text.replace(quote, `‹${quote}›`)).join('<br>'),
  ]);
  const roles = roleRules.map(({ name, role, sample }) => [`\`${name}\``, `\`${role}\``, sample]);
  const filled = fill(
    fill(readFileSync(path, 'utf8'), 'constructions', table(['name', 'reads', 'samples'], read)),
    'roles',
    table(['name', 'role', 'sample'], roles),
  );
  await expect(filled).toMatchFileSnapshot(path.pathname);
});

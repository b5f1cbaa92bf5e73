import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentPolicy } from '../../scripts/checks/content-policy.ts';
import { type MadePage, makePage, makeSite } from './made-site.ts';

const rest = "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'";

async function reasons(page: MadePage, path = 'index.html'): Promise<string[]> {
  const site = makeSite({ [path]: makePage(page) });
  return (await contentPolicy.check(site)).map(({ reason, actual }) => `${reason}: ${actual}`);
}

test('a strict policy passes', async () => {
  expect(await reasons({})).toEqual([]);
});

test('a page without a policy is found', async () => {
  const site = makeSite({ 'index.html': '<!doctype html><title>无</title>' });
  expect(await contentPolicy.check(site)).toHaveLength(1);
});

test.each(["'unsafe-inline'", "'unsafe-eval'", 'https://cdn.example', '*', 'data:'])(
  'a policy that allows scripts from %s is found',
  async (source) => {
    expect(await reasons({ policy: `${rest}; script-src 'self' ${source}` })).toEqual([
      `the policy allows too much: script-src ${source}`,
    ]);
  },
);

test.each(['search/index.html', 'years/index.html'])(
  '%s may compile no WebAssembly',
  async (path) => {
    const policy = `${rest}; script-src 'self' 'wasm-unsafe-eval'`;
    expect(await reasons({ policy }, path)).toEqual([
      "the policy allows too much: script-src 'wasm-unsafe-eval'",
    ]);
  },
);

test('a policy that leaves out what was agreed is found', async () => {
  expect(
    await reasons({ policy: "default-src 'self'; object-src 'none'; base-uri 'self'" }),
  ).toEqual(['the policy is weaker than agreed: form-action nothing']);
});

test('an inline script needs its hash in the policy, a block of data does not', async () => {
  const hash = createHash('sha256').update('run()').digest('base64');
  const body = '<script>run()</script><script type="application/ld+json">{}</script>';
  expect(await reasons({ body })).toEqual(['an inline script has no hash in the policy: <script>']);
  expect(await reasons({ body, policy: `${rest}; script-src 'self' 'sha256-${hash}'` })).toEqual(
    [],
  );
});

test('what stands before the policy is not governed by it', async () => {
  const html = makePage().replace('<meta charset', '<script src="/a.js"></script><meta charset');
  const findings = await contentPolicy.check(makeSite({ 'index.html': html }));
  expect(findings.map(({ reason }) => reason)).toEqual(['something stands before the policy']);
});

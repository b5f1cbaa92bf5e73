import { expect, test } from 'vitest';
import { ownHost } from '../../scripts/checks/own-host.ts';
import { makePage, makeSite } from './made-site.ts';

async function found(files: Record<string, string>): Promise<string[]> {
  return (await ownHost.check(makeSite(files))).map(({ actual }) => actual);
}

test.each([
  '<script src="https://cdn.example/a.js"></script>',
  '<script src="//cdn.example/a.js"></script>',
  '<img src="https://example.org/a.png">',
  '<img srcset="/a.png 1x, https://example.org/b.png 2x">',
  '<iframe src="https://example.org/"></iframe>',
  '<video poster="https://example.org/a.png"></video>',
  '<svg><image href="https://example.org/a.png"></image></svg>',
  '<form action="https://example.org/collect"></form>',
  '<link rel="stylesheet" href="https://example.org/a.css">',
  '<link rel="preconnect" href="https://fonts.example">',
  '<style>@import "https://example.org/a.css";</style>',
])('%s is found', async (body) => {
  expect(await found({ 'index.html': makePage({ body }) })).toHaveLength(1);
});

test.each([
  '<a href="https://example.org/">别处</a>',
  '<link rel="canonical" href="https://example.org/">',
  '<img src="data:image/svg+xml,x">',
  '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
])('%s fetches nothing', async (body) => {
  expect(await found({ 'index.html': makePage({ body }) })).toEqual([]);
});

test('style sheets may not fetch from elsewhere either', async () => {
  expect(
    await found({ 'a.css': 'p { background: url("https://example.org/a.png") url(/b.png) }' }),
  ).toEqual(['https://example.org/a.png']);
});

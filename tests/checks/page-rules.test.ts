import { expect, test } from 'vitest';
import type { Check } from '../../scripts/checks/check.ts';
import { headings } from '../../scripts/checks/headings.ts';
import { htmlValidity } from '../../scripts/checks/html-validity.ts';
import { inlineAttributes } from '../../scripts/checks/inline-attributes.ts';
import { pageHead } from '../../scripts/checks/page-head.ts';
import type { BuiltSite } from '../../scripts/lib/built-site.ts';
import { type MadePage, makePage, makeSite } from './made-site.ts';

async function reasons(check: Check<BuiltSite>, ...pages: MadePage[]): Promise<string[]> {
  const files = pages.map((page, index) => [`${index}.html`, makePage(page)] as const);
  return (await check.check(makeSite(Object.fromEntries(files)))).map(({ reason }) => reason);
}

test.each([headings, htmlValidity, inlineAttributes, pageHead])(
  'a page without a fault passes ($name)',
  async (check) => {
    expect(await reasons(check, {})).toEqual([]);
  },
);

test.each([
  ['<p>没有标题</p>', 'a page needs one h1'],
  ['<h1>一</h1><h1>二</h1>', 'a page needs one h1'],
  ['<h1> </h1>', 'a heading is empty'],
  ['<h1>一</h1><h3>三</h3>', 'a heading skips a level'],
])('headings: %s', async (body, reason) => {
  expect(await reasons(headings, { body })).toEqual([reason]);
});

test('headings may come back up by any number of levels', async () => {
  const body = '<h1>一</h1><h2>二</h2><h3>三</h3><h2>二</h2>';
  expect(await reasons(headings, { body })).toEqual([]);
});

test.each([
  '<p style="color: red">红</p>',
  '<button type="button" onclick="go()">点</button>',
  '<svg><rect style="fill: red"></rect></svg>',
])('inline attributes: %s', async (body) => {
  expect(await reasons(inlineAttributes, { body })).toHaveLength(1);
});

test('the language has to be said', async () => {
  expect(await reasons(pageHead, { lang: 'en' })).toEqual(['the language is not said']);
});

test('two pages may not have the same title, and the title of a drawing is none of the page', async () => {
  const drawing = '<h1>图</h1><svg><title>同名</title></svg>';
  expect(
    await reasons(
      pageHead,
      { title: '同名' },
      { title: '另一页', body: drawing },
      { title: '同名' },
    ),
  ).toEqual(['the title is that of 0.html too']);
});

test('a page needs a title and a description', async () => {
  const html = makePage({ title: '' }).replace('content="一页"', 'content=""');
  const findings = await pageHead.check(makeSite({ 'index.html': html }));
  expect(findings.map(({ reason }) => reason)).toEqual([
    'the title is missing',
    'the description is missing',
  ]);
});

test('a page that forbids zooming is found', async () => {
  const html = makePage().replace('initial-scale=1', 'maximum-scale=1');
  const findings = await pageHead.check(makeSite({ 'index.html': html }));
  expect(findings.map(({ reason }) => reason)).toEqual(['the page is not fit for phones']);
});

test.each([
  ['<p><div>块</div></p>', /invalid HTML/],
  ['<ul><p>不是列表项</p></ul>', /element-permitted-content/],
  ['<p id="a">一</p><p id="a">二</p>', /no-dup-id/],
  ['<img src="/a.svg">', /wcag\/h37/],
  ['<table><tr><td>一</table>', /close-order|no-implicit-close/],
])('html: %s', async (body, reason) => {
  expect(await reasons(htmlValidity, { body })).toEqual(
    expect.arrayContaining([expect.stringMatching(reason)]),
  );
});

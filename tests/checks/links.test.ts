import { expect, test } from 'vitest';
import { links } from '../../scripts/checks/links.ts';
import { makePage, makeSite } from './made-site.ts';

async function faults(body: string, base = '/'): Promise<string[]> {
  const site = makeSite(
    {
      'index.html': makePage({ body: `<h1 id="首">首页</h1>${body}` }),
      'years/index.html': makePage({ body: '<h1 id="L12">年份</h1>' }),
      'data/commitments.csv': 'id\n',
    },
    base,
  );
  return (await links.check(site)).map(({ reason, expected }) => `${reason}; ${expected}`);
}

test.each([
  '<a href="/years/">年份</a>',
  '<a href="/years/#L12">第 12 行</a>',
  '<a href="#首">回到开头</a>',
  '<a href="#%E9%A6%96">回到开头</a>',
  '<a href="#top">顶部</a>',
  '<a href="years/">相对</a>',
  '<a href="/data/commitments.csv">下载</a>',
  '<a href="https://example.org/x/">别处</a>',
  '<a href="mailto:a@example.org">写信</a>',
  '<a href="/years/?q=1">带参数</a>',
])('%s is a good link', async (body) => {
  expect(await faults(body)).toEqual([]);
});

test.each([
  ['<a href="/nothing/">没有</a>', 'a link leads nowhere; a file nothing/index.html'],
  ['<a href="/years">缺斜杠</a>', 'a link leads nowhere; the address with its slash, years/'],
  [
    '<a href="/years/#L13">没有的行</a>',
    'a link leads to an anchor that is not on its page; an element with id="L13" in years/index.html',
  ],
  ['<img src="/no.svg" alt="">', 'a link leads nowhere; a file no.svg'],
  ['<form action="/find/"></form>', 'a link leads nowhere; a file find/index.html'],
  [
    '<a href="javascript:void(0)">脚本</a>',
    'a link has a scheme that is not allowed; a page, or one of mailto: tel: data:',
  ],
  ['<a href="https://">坏</a>', 'a link is not an address; a well-formed address'],
  ['<a href="/%E6%B">坏</a>', 'a link is not an address; a well-formed address'],
  [
    '<svg><use href="#no"/></svg>',
    'a link leads to an anchor that is not on its page; an element with id="no" in index.html',
  ],
])('%s is a broken link', async (body, message) => {
  expect(await faults(body)).toEqual([message]);
});

test('under a sub-path, links need the base', async () => {
  expect(await faults('<a href="/sub/years/#L12">好</a>', '/sub/')).toEqual([]);
  expect(await faults('<a href="/years/">坏</a>', '/sub/')).toEqual([
    'a link leaves the base path of the site; an address below /sub/',
  ]);
});

test('a link to the site by its full address is checked like any other', async () => {
  const site = {
    ...makeSite({
      'index.html': makePage({ head: '<link rel="canonical" href="https://example.org/no/">' }),
    }),
    origin: 'https://example.org',
  };
  expect(await links.check(site)).toHaveLength(1);
});

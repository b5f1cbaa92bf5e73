import { describe, expect, test } from 'vitest';
import EditionChanges from '../../src/components/EditionChanges.astro';
import { examples } from '../../src/components/EditionChanges.examples.ts';
import FeedLinks from '../../src/components/FeedLinks.astro';
import SiteFooter from '../../src/components/SiteFooter.astro';
import type { Site } from '../../src/domain/site.ts';
import { readCommittedContent } from '../content.ts';
import { render, textOf } from './rendering.ts';

const site: Site = {
  ...readCommittedContent().site,
  contact: null,
  edition: '2020-12-31',
};

describe('SiteFooter', () => {
  const props = {
    site,
    address: 'https://portal.example/commitments/2020/sample/1/',
    page: '/commitments/2020/sample/1/',
    edition: '2020-12-31-aaaaaaaaaaaa',
  };

  test('names the edition of the data, by day and by hash', async () => {
    const html = await render(SiteFooter, props);
    expect(html).toContain('datetime="2020-12-31"');
    expect(textOf(html)).toContain('2020-12-31-aaaaaaaaaaaa');
  });

  test('offers nobody to object to where there is no contact', async () => {
    expect(await render(SiteFooter, props)).not.toContain('异议');
  });

  const settings = [
    ['operator', '主办单位：', '样例办公室'],
    ['undertaker', '承办单位：', '样例中心'],
    ['address', '联系地址：', '样例路1号'],
    ['telephone', '联系电话：', '0000-1234567'],
    ['site_code', '网站标识码：', '3300000000'],
    ['icp', '', '浙ICP备00000000号'],
    ['police', '', '浙公网安备 33000000000000号'],
  ] as const;

  test.each(settings)(
    'says %s where it is set, and nothing of it where it is not',
    async (name, label, value) => {
      const { notices } = site;
      const set =
        name === 'operator'
          ? { ...site, operator: value }
          : { ...site, notices: { ...notices, [name]: value } };
      const text = textOf(await render(SiteFooter, { ...props, site: set }));
      expect(text).toContain(`${label}${value}`.replace(/\s/g, ''));
      const without = await render(SiteFooter, props);
      expect(textOf(without)).not.toContain(label === '' ? value.slice(0, 4) : label);
      expect(without).not.toMatch(/<p[^>]*>\s*<\/p>/);
    },
  );

  test('prefills an objection with the id, the address and the edition of the page', async () => {
    const html = await render(SiteFooter, {
      ...props,
      site: { ...site, contact: 'mailto:office@city.example' },
    });
    const href = /href="(mailto:[^"]+)"/.exec(html)?.[1]?.replaceAll('&#38;', '&') ?? '';
    const mail = new URL(href.replaceAll('&amp;', '&'));
    expect(mail.searchParams.get('subject')).toContain('2020/sample/1');
    expect(mail.searchParams.get('body')).toContain(props.address);
    expect(mail.searchParams.get('body')).toContain(props.edition);
  });
});

test('FeedLinks names both forms of a feed', async () => {
  const html = await render(FeedLinks, {
    feeds: [{ page: '/departments/sample/', title: '某局' }],
  });
  expect(html).toMatch(/type="application\/atom\+xml"[^>]*href="\/departments\/sample\/feed\.xml"/);
  expect(html).toMatch(
    /type="application\/feed\+json"[^>]*href="\/departments\/sample\/feed\.json"/,
  );
});

describe('EditionChanges', () => {
  const shown = async (name: string) => {
    const example = examples.find((one) => one.name === name);
    return render(EditionChanges, { ...example?.props });
  };

  test('says that the first edition is the first, and that the next is the same', async () => {
    expect(textOf(await shown('首个版本'))).toContain('首个数据版本');
    expect(textOf(await shown('没有变化'))).toContain('数据没有变化');
  });

  test('counts what came in, and shows both values of what was set right', async () => {
    const text = textOf(await shown('四种变化'));
    expect(text).toContain('承诺事项，2020年：2条，涉及2个部门');
    expect(text).toContain('年度目标：原为建成10所，现为建成100所');
    expect(text).toContain('数量：原为空，现为100所→=100所,target');
    expect(text).toContain('原为10所↔10所→超额达成(学校)，现为10所↔10所→达成(学校)');
    expect(text).toContain('撤下1条');
  });

  test('strikes out and puts in only what differs, a number as a whole', async () => {
    expect(await shown('四种变化')).toContain('建成<del>10</del>所，现为建成<ins>100</ins>所');
  });

  test('names a commitment and links to it only where it has a page', async () => {
    expect(await shown('四种变化')).not.toContain('href="/commitments/');
    const record = examples.at(-1)?.props.record;
    expect(await render(EditionChanges, { record, titleOf: () => '建学校' })).toContain(
      '<a href="/commitments/2020/sample/1/">建学校</a>（2020/sample/1）',
    );
  });
});

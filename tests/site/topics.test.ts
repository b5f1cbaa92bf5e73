import { describe } from 'vitest';
import { addresses } from '../../src/domain/address.ts';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { readCommittedContent } from '../content.ts';
import { expect, test } from './browser.ts';

const { topics, measures } = readCommittedContent();
const words = dictionary.topics;

describe('topics', () => {
  test('their list leads to every one, with how much there is in it', async ({ page }) => {
    await page.goto(addresses.topics);
    for (const { id, name, commitments } of topics) {
      const card = page.locator('.topic-card', { has: page.locator(`a[href$="/topics/${id}/"]`) });
      expect(await card.locator('h3').innerText()).toBe(name);
      expect(await card.innerText()).toContain(words.count(commitments.length));
    }
  });

  test('a page has exactly the commitments of the topic, both sides of each', async ({ page }) => {
    for (const id of ['childcare', 'investment']) {
      const topic = topics.find((each) => each.id === id);
      await page.goto(addresses.topic(id));
      const shown = await page.locator('article.summary').evaluateAll((articles) =>
        articles.map((article) => ({
          address: article.querySelector('.summary-title a')?.getAttribute('href'),
          sides: article.querySelectorAll('.summary-side').length,
        })),
      );
      const expected = topic?.commitments.map((each) => `/commitments/${each}/`);
      expect(new Set(shown.map(({ address }) => address))).toEqual(new Set(expected));
      expect(shown.every(({ sides }) => sides === 2)).toBe(true);
    }
  });

  test('a page says its finding first, then the measures, the departments and the years', async ({
    page,
  }) => {
    await page.goto(addresses.topic('childcare'));
    expect(await page.locator('.lede').first().innerText()).toBe(
      '2022、2023、2025年有4项承诺说到托育生育，来自2个部门：都有年度目标原文，1项有兑现情况，其余未见结果公布。',
    );
    const own = measures.filter(({ topic }) => topic === 'childcare');
    for (const { id } of own) {
      expect(await page.locator(`main a[href$="/measures/${id}/"]`).count()).toBeGreaterThan(0);
    }
    expect(await page.locator('main h2').allInnerTexts()).toEqual([
      words.measuresHeading,
      words.glanceHeading,
      words.departmentsHeading,
      words.yearHeading(2025, 1),
      words.yearHeading(2023, 2),
      words.yearHeading(2022, 1),
      words.searchHeading,
      dictionary.data.linksHeading,
      dictionary.sharing.heading,
    ]);
  });

  test('a page leads on to a search for each of its words', async ({ page }) => {
    await page.goto(addresses.topic('childcare'));
    await page.getByRole('link', { name: words.searchFor('托位') }).click();
    await page.locator('#search-results article, #search-results li').first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('托位');
  });

  test('a measure leads to its topic', async ({ page }) => {
    await page.goto(addresses.measure('childcare-places-per-thousand'));
    await page.locator('.kicker a', { hasText: '托育' }).click();
    expect(new URL(page.url()).pathname).toBe('/topics/childcare/');
  });
});

import { expect, test } from './browser.ts';

// The fixture itself: a browser test that could not fail would be worth nothing.

test('what a page writes on its console as an error is a complaint', async ({
  page,
  complaints,
}) => {
  await page.goto('/');
  await page.evaluate(() => console.error('broken'));
  expect(complaints.splice(0)).toEqual([expect.stringContaining('broken')]);
});

test('a breach of the content policy is a complaint', async ({ page, complaints }) => {
  await page.goto('/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "run"';
    document.head.append(script);
  });
  expect(complaints.splice(0).join()).toMatch(/Content Security Policy/i);
  expect(await page.title()).not.toBe('run');
});

test('a request to another host is a complaint', async ({ page, complaints }) => {
  await page.goto('/');
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = 'http://127.0.0.1:9/pixel.png';
    document.body.append(image);
  });
  expect(complaints.splice(0).join()).toMatch(/127\.0\.0\.1:9/);
});

test('a missing page is a complaint', async ({ page, complaints }) => {
  await page.goto('/nothing/');
  expect(complaints.splice(0).join()).toMatch(/404 for .*\/nothing\//);
});

test.fails('a complaint fails the test', async ({ page }) => {
  await page.goto('/nothing/');
});

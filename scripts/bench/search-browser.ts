import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumAdvice, chromiumArguments, findChromium } from '../lib/chromium.ts';

/** What queries cost in a browser. */
export interface SearchCosts {
  /** Bytes on the wire of the first query of a fresh browser, with the texts of ten results. */
  firstBytes: number[];
  /** Milliseconds until they are there. */
  firstTimes: number[];
  /** Milliseconds of a query that was asked before, the best of five. */
  warmTimes: number[];
}

/** A search engine as a page on the served folder would load it. */
export interface BrowserEngine {
  /** Address of the module, below the folder. */
  module: string;
  /** Body of a function of `module` that gives the engine. */
  open: string;
  /** Body of an async function of `engine` and `query` that searches, and gives the first ten results. */
  search: string;
  /** The same with the texts of these results. */
  read: string;
}

export const ownEngine: BrowserEngine = {
  module: 'search/engine.js',
  open: 'return module;',
  search: 'const { ids } = await engine.search(query); return ids.slice(0, 10);',
  read: 'const { ids } = await engine.search(query); return engine.read(ids.slice(0, 10));',
};

/** Without its worker, so that what it fetches can be counted. */
export const pagefindEngine: BrowserEngine = {
  module: 'pagefind/pagefind.js',
  open: "return module.createInstance({ basePath: '/pagefind/', noWorker: true });",
  search: 'const { results } = await engine.search(query); return results.slice(0, 10);',
  read: 'const { results } = await engine.search(query); return Promise.all(results.slice(0, 10).map((each) => each.data()));',
};

/** Measures an engine; `first` queries each in a fresh browser, `warm` ones one after another in one. */
export async function measureSearch(
  url: string,
  engine: BrowserEngine,
  queries: { first: readonly string[]; warm: readonly string[] },
): Promise<SearchCosts> {
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error(chromiumAdvice);
  }
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  try {
    const costs: SearchCosts = { firstBytes: [], firstTimes: [], warmTimes: [] };
    for (const query of queries.first) {
      const { bytes, milliseconds } = await measureFirst(browser, url, engine, query);
      costs.firstBytes.push(bytes);
      costs.firstTimes.push(milliseconds);
    }
    const page = await openPage(browser, url);
    costs.warmTimes = await page.evaluate<number[]>(warmScript(engine, queries.warm));
    return costs;
  } finally {
    await browser.close();
  }
}

async function measureFirst(browser: Browser, url: string, engine: BrowserEngine, query: string) {
  const page = await openPage(browser, url);
  const session = await page.context().newCDPSession(page);
  let bytes = 0;
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  const milliseconds = await page.evaluate<number>(`(async () => {
    const start = performance.now();
    ${openScript(engine)}
    const query = ${JSON.stringify(query)};
    await (async () => { ${engine.read} })();
    return performance.now() - start;
  })()`);
  await page.waitForLoadState('networkidle');
  await page.context().close();
  return { bytes, milliseconds };
}

function openScript({ module, open }: BrowserEngine): string {
  return `const module = await import(${JSON.stringify(`/${module}`)});
    const engine = (() => { ${open} })();`;
}

function warmScript(engine: BrowserEngine, queries: readonly string[]): string {
  return `(async () => {
    ${openScript(engine)}
    const times = [];
    for (const query of ${JSON.stringify(queries)}) {
      let best = Infinity;
      // The first is cold; of the others the best, as a machine does other things too.
      for (const round of [0, 1, 2, 3, 4, 5]) {
        const start = performance.now();
        await (async () => { ${engine.search} })();
        best = round > 0 ? Math.min(best, performance.now() - start) : best;
      }
      times.push(best);
    }
    return times;
  })()`;
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

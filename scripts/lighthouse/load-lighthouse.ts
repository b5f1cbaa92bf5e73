import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'astro/zod';
import { categories, type Scores } from './judge.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const entry = `${folder}node_modules/lighthouse/core/index.js`;

const resultSchema = z.object({
  lhr: z.object({
    runtimeError: z.object({ message: z.string() }).optional(),
    categories: z.record(
      z.string(),
      z.object({
        score: z.number().nullable(),
        auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
      }),
    ),
    audits: z.record(z.string(), z.object({ title: z.string(), score: z.number().nullable() })),
  }),
});

/** Looks at a page once; `seo` is left out where a page is not for search engines. */
export type Look = (
  url: string,
  options: { port: number; seo: boolean },
) => Promise<{ scores: Scores; faults: string[] }>;

/** Lighthouse, installed from its own lock file on first use. Throws when that fails. */
export async function loadLighthouse(): Promise<Look> {
  if (!existsSync(entry)) {
    console.log('Installing Lighthouse beside its lock file …');
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) {
      throw new Error(`${folder}: "npm ci" failed (exit code ${status}).`);
    }
  }
  const { default: lighthouse } = await import(pathToFileURL(entry).href);
  return async (url, { port, seo }) => {
    const onlyCategories = categories.filter((category) => seo || category !== 'seo');
    // Its defaults are a middling telephone on a slow network.
    const result = resultSchema.parse(
      await lighthouse(url, { port, logLevel: 'error', output: 'json', onlyCategories }),
    );
    return judge(result.lhr);
  };
}

function judge({ runtimeError, categories: found, audits }: z.infer<typeof resultSchema>['lhr']) {
  if (runtimeError !== undefined) {
    throw new Error(runtimeError.message);
  }
  const scoreOf = (name: string) => {
    const score = found[name]?.score ?? null;
    return score === null ? null : Math.round(score * 100);
  };
  const faults = Object.values(found)
    .flatMap(({ auditRefs }) => auditRefs)
    .flatMap(({ id, weight }) => {
      const audit = audits[id];
      return weight > 0 && audit && audit.score !== null && audit.score < 0.9
        ? [`${id}: ${audit.title}`]
        : [];
    });
  const scores: Scores = {
    performance: scoreOf('performance'),
    accessibility: scoreOf('accessibility'),
    'best-practices': scoreOf('best-practices'),
    seo: scoreOf('seo'),
  };
  return { scores, faults };
}

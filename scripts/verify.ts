import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { type Commitment, joinCommitments } from '../src/domain/commitment.ts';
import { formatMessage, type Message } from '../src/domain/message.ts';
import { type PublishedPlaces, parsePlaces } from '../src/domain/quantity/published-places.ts';
import {
  expandRedirects,
  parseAddressList,
  type Redirect,
  redirectsFileSchema,
} from '../src/domain/redirect.ts';
import { siteSchema } from '../src/domain/site.ts';
import { addresses, permanentAddresses, publishedAddresses } from './checks/addresses.ts';
import { byteBudgets } from './checks/byte-budgets.ts';
import { runChecks } from './checks/check.ts';
import { chinesePunctuation } from './checks/chinese-punctuation.ts';
import { cityNeutral } from './checks/city-neutral.ts';
import { contentPolicy } from './checks/content-policy.ts';
import { dataFiles } from './checks/data-files.ts';
import { editions } from './checks/editions.ts';
import { headings } from './checks/headings.ts';
import { htmlValidity } from './checks/html-validity.ts';
import { inlineAttributes } from './checks/inline-attributes.ts';
import { links } from './checks/links.ts';
import { ownHost } from './checks/own-host.ts';
import { pageFiles } from './checks/page-files.ts';
import { pageHead } from './checks/page-head.ts';
import { publishedPlaces } from './checks/published-places.ts';
import { redirects } from './checks/redirects.ts';
import { siteAddress } from './checks/site-address.ts';
import { normaliseBase } from './lib/base-path.ts';
import { type BuiltSite, readBuiltSite } from './lib/built-site.ts';
import { readContent } from './lib/content-files.ts';
import { readBuiltEdition, readEditionRecords } from './lib/edition-files.ts';
import { projectEffects } from './lib/effects.ts';
import { formatBytes } from './lib/format-bytes.ts';
import { describeOrigin, readAskedOrigin, readOwnAddress } from './lib/own-address.ts';
import { listPlaces } from './lib/place-list.ts';
import { readSourceFiles } from './lib/source-file.ts';
import { reportWeight } from './lib/weight-report.ts';

// node scripts/verify.ts [--dist folder] [--strict] [--all] [--list-addresses]
// Checks every page of the built site, prints what pages weigh and what is wrong. With --strict it
// checks our own sources too, and a warning fails; with --all it prints every finding.

const root = fileURLToPath(new URL('..', import.meta.url));
const addressList = `${root}content/addresses.txt`;
const placeList = `${root}content/places.txt`;

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    strict: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    'list-addresses': { type: 'boolean', default: false },
  },
});

process.exitCode = await main();

async function main(): Promise<number> {
  if (!existsSync(`${values.dist}/index.html`)) {
    console.error(`${values.dist}: no built site here (no index.html). Run "npm run build" first.`);
    return 1;
  }
  const started = performance.now();
  const own = readOwnAddress(values.dist);
  const base = own?.base ?? normaliseBase(process.env.BASE_PATH);
  const site = readBuiltSite(values.dist, base, own?.origin ?? null);
  if (values['list-addresses']) {
    listAddresses(site);
  }
  const messages = [...(values.strict ? await checkSources() : []), ...(await checkSite(site))];
  report(site, messages, performance.now() - started);
  console.log(`\n${describeOrigin(site.origin)}`);
  return messages.some(({ level }) => values.strict || level === 'error') ? 1 : 0;
}

/** Adds the addresses of this build, and of its numbers, to those published before; none is ever taken off here. */
function listAddresses(site: BuiltSite): void {
  const all = new Set([...(readAddressList() ?? []), ...permanentAddresses(site)]);
  writeFileSync(addressList, `${[...all].sort().join('\n')}\n`);
  console.log(`content/addresses.txt: ${all.size} addresses`);
  const places = listPlaces(readCommitments(), readPlaceList());
  writeFileSync(placeList, `${places.join('\n')}\n`);
  console.log(`content/places.txt: ${places.length} numbers`);
}

function readCommitments(): Commitment[] {
  return joinCommitments(readContent(projectEffects(root)).statements, readPlaceList());
}

function readPlaceList(): PublishedPlaces {
  const text = existsSync(placeList) ? readFileSync(placeList, 'utf8') : '';
  return parsePlaces(text, readRedirectList(readAddressList() ?? []));
}

function readAddressList(): string[] | null {
  return existsSync(addressList) ? parseAddressList(readFileSync(addressList, 'utf8')) : null;
}

function readRedirectList(published: readonly string[]): Redirect[] {
  const path = `${root}content/redirects.yml`;
  return existsSync(path)
    ? expandRedirects(redirectsFileSchema.parse(parse(readFileSync(path, 'utf8'))), published)
    : [];
}

async function checkSources(): Promise<Message[]> {
  const written = ['categories', 'corrections', 'pages', 'topics'].map((name) => `content/${name}`);
  const { city } = siteSchema.parse(parse(readFileSync(`${root}content/site.yml`, 'utf8')));
  return [
    ...(await runChecks(
      [chinesePunctuation],
      readSourceFiles(root, ['src/i18n', ...written, 'content/site.yml', 'seeds/index.yml']),
    )),
    ...(await runChecks([cityNeutral], { city, files: readSourceFiles(root, ['src', 'scripts']) })),
  ];
}

async function checkSite(site: BuiltSite): Promise<Message[]> {
  const { documents } = readContent(projectEffects(root));
  const commitments = readCommitments();
  const published = readAddressList();
  const { edition, previous } = readBuiltEdition(values.dist);
  return [
    ...(await runChecks([addresses, publishedAddresses], {
      site,
      documents,
      commitments,
      published,
    })),
    ...(await runChecks([publishedPlaces], { site, commitments })),
    ...(await runChecks([siteAddress], { built: site.origin, asked: readAskedOrigin(root) })),
    ...(await runChecks([redirects], {
      site,
      redirects: readRedirectList(published ?? []),
      published: published ?? [],
    })),
    ...(await runChecks([editions], {
      edition,
      compared: previous !== null,
      records: readEditionRecords(root),
    })),
    ...(await runChecks(
      [
        links,
        ownHost,
        contentPolicy,
        inlineAttributes,
        headings,
        pageHead,
        pageFiles,
        byteBudgets,
        dataFiles,
        htmlValidity,
      ],
      site,
    )),
  ];
}

function report(site: BuiltSite, messages: readonly Message[], milliseconds: number): void {
  for (const line of reportWeight(site)) {
    console.log(line);
  }
  const total = [...site.files.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(
    `\n${site.pages.length} pages, ${site.files.size} files, ${formatBytes(total)}; checked in ${(milliseconds / 1000).toFixed(1)} s`,
  );
  for (const line of summarise(messages)) {
    console.error(line);
  }
  const errors = messages.filter(({ level }) => level === 'error').length;
  console.log(`${errors} errors, ${messages.length - errors} warnings`);
}

/** The findings by fault. Without --all, one fault of a layout does not print a line for each page. */
function summarise(messages: readonly Message[]): string[] {
  const shown = values.all ? messages.length : 10;
  const groups = Map.groupBy(messages, ({ rule, level, reason }) => `${level}, ${rule}: ${reason}`);
  return [...groups].flatMap(([heading, group]) => [
    `\n${heading} (${group.length})`,
    ...group.slice(0, shown).map((message) => `  ${formatMessage(message)}`),
    ...(group.length > shown
      ? [`  … and ${group.length - shown} more: node scripts/verify.ts --all`]
      : []),
  ]);
}

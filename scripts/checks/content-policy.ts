import { createHash } from 'node:crypto';
import type { BuiltPage, BuiltSite } from '../lib/built-site.ts';
import { formatTag } from '../lib/html.ts';
import type { Check, Finding } from './check.ts';

/**
 * Every page states a content security policy that allows this site's own files and, by their hashes,
 * its inline scripts and styles, and nothing else.
 */
export const contentPolicy: Check<BuiltSite> = {
  name: 'content-policy',
  check: (site) => site.pages.flatMap(checkPage),
  exceptions: [],
};

const demanded: Readonly<Record<string, string>> = {
  'default-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'self'",
  'form-action': "'self'",
};

function checkPage(page: BuiltPage): Finding[] {
  const policies = page.elements.filter(
    (element) =>
      element.name === 'meta' &&
      element.attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const [policy] = policies;
  if (policy === undefined || policies.length > 1) {
    return [
      finding(page, 'a page does not state its policy once', `${policies.length} policies`, 'one'),
    ];
  }
  const directives = parsePolicy(policy.attributes.get('content') ?? '');
  return [
    ...checkDemanded(page, directives),
    ...checkSources(page, directives),
    ...checkInline(page, directives),
    ...checkOrder(page, page.elements.indexOf(policy)),
  ];
}

type Directives = ReadonlyMap<string, readonly string[]>;

function parsePolicy(content: string): Directives {
  return new Map(
    content
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources] as const)
      .filter(([name]) => name !== ''),
  );
}

function checkDemanded(page: BuiltPage, directives: Directives): Finding[] {
  return Object.entries(demanded).flatMap(([name, source]) => {
    const sources = directives.get(name)?.join(' ') ?? 'nothing';
    return sources === source
      ? []
      : [
          finding(
            page,
            'the policy is weaker than agreed',
            `${name} ${sources}`,
            `${name} ${source}`,
          ),
        ];
  });
}

function checkSources(page: BuiltPage, directives: Directives): Finding[] {
  const allowed = (source: string) =>
    ["'self'", "'none'", 'data:'].includes(source) || /^'sha(256|384|512)-/.test(source);
  return [...directives].flatMap(([name, sources]) =>
    sources
      .filter((source) => !allowed(source) || (source === 'data:' && name !== 'img-src'))
      .map((source) =>
        finding(page, 'the policy allows too much', `${name} ${source}`, "'self' and hashes"),
      ),
  );
}

function checkInline(page: BuiltPage, directives: Directives): Finding[] {
  const directiveOf = { script: 'script-src', style: 'style-src' } as const;
  return page.elements.flatMap((element) => {
    const { name, attributes } = element;
    if ((name !== 'script' && name !== 'style') || attributes.has('src') || isData(attributes)) {
      return [];
    }
    const hash = createHash('sha256').update(element.text).digest('base64');
    const sources = directives.get(directiveOf[name]) ?? [];
    return sources.includes(`'sha256-${hash}'`)
      ? []
      : [finding(page, `an inline ${name} has no hash in the policy`, formatTag(element), hash)];
  });
}

/** Blocks of data, e.g. `<script type="application/ld+json">`, are never run. */
function isData(attributes: ReadonlyMap<string, string>): boolean {
  const type = attributes.get('type') ?? '';
  return type !== '' && !/^(module|text\/javascript|text\/css)$/.test(type);
}

/** A policy in a `<meta>` governs only what comes after it. */
function checkOrder(page: BuiltPage, policyIndex: number): Finding[] {
  return page.elements
    .slice(0, policyIndex)
    .filter(
      ({ name, attributes }) =>
        (name === 'script' && !isData(attributes)) ||
        name === 'style' ||
        (name === 'link' && attributes.get('rel') === 'stylesheet'),
    )
    .map((element) =>
      finding(page, 'something stands before the policy', formatTag(element), 'the policy first'),
    );
}

function finding(page: BuiltPage, reason: string, actual: string, expected: string): Finding {
  return {
    place: { document: page.path, line: null },
    reason,
    actual,
    expected,
    tip: 'See "security.csp" in astro.config.mjs.',
  };
}

import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { BuiltPage, BuiltSite } from '../lib/built-site.ts';
import type { Check, Finding } from './check.ts';

/** Every page is valid HTML. */
export const htmlValidity: Check<BuiltSite> = {
  name: 'html-validity',
  check: (site) => site.pages.flatMap(checkPage),
  exceptions: [],
};

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // Matters of taste, decided by the compressor of the build.
      'attr-quotes': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'no-inline-style': 'off',
      'void-style': 'off',
      // Chinese titles are short in characters and long in bytes; search engines count neither this way.
      'long-title': 'off',
      // Own files only: the policy and the own-host check see to that.
      'require-sri': 'off',
      // A table that scrolls sideways stands in a named and focusable box, which is no section of the page.
      'prefer-native-element': ['error', { exclude: ['region'] }],
      // A number of a department is no telephone number, and no text here is one.
      'tel-non-breaking': 'off',
    },
  }),
);

function checkPage(page: BuiltPage): Finding[] {
  const report = validator.validateStringSync(page.text, page.path);
  return report.results.flatMap((result) =>
    result.messages.map((message) => ({
      place: { document: page.path, line: message.line, column: message.column },
      reason: `invalid HTML (${message.ruleId})`,
      actual: message.message,
      expected: 'HTML that the standard allows',
      tip: message.ruleUrl ?? 'See the rule in the documentation of html-validate.',
    })),
  );
}

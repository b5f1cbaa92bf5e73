import type { Example } from './example.ts';

/** Draws a component; its own file knows its props. */
type Component = (props: Record<string, unknown>) => unknown;

/** A component with all its examples. */
export interface ComponentExamples {
  /** Name of its file, without the extension. */
  name: string;
  /** Page of the review that shows it: a chart has one of its own. */
  part: string;
  Component: Component;
  examples: readonly Example<Record<string, unknown>>[];
}

const lists = import.meta.glob<ComponentExamples['examples']>('./**/*.examples.ts', {
  eager: true,
  import: 'examples',
});
const components = import.meta.glob<Component>('./**/*.astro', { eager: true, import: 'default' });

/** Every `X.examples.ts` with the `X.astro` beside it. Throws where that is missing. */
export function componentExamples(): ComponentExamples[] {
  return Object.entries(lists).map(([path, examples]) => {
    const file = path.replace(/\.examples\.ts$/, '.astro');
    const Component = components[file];
    if (Component === undefined) {
      throw new Error(`src/components/${path}: found no ${file} beside it. Rename one of them.`);
    }
    const name = file.replace(/^.*\/|\.astro$/g, '');
    const part = file.startsWith('./charts/') ? toPart(name) : 'components';
    return { name, part, Component, examples };
  });
}

/** e.g. `BulletChart`: `bullet-chart`. */
function toPart(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}

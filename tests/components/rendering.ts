import { experimental_AstroContainer as AstroContainer } from 'astro/container';

export type Component = Parameters<AstroContainer['renderToString']>[0];

const container = AstroContainer.create();

/** Markup of a component. */
export async function render(component: Component, props: object = {}): Promise<string> {
  return (await container).renderToString(component, { props: { ...props } });
}

/** What a reader sees: the text without the markup and without blanks. */
export function textOf(markup: string): string {
  return markup.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, '');
}

/** Markup of a drawing, one element to a line, so that a change shows as a change of lines. */
export function elementLines(markup: string): string {
  return `${markup.replaceAll(/>\s*</g, '>\n<').trim()}\n`;
}

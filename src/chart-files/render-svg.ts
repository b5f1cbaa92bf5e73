import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { layoutSheet } from '../charts/sheet.ts';
import ChartSheet from '../components/charts/ChartSheet.astro';
import type { ChartFile } from './chart-file.ts';

let container: Promise<AstroContainer> | undefined;

/** Markup of a chart as an SVG file; `origin` says where it was taken from. */
export async function renderSvg(file: ChartFile, origin: string): Promise<string> {
  container ??= AstroContainer.create();
  const own = await container;
  const { Drawing, layout, title, note } = file;
  const markup = await own.renderToString(toComponent(Drawing), { props: { layout } });
  const drawing = bareDrawing(markup);
  const sheet = layoutSheet({
    title,
    note,
    sources: [...file.sources, origin],
    width: layout.width,
    height: layout.height,
  });
  const svg = await own.renderToString(toComponent(ChartSheet), {
    props: { title, sheet, drawing: drawing.markup, size: drawing.size },
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tidy(svg)}\n`;
}

type Component = Parameters<AstroContainer['renderToString']>[0];

/** A drawing is an Astro component; the type of an imported one says only that it can be called. */
function toComponent(drawing: unknown): Component {
  return drawing as Component;
}

/** What stands within a drawing's outermost element, without links, which lead nowhere from a file. */
function bareDrawing(markup: string): { markup: string; size: string } {
  const match = /^\s*<svg\b([^>]*)>(.*)<\/svg>\s*$/s.exec(markup);
  const [, attributes = '', content = ''] = match ?? [];
  const size = /font-size="([\d.]+)"/.exec(attributes)?.[1];
  if (size === undefined) {
    throw new Error('a chart file: the drawing is not one SVG element with a font size');
  }
  return {
    markup: content
      .replaceAll(/ data-row="[^"]*"/g, '')
      .replaceAll(/<a\b[^>]*?( font-size="[\d.]+")?>/g, '<g$1>')
      .replaceAll('</a>', '</g>'),
    size,
  };
}

/** HTML writes some things in ways that XML does not know, and leaves blanks that say nothing. */
function tidy(svg: string): string {
  return svg
    .trim()
    .replaceAll(/<!--.*?-->|\/\*.*?\*\//gs, '')
    .replace(/(?<=<style>).*(?=<\/style>)/s, (css) => css.replaceAll(/\s+/g, ' ').trim())
    .replaceAll(/>\s+</g, '>\n<')
    .replaceAll(/<(line|rect|circle|path|polygon)\b([^>]*?)\s*><\/\1>/g, '<$1$2/>');
}

/** A picture of a page. */
export interface Shot {
  kind: string;
  address: string;
  look: string;
  width: number;
  /** Name of its file, beside the sheet. */
  file: string;
}

/** A page that shows all pictures, one row for each kind of page; needs nothing but the pictures. */
export function formatContactSheet(shots: readonly Shot[]): string {
  const rows = Map.groupBy(shots, ({ kind }) => kind);
  const sections = [...rows].map(
    ([kind, own]) =>
      `<section id="${kind}"><h2>${kind} <code>${own[0]?.address}</code></h2><div>${own.map(formatShot).join('')}</div></section>`,
  );
  const links = [...rows.keys()].map((kind) => `<a href="#${kind}">${kind}</a>`).join(' ');
  return `<!doctype html>
<meta charset="utf-8">
<title>Screens</title>
<style>
body { margin: 1rem; font: 14px/1.5 sans-serif; background: #777; color: #fff }
a, code { color: inherit }
div { display: flex; gap: 1rem; overflow-x: auto; align-items: start }
figure { flex: none; margin: 0 }
figure > a { display: block; max-height: 40rem; overflow: hidden }
img { display: block; width: 18rem }
</style>
<h1>Screens</h1>
<p>${links}</p>
${sections.join('\n')}
`;
}

function formatShot({ kind, look, width, file }: Shot): string {
  return `<figure><figcaption>${look} ${width} px</figcaption><a href="${file}"><img src="${file}" alt="${kind}, ${look}, ${width} px" loading="lazy"></a></figure>`;
}

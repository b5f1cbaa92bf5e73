import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { toEngineWords } from '../search/pagefind/engine-words.ts';
import type { PagefindKey } from '../search/pagefind/pagefind-index.ts';
import { type SearchData, searchFields } from '../search/records.ts';
import { type FoldedField, foldFields } from '../search/scan.ts';

// No language that Pagefind knows: it then neither stems words nor drops any.
const language = 'xx';
// What the search loads of Pagefind: not its own faces, and not the texts, which we keep ourselves.
const needed =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|index\/.*|.*\.pf_meta)$/;
const fragment = /^fragment\/(.*)\.pf_fragment$/;
const signature = 'pagefind_dcd';

/** Files of a Pagefind index over the folded texts, and the key to it. Throws what Pagefind reports. */
export async function indexWithPagefind(
  data: SearchData,
): Promise<{ files: IndexFile[]; key: PagefindKey }> {
  const texts = foldFields(data);
  try {
    const files = await indexTexts(texts);
    return {
      files: files.filter(({ path }) => needed.test(path)),
      key: { alphabet: alphabetOf(texts), texts: readIdentities(files) },
    };
  } finally {
    await close();
  }
}

async function indexTexts(texts: readonly FoldedField[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (index === undefined) {
    throw new Error(`pagefind: ${errors.join('; ')}`);
  }
  for (const { record, field, text } of texts) {
    const url = `${record}/${searchFields.indexOf(field)}`;
    const added = await index.addCustomRecord({ url, content: toEngineWords(text), language });
    assertNone(added.errors);
  }
  const written = await index.getFiles();
  assertNone(written.errors);
  // Pagefind gives them in an order that differs from run to run.
  return written.files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function assertNone(errors: readonly string[]): void {
  if (errors.length > 0) {
    throw new Error(`pagefind: ${errors.join('; ')}`);
  }
}

function alphabetOf(texts: readonly FoldedField[]): string {
  return [...new Set(texts.flatMap(({ text }) => [...text]))].sort().join('');
}

/** Pagefind chooses the identity of a text itself; the fragments, named by it, hold the address we gave. */
function readIdentities(files: readonly IndexFile[]): PagefindKey['texts'] {
  const identities: [string, [number, number]][] = [];
  for (const { path, content } of files) {
    const id = fragment.exec(path)?.[1];
    if (id !== undefined) {
      identities.push([id, readPlace(path, content)]);
    }
  }
  return Object.fromEntries(identities.sort(([, a], [, b]) => a[0] - b[0] || a[1] - b[1]));
}

function readPlace(path: string, content: Uint8Array): [number, number] {
  const text = gunzipSync(content).toString();
  const url = /"url":"(\d+)\/(\d+)"/.exec(text);
  if (!text.startsWith(signature) || url === null) {
    throw new Error(`pagefind: ${path} is not in the form known of Pagefind 1.6; see readPlace`);
  }
  return [Number(url[1]), Number(url[2])];
}

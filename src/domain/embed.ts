/** Address of what other pages show of a page in a frame, from the site's root. */
export function embedAddress(page: string): string {
  return `/embed${page}`;
}

/** Characters of a text that a frame shows: it is small, and the link over it leads to the whole text. */
export const longestExcerpt = 160;

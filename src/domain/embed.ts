/** Address of what other pages show of a page in a frame, from the site's root. */
export function embedAddress(page: string): string {
  return `/embed${page}`;
}

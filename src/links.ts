/** Puts the site's base path before an address of the portal; the only place that knows the base. */
export function link(address: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return `${base}${address}`;
}

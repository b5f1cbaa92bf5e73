/** Puts the site's base path before an address of the portal; the only place that knows the base. */
export function link(address: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return `${base}${address}`;
}

/** The address of the portal that a path stands for: {@link link} the other way round. */
export function addressOf(path: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return path.startsWith(`${base}/`) ? path.slice(base.length) : path;
}

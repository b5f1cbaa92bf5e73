/**
 * Scheme and host that a site is built for, e.g. `https://example.org`: what the environment names, else
 * the setting, else `null`. Throws on what is not just a scheme and a host.
 */
export function resolveOrigin(given: string | undefined, setting: string | null): string | null {
  if (given !== undefined && given.trim() !== '') {
    return parseOrigin('SITE_URL', given.trim());
  }
  return setting === null ? null : parseOrigin('content/site.yml, url', setting);
}

/** Whether an address leads to the very machine that asks for it, wherever that is. */
export function isThisMachine(origin: string): boolean {
  const { hostname } = new URL(origin);
  // e.g. http://localhost:4321, http://127.0.0.1:8080, http://[::1]
  return /^(localhost|.+\.localhost|127\.[\d.]+|\[::1\]|0\.0\.0\.0)$/.test(hostname);
}

function parseOrigin(place: string, value: string): string {
  const url = URL.parse(value);
  const isOrigin =
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    `${url.origin}/` === url.href &&
    url.hostname !== '';
  if (!isOrigin) {
    throw new Error(
      `${place}: not the address of a host, found "${value}", expected scheme and host as in https://example.org. A path below it goes into BASE_PATH.`,
    );
  }
  return url.origin;
}

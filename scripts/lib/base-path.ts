/** A base path with one slash at both ends, however it was written: `portal`, `/portal`, nothing. */
export function normaliseBase(base: string | undefined): string {
  return `/${base ?? ''}/`.replace(/\/+/g, '/');
}

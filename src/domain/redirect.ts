import { z } from 'astro/zod';
import { idSchema } from './identity.ts';

const addressSchema = z
  .string()
  .regex(
    /^\/([a-z0-9.-]+\/)*$/,
    'expected an address from the site’s root, with a slash at both ends',
  );

/** An address that was published once and has moved. */
const movedAddressSchema = z.strictObject({
  from: addressSchema,
  to: addressSchema,
  reason: z.string().min(1),
});

/** An identity that stands in addresses and had to be given up: every published address with it moves. */
const movedDepartmentSchema = z.strictObject({
  /** Identity that was published. */
  department: idSchema,
  /** Identity that took its place. */
  now: idSchema,
  reason: z.string().min(1),
});

/** `content/redirects.yml`: the addresses that have moved, authored; the list of all is made from it. */
export const redirectsFileSchema = z.strictObject({
  redirects: z.array(z.union([movedAddressSchema, movedDepartmentSchema])),
});

export type RedirectsFile = z.infer<typeof redirectsFileSchema>;

/** One address that leads to another. */
export interface Redirect {
  from: string;
  to: string;
  reason: string;
}

/**
 * Every single address that leads elsewhere, by address. A department's new identity is put into all
 * of its published addresses (`/departments/old/2022/`, `/commitments/2022/old/4/`); one that is given
 * by itself goes before. A chain leads straight to its end. Throws where addresses lead in a circle.
 */
export function expandRedirects(file: RedirectsFile, published: readonly string[]): Redirect[] {
  const moved = new Map<string, Redirect>();
  for (const entry of file.redirects) {
    if ('department' in entry) {
      // Files go along with their pages.
      for (const from of published.filter((address) => address.endsWith('/'))) {
        const to = renameDepartment(from, entry.department, entry.now);
        if (to !== from && !moved.has(from)) {
          moved.set(from, { from, to, reason: entry.reason });
        }
      }
    }
  }
  for (const entry of file.redirects) {
    if ('from' in entry) {
      moved.set(entry.from, entry);
    }
  }
  return [...moved.values()]
    .map((redirect) => ({ ...redirect, to: endOf(redirect, moved) }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

// e.g. /departments/old/, /departments/old/2022/, /commitments/2022/old/4/, /embed/commitments/…
function renameDepartment(address: string, id: string, now: string): string {
  return address
    .replace(new RegExp(`^((?:/embed)?/departments/)${id}(?=/)`), `$1${now}`)
    .replace(new RegExp(`^((?:/embed)?/commitments/\\d{4}/)${id}(?=/)`), `$1${now}`);
}

function endOf(start: Redirect, moved: ReadonlyMap<string, Redirect>): string {
  const passed = new Set([start.from]);
  let to = start.to;
  for (let next = moved.get(to); next !== undefined; next = moved.get(to)) {
    if (passed.has(to)) {
      throw new Error(
        `content/redirects.yml: ${start.from} leads in a circle, by ${[...passed].join(', ')}`,
      );
    }
    passed.add(to);
    to = next.to;
  }
  return to;
}

/** The list of published addresses, one to a line, as `content/addresses.txt` has it. */
export function parseAddressList(text: string): string[] {
  return text.split('\n').filter((line) => line.startsWith('/'));
}

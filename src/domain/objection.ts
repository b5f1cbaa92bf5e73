/** What an objection is about. */
export interface ObjectedPage {
  /** What identifies the page's subject, e.g. `2022/health/4`. */
  id: string;
  /** Address of the page, whole where the site knows its own. */
  address: string;
  subject: string;
  body: string;
}

/**
 * The link by which somebody objects to what a page says, with the page named in it. A contact may
 * itself say where the id and the address go, as `{id}` and `{address}`; otherwise a mail is prefilled
 * with them, and any other address stays as it is.
 */
export function formatObjectionLink(contact: string, page: ObjectedPage): string {
  const placed = contact
    .replaceAll('{id}', encodeURIComponent(page.id))
    .replaceAll('{address}', encodeURIComponent(page.address));
  if (placed !== contact || !contact.startsWith('mailto:')) {
    return placed;
  }
  const parts = { subject: page.subject, body: page.body.replaceAll('\n', '\r\n') };
  const query = Object.entries(parts).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  return `${contact}${contact.includes('?') ? '&' : '?'}${query.join('&')}`;
}

/** What the subject of a page is called by: its address without what every address has, e.g. `2022/health/4`. */
export function objectedId(address: string): string {
  const id = address.replace(/^\/(commitments\/)?/, '').replace(/\/$/, '');
  return id === '' ? '/' : id;
}

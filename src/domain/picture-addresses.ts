/** The pictures of a page, which stand beside it as its data does. */
export type PictureKind = 'card' | 'poster';

/** Address of a picture of a page, from the site's root. */
export function pictureAddress(page: string, kind: PictureKind): string {
  return `${page}${kind}.png`;
}

/** Address of the QR code of a page, which is there where the site knows its own address. */
export function qrAddress(page: string): string {
  return `${page}qr.svg`;
}

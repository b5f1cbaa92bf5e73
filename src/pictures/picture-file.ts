/** A picture to be drawn, and where it is to stand. */
export interface PictureFile {
  /** Address from the site's root. */
  address: string;
  svg: string;
}

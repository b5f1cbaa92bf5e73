import type { APIRoute } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import Picture from '../components/pictures/Picture.astro';
import { pictureAddress } from '../domain/picture-addresses.ts';
import { layoutCard } from '../pictures/layout-card.ts';
import type { PictureLayout } from '../pictures/layout-picture.ts';
import { layoutPoster } from '../pictures/layout-poster.ts';
import type { PictureFile } from '../pictures/picture-file.ts';
import { getSharing } from '../sharing.ts';

/** All pictures as SVG, for the integration that draws them once the pages are built. */
export const GET: APIRoute = async () => {
  const { subjects, around } = await getSharing();
  const container = await AstroContainer.create();
  const draw = (layout: PictureLayout) =>
    container.renderToString(Picture, { props: { layout } }).then((svg) => svg.trim());
  const files: PictureFile[] = [];
  for (const subject of subjects) {
    const card = layoutCard(subject, around);
    files.push({ address: pictureAddress(subject.page, 'card'), svg: await draw(card) });
    const poster = layoutPoster(subject, around);
    files.push({ address: pictureAddress(subject.page, 'poster'), svg: await draw(poster) });
  }
  return new Response(JSON.stringify(files));
};

import type { APIRoute } from 'astro';
import { newestEdition } from '#library/editions.ts';
import { pictureFile, pictureKeys } from '#library/pictures.ts';
import { homeUrl, licence } from '#urls.ts';

export const getStaticPaths = async () => (await pictureKeys()).map((key) => ({ params: { key } }));

/** What a picture says of itself wherever it goes: who made it, where, when, and its licence, as https://www.w3.org/TR/SVG2/metadata.html has it. */
const credit = (author: string, home: string, date: string): string =>
  `<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#"><cc:Work rdf:about=""><dc:creator>${author}</dc:creator><dc:source>${home}</dc:source><dc:date>${date}</dc:date><cc:license rdf:resource="${licence}"/></cc:Work></rdf:RDF></metadata>`;

/** A picture under an address that stays, so that others can link to it. */
export const GET: APIRoute = async ({ params, site, locals: { locale, t } }) => {
  const { date } = await newestEdition();
  const home = new URL(homeUrl(locale), site).href;
  const svg = pictureFile(params.key ?? '').replace(
    /<svg[^>]*>/,
    (open) => open + credit(t('site.title'), home, date),
  );
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};

import type { APIRoute } from 'astro';
import { logoOfPartner } from '#library/partner.ts';

export const getStaticPaths = () => {
  const logo = logoOfPartner();
  return logo ? [{ params: { logo: logo.name } }] : [];
};

/** The logo of the organization that hands the site out. */
export const GET: APIRoute = () => new Response(new Uint8Array(logoOfPartner()?.bytes ?? []));

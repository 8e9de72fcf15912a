// Writes author, date and licence into a PDF: Chromium writes only a title. Both as the document
// information dictionary and as XMP.
import { escaped } from '#languages/escaped.ts';
import { found, readPdf, writePdf } from './pdf-file.ts';

/** Whose words a file has. */
export interface Credit {
  /** Left out where nothing on the paper says whose it is. */
  author?: string;
  /** The sentence of attribution; `{title}` is that of the paper. */
  rights?: string;
  licence: string;
  /** The day of its edition. */
  date: string;
}

/** A text of any script, as PDF has it. */
const hex = (text: string): string =>
  `<FEFF${[...Buffer.from(text, 'utf16le').swap16()].map((byte) => byte.toString(16).padStart(2, '0')).join('')}>`;

/** One language for a text that has it: `x-default`. */
const inDefault = (name: string, text: string): string =>
  `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></${name}>`;
const xmpOf = (title: string, { author, rights, licence, date }: Credit): string =>
  [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:cc="http://creativecommons.org/ns#">',
    inDefault('dc:title', title),
    ...(author
      ? [`<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`]
      : []),
    ...(rights ? [inDefault('dc:rights', rights)] : []),
    `<dc:date><rdf:Seq><rdf:li>${date}</rdf:li></rdf:Seq></dc:date>`,
    `<xmpRights:Marked>True</xmpRights:Marked><xmpRights:WebStatement>${licence}</xmpRights:WebStatement>`,
    `<cc:license rdf:resource="${licence}"/>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');

/**
 * The PDF with its credit, in as few bytes as it takes. `title` is that of the paper. Its links
 * lead to the site itself (`to`), not to the server that it was printed from (`from`).
 */
export function withCredit(
  pdf: Buffer,
  title: string,
  credit: Credit,
  { from, to }: { from: string; to: string },
): Buffer {
  const { objects, root, info } = readPdf(pdf);
  for (const [number, body] of objects)
    if (body.includes(`/URI (${from}`))
      objects.set(
        number,
        Buffer.from(body.toString('latin1').replaceAll(`/URI (${from}`, `/URI (${to}`), 'latin1'),
      );
  const dictionary = (number: number): string =>
    found(objects.get(number)?.toString('latin1') ?? '', /^<<([^]*)>>$/);
  const rights = credit.rights?.replace('{title}', title);
  const xmp = Buffer.from(xmpOf(title, { ...credit, ...(rights && { rights }) }));
  const said = [
    ...(credit.author ? [`/Author ${hex(credit.author)}`, `/Creator ${hex(credit.author)}`] : []),
    ...(rights ? [`/Subject ${hex(rights)}`] : []),
  ].join('\n');
  const metadata = Math.max(...objects.keys()) + 1;
  const set = (number: number, body: string): unknown =>
    objects.set(number, Buffer.from(body, 'latin1'));
  // Who looks at a file wants to know whose it is, not which browser printed it.
  set(info, `<<${dictionary(info).replace(/^\/Creator .*\n/m, '')}\n${said}>>`);
  set(root, `<<${dictionary(root)}\n/Metadata ${metadata} 0 R>>`);
  set(
    metadata,
    `<</Type /Metadata\n/Subtype /XML\n/Length ${xmp.length}>> stream\n${xmp.toString('latin1')}\nendstream`,
  );
  return writePdf({ objects, root, info });
}

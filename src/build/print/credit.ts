// Writes author, date and licence into a PDF: Chromium writes only a title. Appended as an
// incremental update (ISO 32000-1, 7.5.6), both as the document information dictionary and as XMP.
import { escaped } from '#languages/escaped.ts';

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

/** What Chromium writes, in the one way it does; an error says that this has changed. */
function found(text: string, pattern: RegExp): string {
  const [, value] = pattern.exec(text) ?? [];
  if (value === undefined)
    throw new Error(
      `A PDF of Chromium has no ${pattern.source}. Look at src/build/print/credit.ts.`,
    );
  return value;
}

/** The PDF with its credit. `title` is that of the paper. */
export function withCredit(pdf: Buffer, title: string, credit: Credit): Buffer {
  const text = pdf.toString('latin1');
  const end = text.slice(text.lastIndexOf('trailer'));
  const [size, root, info, before] = [
    found(end, /\/Size (\d+)/),
    found(end, /\/Root (\d+) 0 R/),
    found(end, /\/Info (\d+) 0 R/),
    found(end, /startxref\s+(\d+)/),
  ];
  const dictionary = (number: string): string =>
    found(text, new RegExp(`(?:^|\\n)${number} 0 obj\\n<<([^]*?)>>\\nendobj`));
  const rights = credit.rights?.replace('{title}', title);
  const xmp = Buffer.from(xmpOf(title, { ...credit, ...(rights && { rights }) }));
  const said = [
    ...(credit.author ? [`/Author ${hex(credit.author)}`, `/Creator ${hex(credit.author)}`] : []),
    ...(rights ? [`/Subject ${hex(rights)}`] : []),
  ].join('\n');
  const objects = new Map([
    // Who looks at a file wants to know whose it is, not which browser printed it.
    [info, `<<${dictionary(info).replace(/^\/Creator .*\n/m, '')}\n${said}>>`],
    [root, `<<${dictionary(root)}\n/Metadata ${size} 0 R>>`],
    [
      size,
      `<</Type /Metadata\n/Subtype /XML\n/Length ${xmp.length}>>\nstream\n${xmp.toString('latin1')}\nendstream`,
    ],
  ]);
  let body = '\n';
  const table = [...objects].map(([number, content]) => {
    const at = String(pdf.length + body.length).padStart(10, '0');
    body += `${number} 0 obj\n${content}\nendobj\n`;
    return `${number} 1\n${at} 00000 n \n`;
  });
  const start = pdf.length + body.length;
  const trailer = `xref\n${table.join('')}trailer\n<</Size ${Number(size) + 1}\n/Root ${root} 0 R\n/Info ${info} 0 R\n/Prev ${before}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(body + trailer, 'latin1')]);
}

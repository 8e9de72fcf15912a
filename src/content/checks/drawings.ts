// Reads an SVG picture, which may contain shapes only: opened by its address it is a document of
// this site, so a script in it would run. Parsed as XML by saxes; XML that drawings do not need
// (doctype, processing instructions, CDATA, comments) is a mistake.
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { wrongAttribute } from './drawing-values.ts';

/**
 * 80 KB: the largest of the 140 drawings has 74 (12.5 compressed), half of them less than 12. A
 * child on a slow line waits for it.
 */
const longest = 80 * 1024;

/**
 * The elements of a drawing. No text (pictures have no words), no style, filter or gradient,
 * nothing that loads a file or runs.
 */
const painted = 'path circle ellipse rect line polyline polygon use'.split(' ');
const shapes = ['svg', 'g', ...painted, 'defs', 'pattern', 'clipPath', 'mask', 'symbol'];

/** What saxes says of a text that is no XML, and what it is to who drew it. */
const unread: readonly (readonly [RegExp, string])[] = [
  [/^(document must contain a root|text data outside)/, 'has no <svg>'],
  [/^unexpected close tag/, 'closes a part that is not open, or leaves one open'],
  [/^unclosed tag: (.+)/, 'ends without </$1>'],
  [/^duplicate attribute: (.+)/, 'has $1 twice in one part'],
  [/^disallowed character/, 'has a character that no text has'],
  [/^/, 'is not well formed: '],
];
/** An error of saxes, `3:14: unclosed tag: g.`, in those words. */
function inWords(message: string): string {
  const [, line = '', what = ''] = /^(\d+):\d+: (.*?)\.?$/.exec(message) ?? [];
  const [pattern, words] = unread.find(([one]) => one.test(what)) ?? [/^/, ''];
  return `line ${line} ${what.replace(pattern, words)}`;
}

/** The part that an attribute uses. */
const usedBy = (name: string, value: string): string | undefined =>
  (name.endsWith('href') ? /^#(.+)$/ : /^url\(#(.+)\)$/).exec(value.trim())?.[1];

/** Its size, as <svg> says it. */
function* wrongFrame({ xmlns, viewBox }: Record<string, string>): Generator<string> {
  if (!xmlns)
    yield 'has no xmlns="http://www.w3.org/2000/svg" in <svg>, and no browser shows it. Add it.';
  if (!/^[\d.]+ [\d.]+ [\d.]*[1-9][\d.]* [\d.]*[1-9][\d.]*$/.test(viewBox ?? ''))
    yield `has ${viewBox ? `viewBox="${viewBox}"` : 'no viewBox'} in <svg>. Expected its size, with one space between the numbers: viewBox="0 0 480 360".`;
}

/**
 * Every mistake in the text of a drawing, as sentences for its author; empty when there is none.
 */
export function drawingProblems(svg: string): string[] {
  const found: string[] = [];
  const ids = new Set<string>();
  /** The parts that each part uses, by its id; ends with what is inside none. */
  const uses: { inside: readonly string[]; used: string }[] = [];
  const open: { name: string; id: string }[] = [];
  const names = new Set<string>();
  let broken: string | undefined;
  /** What <svg> says. */
  let roots: Record<string, string> | undefined;
  const parser = new SaxesParser({ position: true, xmlns: false });
  const say = (what: string): void => void found.push(`line ${parser.line} ${what}`);
  const unneeded = (what: string): void => {
    say(`has ${what}, which a drawing does not need. Save it as plain SVG.`);
  };

  function opens({ name, attributes }: SaxesTagPlain): void {
    if (open.length === 0 && name !== 'svg')
      broken ??= `line ${parser.line} has <${name}> where <svg> must stand`;
    if (!shapes.includes(name))
      say(
        `has <${name}>. A drawing is made of shapes only (${shapes.join(', ')}): no script, style, text, gradient or other file. Take it out, or draw it with these.`,
      );
    names.add(name);
    roots ??= attributes;
    if (open.length === 0) found.push(...wrongFrame(attributes));
    const { id = '' } = attributes;
    if (id && ids.has(id)) say(`has id="${id}" a second time. Give it another name.`);
    ids.add(id);
    open.push({ name, id });
    if ('xlink:href' in attributes && !roots['xmlns:xlink'])
      say(
        `in <${name}> has xlink:href, and <svg> no xmlns:xlink: no browser shows it. Write href.`,
      );
    for (const [key, value] of Object.entries(attributes)) {
      const wrong = wrongAttribute(key, value);
      if (wrong) say(`in <${name}> ${wrong}.`);
      const used = usedBy(key, value);
      if (used) uses.push({ inside: open.map((one) => one.id), used });
    }
  }
  parser.on('error', ({ message }) => {
    broken ??= inWords(message);
  });
  parser.on('opentag', opens);
  parser.on('closetag', () => void open.pop());
  parser.on('comment', () => {
    say('has a comment, which would be published with the picture. Take it out.');
  });
  parser.on('xmldecl', ({ version, encoding = 'utf-8' }) => {
    if (version !== '1.0' || encoding.toLowerCase() !== 'utf-8')
      unneeded(`version ${version ?? ''} of XML in ${encoding}`);
  });
  parser.on('doctype', () => {
    unneeded('<!DOCTYPE>');
  });
  parser.on('processinginstruction', ({ target }) => {
    unneeded(`<?${target}?>`);
  });
  parser.on('cdata', () => {
    unneeded('CDATA');
  });
  parser.on('text', (text) => {
    if (text.trim() && shapes.includes(open.at(-1)?.name ?? 'svg'))
      say(
        `has the words "${text.trim().slice(0, 30)}". A picture has no words: say it in content/<language>/pictures.yaml.`,
      );
  });
  parser.write(svg).close();
  if (broken) return [`cannot be read as a drawing: ${broken}. Save it again as plain SVG.`];

  for (const name of new Set(uses.map(({ used }) => used)))
    if (!ids.has(name))
      found.push(`uses #${name}, which is not in the drawing. Draw it, or take out what uses it.`);
    else if (leadsTo(name, name, uses))
      found.push(`uses #${name} inside of itself, and a browser draws nothing. Take it out there.`);
  if (!painted.some((one) => names.has(one)))
    found.push(`has nothing drawn in it. Draw it with these: ${painted.join(', ')}.`);
  const size = Buffer.byteLength(svg);
  if (size > longest)
    found.push(
      `has ${Math.ceil(size / 1024)} KB. Expected at most ${longest / 1024}: a child waits for it on a slow line. Leave out what is not seen, and round its numbers.`,
    );
  return found;
}

/** Whether a part uses another, by itself or by what it uses. */
function leadsTo(
  from: string,
  to: string,
  uses: readonly { inside: readonly string[]; used: string }[],
  seen: ReadonlySet<string> = new Set(),
): boolean {
  if (seen.has(from)) return false;
  return uses
    .filter(({ inside }) => inside.includes(from))
    .some(({ used }) => used === to || leadsTo(used, to, uses, new Set([...seen, from])));
}

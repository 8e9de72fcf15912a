// Opens a picture: a drawing has shapes and nothing else. Opened by its address an SVG is a document of this site, so a script in it would run as ours.
// Read by a grammar of its own that knows less than XML does: what a drawing does not need (DOCTYPE, CDATA, entities) is not readable here.

/** 80 KB: the largest of the 140 drawings has 74 (12.5 packed), half of them less than 12; and a child on a slow line waits for it. */
const longest = 80 * 1024;

/** What a drawing is made of. No text (pictures have no words), no style, filter or gradient, nothing that brings another file or runs. */
const shapes = [
  'svg',
  'g',
  'path',
  'circle',
  'ellipse',
  'rect',
  'line',
  'polyline',
  'polygon',
  'defs',
  'pattern',
  'clipPath',
  'mask',
  'symbol',
  'use',
];

/** What these are drawn with. Any other attribute draws nothing here (class, the units of text), or tells of the program and the computer of who drew it. */
const attributes = new Set(
  `id d x y width height cx cy r rx ry x1 y1 x2 y2 points transform viewBox preserveAspectRatio fill fill-opacity fill-rule
  stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset
  opacity clip-path clip-rule mask patternUnits patternContentUnits patternTransform clipPathUnits maskUnits
  maskContentUnits href`.split(/\s+/),
);

const outline = 'http://www.w3.org/2000/svg';
const attribute = /\s+([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
const piece =
  /<!--(?:(?!--)[\s\S])*-->|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<&]+)/y;

/** What is wrong with an attribute, or nothing. */
function wrongAttribute(name: string, value: string): string | undefined {
  if (/^on/i.test(name)) return `has ${name}="...", which runs a script. Take it out`;
  if (name === 'style')
    return 'has style="...". Write each colour and line as an attribute of its own (fill, stroke)';
  if (name === 'xmlns' || name === 'xmlns:xlink')
    return value === (name === 'xmlns' ? outline : 'http://www.w3.org/1999/xlink')
      ? undefined
      : `has ${name}="${value}". Expected ${name === 'xmlns' ? outline : 'http://www.w3.org/1999/xlink'}`;
  if (name === 'href' || name === 'xlink:href')
    return /^#[\w.-]+$/.test(value)
      ? undefined
      : `leads to "${value}" (${name}). Expected a part of the same drawing: #name`;
  if (name.includes(':'))
    return `has the attribute ${name} of a drawing program. Save it as plain SVG`;
  if (!attributes.has(name))
    return `has ${name}="${value.slice(0, 40)}", which a drawing of shapes does not need. Take it out, or save it as plain SVG`;
  // No address without one of these signs, however it is written.
  if (/[:\\&]|\/\//.test(value) || /url\s*\((?!#[\w.-]+\))/i.test(value))
    return `has ${name}="${value}", which may lead to another file. Expected a colour, a number, a shape or url(#name)`;
  return undefined;
}

/** Every mistake in the text of a drawing, as sentences for who drew it; an empty list when all is well. */
export function drawingProblems(svg: string): string[] {
  const found: string[] = [];
  const text = svg
    .replace(/^\uFEFF/, '')
    .replace(/^<\?xml version="1\.0"(?: encoding="utf-8")?(?: standalone="\w+")?\s*\?>/i, '');
  const lineAt = (at: number): number => text.slice(0, at).split('\n').length;
  const open: string[] = [];
  const ids = new Set<string>();
  const named: string[] = [];
  let ended = false;
  let at = 0;
  const unreadable = (why: string): string[] => [
    ...found,
    `cannot be read as a drawing: line ${lineAt(at)} ${why}. Save it again as plain SVG.`,
  ];
  const odd = text.search(/[^\t\n\r\x20-\uFFFD]/);
  if (odd >= 0) {
    at = odd;
    return unreadable('has a character that no text has');
  }
  for (; at < text.length; at = piece.lastIndex) {
    piece.lastIndex = at;
    const [whole, closes, name = '', attributes = '', alone, words] = piece.exec(text) ?? [];
    if (whole === undefined)
      return unreadable(
        `has "${text.slice(at, at + 30).split('\n')[0]}", which is not well formed or not part of a drawing`,
      );
    if (whole.startsWith('<!--'))
      found.push(
        `line ${lineAt(at)} has a comment, which would be published with the picture. Take it out.`,
      );
    if (words !== undefined) {
      if (words.trim() && shapes.includes(open.at(-1) ?? 'svg'))
        found.push(
          `line ${lineAt(at)} has the words "${words.trim().slice(0, 30)}". A picture has no words: say it in content/<language>/pictures.yaml.`,
        );
    } else if (closes) {
      const opened = open.pop();
      if (opened !== name || attributes || alone)
        return unreadable(
          `has </${name}> where ${opened ? `</${opened}>` : 'the drawing is over'} was expected`,
        );
      ended = open.length === 0;
    } else if (name) {
      if (ended || (open.length === 0 && name !== 'svg'))
        return unreadable(
          `has <${name}> where ${ended ? 'the drawing is over' : '<svg> must stand'}`,
        );
      if (!shapes.includes(name))
        found.push(
          `line ${lineAt(at)} has <${name}>. A drawing is made of shapes only (${shapes.join(', ')}): no script, style, text, gradient or other file. Take it out, or draw it with these.`,
        );
      const given = [...attributes.matchAll(attribute)].map(([, key = '', double, single]) => ({
        key,
        value: double ?? single ?? '',
      }));
      const twice = given.find(({ key }, i) => given.findIndex((other) => other.key === key) < i);
      if (twice) return unreadable(`has ${twice.key} twice in <${name}>`);
      for (const { key, value } of given) {
        if (key === 'id' && ids.has(value))
          found.push(`line ${lineAt(at)} has id="${value}" a second time. Give it another name.`);
        if (key === 'id') ids.add(value);
        const used = /^(xlink:)?href$/.test(key)
          ? value.slice(1)
          : /^url\(#([\w.-]+)\)$/.exec(value)?.[1];
        if (used) named.push(used);
        const wrong = wrongAttribute(key, value);
        if (wrong) found.push(`line ${lineAt(at)} in <${name}> ${wrong}.`);
      }
      if (open.length === 0) {
        const value = (key: string): string => given.find((one) => one.key === key)?.value ?? '';
        if (value('xmlns') !== outline)
          found.push(`has no xmlns="${outline}" in <svg>, and no browser shows it. Add it.`);
        if (!/^[\d.]+ [\d.]+ [\d.]*[1-9][\d.]* [\d.]*[1-9][\d.]*$/.test(value('viewBox')))
          found.push(
            `has ${value('viewBox') ? `viewBox="${value('viewBox')}"` : 'no viewBox'} in <svg>. Expected its size, with one space between the numbers: viewBox="0 0 480 360".`,
          );
      }
      if (!alone) open.push(name);
      else ended = open.length === 0;
    }
  }
  for (const name of new Set(named))
    if (!ids.has(name))
      found.push(`uses #${name}, which is not in the drawing. Draw it, or take out what uses it.`);
  if (!ended) return unreadable(open.length ? `ends without </${open.at(-1)}>` : 'has no <svg>');
  const size = Buffer.byteLength(svg);
  if (size > longest)
    found.push(
      `has ${Math.ceil(size / 1024)} KB. Expected at most ${longest / 1024}: a child waits for it on a slow line. Leave out what is not seen, and round its numbers.`,
    );
  return found;
}

// Allowed values of the attributes of a drawing. Browsers ignore values they do not know, and paint
// black or nothing.

const outline = 'http://www.w3.org/2000/svg';
const number = String.raw`[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?`;
const numbers = String.raw`(?:${number}[\s,]*)+`;
const part = String.raw`url\(#[\w.-]+\)`;

/** How many numbers a move has: a browser shows nothing where one is too many or lost. */
const moves: Record<string, readonly number[]> = {
  matrix: [6],
  rotate: [1, 3],
  scale: [1, 2],
  translate: [1, 2],
  skewX: [1],
  skewY: [1],
};
const isMove = (name: string, inside: string): boolean => {
  const all = (inside.match(new RegExp(number, 'g')) ?? []).map(Number);
  return Boolean(moves[name]?.includes(all.length)) && !(name === 'scale' && all.includes(0));
};

/** What is written, how it must look, and what is said of it. */
const kinds: readonly (readonly [names: string, looks: string, expected: string])[] = [
  [
    'width height r rx ry stroke-width stroke-miterlimit',
    String.raw`(?!-)${number}(?:px|mm|%)?`,
    'a number that is not below 0, with a point: 2.5',
  ],
  [
    'x y cx cy x1 y1 x2 y2 stroke-dashoffset',
    `${number}(?:px|mm|%)?`,
    'a number, with a point: 2.5',
  ],
  [
    'opacity fill-opacity stroke-opacity',
    String.raw`0?\.\d*[1-9]\d*|1(?:\.0+)?`,
    'a number above 0, up to 1, with a point: .5. What is not seen is left out',
  ],
  [
    'fill stroke',
    `#(?:[\\da-f]{3}|[\\da-f]{6})|none|black|white|${part}`,
    'a colour such as #f2ae3d, none, or url(#name)',
  ],
  ['clip-path mask', part, 'a part of the same drawing: url(#name)'],
  [
    'd',
    String.raw`(?:[Mm]\s*[-+.\d][\sMmLlHhVvCcSsQqTtAaZz\d.,e+-]*(?<![MmLlHhVvCcSsQqTtAa\s,])\s*)?`,
    'a path of letters and numbers that begins with M, and ends with a number or Z',
  ],
  ['points stroke-dasharray', numbers, 'numbers'],
  [
    'transform patternTransform',
    String.raw`(?:(?:${Object.keys(moves).join('|')})\(\s*${numbers}\)[\s,]*)+`,
    'moves such as rotate(154 -34.1 -103.2), each with as many numbers as it needs, and no scale of 0',
  ],
  ['viewBox', numbers, 'its size: 0 0 480 360'],
  [
    'preserveAspectRatio',
    'x(?:Min|Mid|Max)Y(?:Min|Mid|Max)(?: (?:meet|slice))?',
    'a place such as xMidYMid: without it a picture is drawn out of shape',
  ],
  ['fill-rule clip-rule', 'nonzero|evenodd', 'nonzero or evenodd'],
  [
    'stroke-linecap stroke-linejoin',
    'butt|round|square|miter|bevel',
    'round, or another end of a line',
  ],
  [
    'patternUnits patternContentUnits clipPathUnits maskUnits maskContentUnits',
    'userSpaceOnUse|objectBoundingBox',
    'userSpaceOnUse or objectBoundingBox',
  ],
  ['id', String.raw`[\w.-]+`, 'a name of letters and digits'],
  ['href xlink:href', String.raw`#[\w.-]+`, 'a part of the same drawing: #name'],
  ['xmlns', outline, outline],
  ['xmlns:xlink', 'http://www.w3.org/1999/xlink', 'http://www.w3.org/1999/xlink'],
];
const attributes = new Map(
  kinds.flatMap(([names, looks, expected]) =>
    names
      .split(' ')
      .map(
        (name) =>
          [
            name,
            { looks: new RegExp(`^\\s*(?:${looks})\\s*$`, name === 'xmlns' ? '' : 'i'), expected },
          ] as const,
      ),
  ),
);

/**
 * What is wrong with an attribute, or undefined. Unknown ones have no effect here (class, text
 * properties), or reveal the program and computer of the author.
 */
export function wrongAttribute(name: string, value: string): string | undefined {
  if (/^on/i.test(name)) return `has ${name}="...", which runs a script. Take it out`;
  if (name === 'style')
    return 'has style="...". Write each colour and line as an attribute of its own (fill, stroke)';
  const known = attributes.get(name);
  const moved = name.endsWith('ransform') ? [...value.matchAll(/(\w+)\(([^)]*)/g)] : [];
  if (known)
    return known.looks.test(value) &&
      moved.every(([, move = '', inside = '']) => isMove(move, inside))
      ? undefined
      : `has ${name}="${value.slice(0, 60)}"${/[:\\/]/.test(value) ? ', which may lead to another file' : ''}. Expected ${known.expected}`;
  return name.includes(':')
    ? `has the attribute ${name} of a drawing program. Save it as plain SVG`
    : `has ${name}="${value.slice(0, 40)}", which a drawing of shapes does not need. Take it out, or save it as plain SVG`;
}

// A drawing as a colouring book has it: every face, hand, garment and thing with an outline in
// ink, filled with white or a light grey, so that a copier that knows only black and white keeps
// it. Made from the drawing itself while the site is built.
import { boxOf, type Box } from './path-box.ts';

const ink = '#111';
/** Pupils and open mouths, in every drawing. */
const features = ['#1b0f0b', '#6e1f1b'];

type Attributes = Record<string, string>;
/** What a part has from those around it. */
interface Around {
  fill: string;
  stroke: string;
  width: number;
  scale: number;
  opacity: number;
  /** Of the fill alone: the glass of glasses. */
  fillOpacity: number;
}
/** A shape as it is drawn: sizes in units of the drawing. */
interface Shape extends Around {
  name: string;
  own: Attributes;
  /** An outline. */
  line: number;
}

/** Light of a colour, from 0 (black) to 255; undefined for none and for patterns. */
function lightOf(colour: string): number | undefined {
  const hex = colour.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  if (!/^#[\da-f]{6}$/i.test(hex)) return undefined;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return 0.3 * red + 0.59 * green + 0.11 * blue;
}
/** A fill from the light of its colour: white, or a grey of at most 22 %. */
const greyOf = (light: number): string =>
  light < 70 ? '#c8c8c8' : light < 150 ? '#e4e4e4' : '#fff';

const read = (text: string): Attributes =>
  Object.fromEntries(
    [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
/** A shape with its own attributes but see-through, and these. */
function written({ name, own }: Shape, changed: Record<string, string | number>): string {
  const { opacity: _, 'fill-opacity': __, 'stroke-opacity': ___, ...rest } = own;
  const all = Object.entries({ ...rest, ...changed });
  return `<${name}${all.map(([key, value]) => ` ${key}="${value}"`).join('')}/>`;
}
const number = (value: string | undefined, other = 0): number => (value ? Number(value) : other);

/** How much a part is enlarged by its own transform. */
function scaleOf(transform = ''): number {
  let scale = 1;
  for (const [, name, list = ''] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 1, b = name === 'scale' ? a : 0, c = 0, d = a] = list.split(/[\s,]+/).map(Number);
    if (name === 'scale') scale *= Math.sqrt(Math.abs(a * b));
    if (name === 'matrix') scale *= Math.sqrt(Math.abs(a * d - b * c));
  }
  return scale || 1;
}

/** Width and height of a shape in units of its own. */
function sizeOf(name: string, own: Attributes): Box {
  if (name === 'path') return boxOf(own.d ?? '');
  if (name === 'rect') return [number(own.width), number(own.height)];
  return [2 * number(own.rx ?? own.r), 2 * number(own.ry ?? own.r)];
}

/** A line; a thick one, such as an arm, gets two outlines. */
function lineOf(shape: Shape): string {
  const { own, stroke, scale, line } = shape;
  const light = lightOf(stroke);
  if (light === undefined || number(own['stroke-opacity'], 1) * shape.opacity < 0.5) return '';
  const thick = shape.width * scale;
  if (thick > (light < 90 ? 5 : 2.6) * line)
    return (
      written(shape, { stroke: ink }) +
      written(shape, { stroke: greyOf(light), 'stroke-width': (thick - 1.6 * line) / scale })
    );
  const thin = Math.min(Math.max(thick, 0.7 * line), 2.4 * line);
  return light > 200 ? '' : written(shape, { stroke: ink, 'stroke-width': thin / scale });
}

/** A surface. `whole`: the shorter side of the drawing; `isGround`: all else stands on it. */
function surfaceOf(shape: Shape, light: number, whole: number, isGround: boolean): string {
  const { fill, line, scale } = shape;
  // Shadows, the red of a cheek, what shines; of glasses the rim stays.
  if (shape.opacity * shape.fillOpacity < 0.55)
    return lineOf({ ...shape, own: { ...shape.own, fill: 'none' } });
  const longer = Math.max(...sizeOf(shape.name, shape.own)) * scale;
  const isSmall = longer < whole * (whole < 250 ? 0.11 : 0.05);
  if (features.includes(fill) || (isSmall && light < 40))
    return written(shape, { fill: ink, stroke: 'none' });
  if (longer < 3 * line)
    return written(shape, { fill: light > 150 ? '#fff' : ink, stroke: 'none' });
  if (isGround) return written(shape, { fill: '#fff', stroke: 'none' });
  return written(shape, {
    fill: greyOf(light),
    stroke: ink,
    'stroke-width': line / scale,
    'stroke-linejoin': 'round',
  });
}

/** The drawing in lines. */
export function lineArt(svg: string): string {
  const [, width = 1, height = 1] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
  const whole = Math.min(width, height);
  const line = Math.max(1.7, whole / 160);
  const top: Around = {
    fill: '#000',
    stroke: 'none',
    width: 1,
    scale: 1,
    opacity: 1,
    fillOpacity: 1,
  };
  const open: Around[] = [top];
  /** Inside a pattern or a part that cuts, nothing is changed. */
  let apart = 0;
  const within = (own: Attributes, around: Around): Around => ({
    fill: own.fill ?? around.fill,
    stroke: own.stroke ?? around.stroke,
    width: number(own['stroke-width'], around.width),
    scale: around.scale * scaleOf(own.transform),
    opacity: around.opacity * number(own.opacity, 1),
    fillOpacity: number(own['fill-opacity'], around.fillOpacity),
  });
  function drawn(name: string, own: Attributes): string {
    const shape: Shape = { name, own, line, ...within(own, open.at(-1) ?? top) };
    const light = lightOf(shape.fill);
    // A pattern lies on a part that has its outline already.
    if (light === undefined) return shape.fill === 'none' ? lineOf(shape) : '';
    const [w, h] = sizeOf(name, own).map((side) => side * shape.scale) as [number, number];
    const isGround = open.length <= 2 && w > width * 0.95 && h > height * 0.3;
    return surfaceOf(shape, light, whole, isGround);
  }
  return svg.replace(
    /<(\/?)(\w+)([^>]*?)(\/?)>/g,
    (tag, closing: string, name: string, text: string, empty: string) => {
      const isApart = /^(defs|clipPath|mask|pattern|symbol)$/.test(name);
      if (isApart) apart += closing ? -1 : empty ? 0 : 1;
      if (isApart || (apart > 0 && empty)) return tag;
      if (closing) open.pop();
      else if (!empty) open.push(within(read(text), open.at(-1) ?? top));
      return closing || !empty ? tag : drawn(name, read(text));
    },
  );
}

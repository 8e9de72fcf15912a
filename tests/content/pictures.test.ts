// A picture shows something: it is drawn, small, and has colours.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { filesIn, root } from '../support/root.ts';
import { test } from '../support/test.ts';

const folder = join(root, 'content/shared/pictures');
/** The grain of the paper is nearly nothing, and shall be. */
const faint = 'fibre.svg';
/**
 * Today the drawing with the fewest colours has nine, and the largest share of one colour (around a
 * kite) is 77 %.
 */
const limits = { fewest: 5, most: 0.97 };

/**
 * Why a drawing looks empty, if it does: counts colours that fill more than two pixels of a
 * thousand.
 */
async function showsNothing(svg: string): Promise<string | undefined> {
  const { data } = await sharp(Buffer.from(svg))
    .resize({ width: 120 })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const dots = new Map<string, number>();
  for (let i = 0; i < data.length; i += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(i, i + 4);
    const colour = alpha < 128 ? 'none' : [red, green, blue].map((part) => part >> 4).join();
    dots.set(colour, (dots.get(colour) ?? 0) + 1);
  }
  const shares = [...dots.values()].map((count) => (count * 4) / data.length);
  const colours = shares.filter((share) => share > 0.002).length;
  const most = Math.max(...shares);
  return colours < limits.fewest || most > limits.most
    ? `shows nothing: it has ${colours} colours, and one of them (or none) fills ${Math.round(most * 100)} %. Expected ${limits.fewest} and more. Open it: is all drawn, and inside of its viewBox?`
    : undefined;
}

test('every picture shows something', async () => {
  for (const name of filesIn(folder).filter((file) => file.endsWith('.svg') && file !== faint))
    assert.equal(
      await showsNothing(readFileSync(join(folder, name), 'utf8')),
      undefined,
      `content/shared/pictures/${name}`,
    );
});

test('a picture that shows nothing is found', async () => {
  const drawn = readFileSync(join(folder, 'anyone.svg'), 'utf8');
  const head = /<svg[^>]*>/.exec(drawn)?.[0] ?? assert.fail();
  for (const [what, nothing] of [
    ['an empty drawing', `${head}</svg>`],
    [
      'a white sheet over all',
      drawn.replace('</svg>', '<path fill="#fff" d="M0 0h480v360H0z"/></svg>'),
    ],
    [
      'all moved away',
      `${head}<g transform="translate(900 0)">${drawn.slice(head.length, -6)}</g></svg>`,
    ],
    ['one thin line', `${head}<path stroke="#f2ae3d" d="M0 0h480"/></svg>`],
  ] as const)
    assert.match((await showsNothing(nothing)) ?? '', /^shows nothing: it has \d colours/, what);
});

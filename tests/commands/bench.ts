// `npm run bench`: measures times; after `npm run build`. Each file of bench/ says what it measures
// and when it fails: search, learning, slides, load, build. Times depend on the machine and its
// load, so they are ratios and no tests. `npm run bench -- paint` is separate: it takes ten minutes
// and installs the peer it compares with.
import { openBrowser } from '../support/chromium.ts';
import { benchBuild } from './bench/build.ts';
import { benchLearning } from './bench/learning.ts';
import { benchLoad } from './bench/load.ts';
import { benchPaint } from './bench/paint.ts';
import { benchSearch } from './bench/search.ts';
import { benchSlides } from './bench/slides.ts';

const usual = {
  search: benchSearch,
  learning: benchLearning,
  slides: benchSlides,
  load: benchLoad,
  build: benchBuild,
};
const benches = { ...usual, paint: benchPaint };
const isBench = (name: string): name is keyof typeof benches => name in benches;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !isBench(name));
if (unknown.length > 0) {
  console.error(
    `There is no bench ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`,
  );
  process.exit(1);
}
const browser = await openBrowser();
for (const name of asked.length > 0 ? asked.filter(isBench) : Object.keys(usual).filter(isBench))
  await benches[name](browser);
await browser.close();

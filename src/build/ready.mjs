// Runs before every npm script, in syntax that old Node versions parse: it reports problems that
// would otherwise show as unrelated errors.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [major, minor] = process.versions.node.split('.').map(Number);
const stop = (message) => {
  console.error(message);
  process.exit(1);
};

const { dependencies } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);
const missing = Object.keys(dependencies).find(
  (name) => !existsSync(new URL(`../../node_modules/${name}`, import.meta.url)),
);
if (missing)
  stop(
    `The packages of this project are not installed, or older than package.json: ${missing} is not there. Run: npm ci`,
  );
// Vite treats # and ? as the start of a query; Astro puts the path of src/middleware.ts into code
// between single quotes.
const bad = /[#?']/.exec(root);
if (bad)
  stop(
    `The folder ${root} has a ${bad[0]} in its path, and the site cannot be built there. Rename that folder, or move this one to another place.`,
  );
// `npm ci` installs a Node by the install script of the package `node`, and npm puts it first in
// PATH.
if (major < 22 || (major === 22 && minor < 19))
  stop(
    `Node ${process.versions.node} is too old to build the site. The project brings its own Node, but it is not there: its install script has not run (npm ci --ignore-scripts leaves it out). Run it alone:\n  npm rebuild node --ignore-scripts=false\nor install Node 22.19 or newer on this computer.`,
  );

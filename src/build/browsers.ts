/** The oldest supported browsers: the last ones for Windows 7 and 8.1, and Safari 15.4. */
const oldest = { chrome: [109, 0], firefox: [115, 0], safari: [15, 4] } as const;

/** As Vite and esbuild name them: `safari15.4`. */
export const browsers = Object.entries(oldest).map(
  ([name, [major, minor]]) => `${name}${major}${minor > 0 ? `.${minor}` : ''}`,
);

const number = ([major, minor]: readonly [number, number]): number => (major << 16) | (minor << 8);
/** As Lightning CSS numbers them. */
export const cssTargets = {
  chrome: number(oldest.chrome),
  firefox: number(oldest.firefox),
  safari: number(oldest.safari),
  ios_saf: number(oldest.safari),
};

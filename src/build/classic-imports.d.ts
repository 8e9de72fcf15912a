// What `?classic` makes of a script (classic-scripts.ts).
declare module '*?classic&url' {
  /** The address of its file. */
  const address: string;
  export default address;
}
declare module '*?classic&raw' {
  /** The code itself. */
  const code: string;
  export default code;
}

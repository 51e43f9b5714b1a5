/** opencc-js ships its dictionaries as modules without types: entries `from to`, joined by `|`. */
declare module 'opencc-js/dict/*' {
  const entries: string;
  export default entries;
}

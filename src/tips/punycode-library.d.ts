declare module 'punycode/punycode.es6.js' {
  /** @throws RangeError for what is no Punycode */
  export const decode: (label: string) => string;
}

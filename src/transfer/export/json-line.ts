// Signs that end a line to some readers of text, though not to JSON.
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

/** A value as JSON in one line, to whoever reads it. */
export const jsonLine = (value: unknown): string =>
  JSON.stringify(value).replace(LINE_ENDS, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`);

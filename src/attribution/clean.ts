// Embeddings, overrides and isolates can make the rest of a line read as something else (https://trojansource.codes/).
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: to take them out is what this is for
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff]/g;

// Whether there may be anything to do: most texts are clean, and this one look says so.
const SUSPECT = /[^ -~\u00a1-\u167f\u1681-\u1fff\u2010-\u2027\u2030-\u205e\u3001-\ud7ff]|^ | $| {2}/;

/**
 * A page's text as one line that can stand inside a sentence: white space folded, control characters and those that
 * reorder what follows them taken out. Letters, emoji and their joiners stay as they are.
 */
export const clean = (text: string): string =>
  SUSPECT.test(text)
    ? text.toWellFormed().replace(REORDERING, '').replace(CONTROLS, '').replace(/\s+/g, ' ').trim()
    : text;

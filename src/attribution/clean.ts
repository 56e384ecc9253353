/** White space, and what ends a line or looks like nothing and is no white space to JavaScript. */
const SPACES = /[\s\u0085\u2800]+/gu;

/** What ends a line to some readers beside carriage return and line feed. */
const LINE_ENDS = /[\v\f\u0085\u2028\u2029]/g;

/**
 * What is not seen: controls; format characters, which reorder a line (https://trojansource.codes/), end it or hide in it; letters and
 * marks that are empty by definition (Default_Ignorable_Code_Point: fillers, selectors, tags); what is no character; and private use, which
 * means something in one font alone. Not in it: white space; marks that stand under Arabic, Syriac and Kaithi numbers, which are seen.
 */
const UNSEEN =
  /(?![\t-\r\u0085\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}])[\p{Cc}\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/** Scripts whose letters change with a joiner between them. */
const JOINED = [
  ...['Arab', 'Syrc', 'Mong', 'Nkoo', 'Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh'],
  ...['Khmr', 'Mymr', 'Tibt', 'Newa', 'Kthi', 'Gran', 'Tirh'],
]
  .map((script) => `\\p{scx=${script}}`)
  .join('');
const LETTER = `(?=[\\p{L}\\p{M}])[${JOINED}]`;
const PICTURE = '\\p{Extended_Pictographic}';
/**
 * What is not seen by itself and still belongs to what is written: a joiner between two letters of such a script or two parts of an emoji,
 * how an emoji or a key is drawn, the form of a Mongolian letter.
 */
const NEEDED = new RegExp(
  [
    `(?<=${LETTER})[\\u200c\\u200d](?=${LETTER})`,
    `(?<=${PICTURE}(?:\\ufe0f|\\p{Emoji_Modifier})?)\\u200d(?=${PICTURE})`,
    `(?<=${PICTURE})[\\ufe0e\\ufe0f]`,
    '(?<=[0-9#*])\\ufe0f(?=\\u20e3)',
    '(?<=(?=\\p{L})\\p{sc=Mong})[\\u180b-\\u180d\\u180f]',
  ].join('|'),
  'uy',
);

const isNeeded = (text: string, at: number): boolean => {
  NEEDED.lastIndex = at;
  return NEEDED.test(text);
};

const strip = (text: string): string => text.replace(UNSEEN, (sign, at: number) => (isNeeded(text, at) ? sign : ''));

// Whether there may be anything to do: most texts are clean, and this one look says so.
const SUSPECT =
  /[^ -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u0590\u2010-\u2027\u2030-\u205e\u3001-\u3163\u3165-\ud7ff]|^ | $| {2}/;

/**
 * A page's text as one line that can stand inside a sentence: white space folded, and what nobody sees taken out. Letters, emoji and
 * their joiners stay as they are. Whatever is shown as a name or written into a format goes through it.
 */
export const clean = (text: string): string => {
  if (!SUSPECT.test(text)) return text;
  return strip(text.toWellFormed()).replace(SPACES, ' ').trim();
};

/** A text of several lines without what nobody sees: white space and line feeds stay, and nothing else ends a line. */
export const cleanLines = (text: string): string =>
  SUSPECT.test(text) ? strip(text.toWellFormed()).replace(LINE_ENDS, ' ') : text;

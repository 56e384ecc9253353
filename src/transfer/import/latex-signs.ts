/** An entry of BibTeX is read with letters of private use (https://www.unicode.org/faq/private_use.html) in place of what is no plain text. */
interface Sign {
  command: string;
  shown: string;
}

/**
 * Commands for signs that the parser leaves out, or could not leave in: a brace alone would end a field, and two hyphens or quotation marks
 * together mean another sign, unless {} stands between them.
 */
const COMMANDS: readonly Sign[] = [
  { command: 'textbraceleft', shown: '{' },
  { command: 'textbraceright', shown: '}' },
  { command: 'textless', shown: '<' },
  { command: 'textgreater', shown: '>' },
  { command: 'textasciicircum', shown: '^' },
  { command: 'textasciitilde', shown: '~' },
  { command: 'textbackslash', shown: '\\' },
  { command: 'textbar', shown: '|' },
  { command: 'textquotedblleft', shown: '“' },
  { command: 'textquotedblright', shown: '”' },
  { command: 'textquoteleft', shown: '‘' },
  { command: 'textquoteright', shown: '’' },
  { command: 'textendash', shown: '–' },
  { command: 'textemdash', shown: '—' },
  { command: 'textregistered', shown: '®' },
  { command: 'texttrademark', shown: '™' },
  { command: 'textcopyright', shown: '©' },
  { command: 'textellipsis', shown: '…' },
  { command: 'ldots', shown: '…' },
  { command: 'dots', shown: '…' },
  { command: 'textunderscore', shown: '_' },
  { command: 'textdollar', shown: '$' },
];

const FIRST = 0xe010;
const letterOf = (i: number): string => String.fromCharCode(FIRST + i);

const ALL = new RegExp(`\\\\(${COMMANDS.map(({ command }) => command).join('|')})(?:\\{\\}|\\s|(?=[^A-Za-z]))`, 'g');
const PLACES = new Map(COMMANDS.map(({ command }, i) => [command, letterOf(i)]));

/** Between two signs that would be one other: nothing that is seen. */
const APART = '\ue001';

/** Braces that Zotero writes beside one of its own, so that BibTeX counts as many of both. */
const PHANTOM = /\\vphantom\s?\{\\?[{}]\}/g;
const ESCAPED: readonly [written: RegExp, letter: string][] = [
  [/\\\{/g, letterOf(0)],
  [/\\\}/g, letterOf(1)],
];

/** Styles that a title has in LaTeX, and a text has not; the parser keeps what is in them. */
const hidden = (text: string): string =>
  text
    .replace(PHANTOM, '')
    .replace(ALL, (_, command: string) => PLACES.get(command) ?? '')
    .replace(
      /\\([~^])\{\}/g,
      (_, sign: string) => PLACES.get(sign === '~' ? 'textasciitilde' : 'textasciicircum') ?? '',
    )
    .replace(/([-'`])\{\}(?=\1)/g, `$1${APART}`);

/** An entry as the parser reads it without loss. Zotero has a field of its own for who has none here, which the parser takes for words. */
export const hideSigns = (entry: string): string =>
  ESCAPED.reduce(
    (text, [written, letter]) => text.replace(written, letter),
    hidden(entry.replace(/(^\s{0,9}|,\s{0,9})collaborator(?=\s{0,9}=)/im, '$1editora')),
  );

const SHOWN = new Map(COMMANDS.map(({ shown }, i) => [letterOf(i), shown]));

/** What the parser made of a text, as a person reads it: with LaTeX's dashes and quotation marks, and the signs that were hidden. */
export const showSigns = (text: string): string =>
  text
    // A brace that is meant was hidden: one that is left only held a word together.
    .replace(/[{}]/g, '')
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replaceAll(APART, '')
    .replace(/[\ue010-\ue02f]/g, (letter) => SHOWN.get(letter) ?? letter);

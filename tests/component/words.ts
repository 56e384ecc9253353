import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The browser's messages, in English or in a language that is made from it. */

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}
type Messages = Record<string, Message>;

const ENGLISH: Messages = JSON.parse(readFileSync(join(process.cwd(), 'manifest/_locales/en/messages.json'), 'utf8'));

/** It is one wherever it is asked for: what prepares a file of tests and the tests may each have loaded this module. */
const shared = globalThis as typeof globalThis & { commonerWords?: { messages: Messages; ui: string } };

/** Has the browser answer with these messages, and say that it is in this language. */
export const speak = (messages: Messages = ENGLISH, ui = 'en'): void => {
  shared.commonerWords = { messages, ui };
};

export const getUILanguage = (): string => shared.commonerWords?.ui ?? 'en';

/** As a browser reads a text of _locales: $NAME$ is a placeholder, whose $1 is the first substitution. */
export const getMessage = (key: string, given: readonly string[] = []): string => {
  const { message = '', placeholders = {} } = shared.commonerWords?.messages[key] ?? {};
  return message.replace(/\$(\w+)\$/g, (_, name: string) =>
    (placeholders[name.toLowerCase()]?.content ?? '').replace(/\$(\d)/g, (__, at: string) => given[+at - 1] ?? ''),
  );
};

/** Between these stands what came from a message: what stands beside them did not. */
export const OPENING = '⟦';
export const CLOSING = '⟧';

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const LETTERS = { accented: 'áƀćďéƒĝĥíĵķĺḿńóṕʠŕśťúṽŵẋýž', arabic: 'ابتثجحخدذرزسشصضطظعغفقكلمنه' };

/**
 * A language that nobody speaks: every message in brackets, in other letters, and two fifths longer. Its plural forms, its dates and its
 * direction are those of a language that has others than English.
 * @param language BCP 47
 */
export const pseudo = (language: string, letters: keyof typeof LETTERS): Messages => {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const write = (text: string): string => {
    const written = text.replace(/\$\w+\$|[a-zA-Z]/g, (each) =>
      each.length > 1 ? each : (LETTERS[letters][LATIN.indexOf(each.toLowerCase())] ?? each),
    );
    return OPENING + written + '·'.repeat(Math.ceil(text.length * 0.4)) + CLOSING;
  };
  const made: Messages = {};
  for (const [key, message] of Object.entries(ENGLISH)) {
    const base = key.replace(/_(?:one|other)$/, '');
    const isCounted = base !== key && `${base}_one` in ENGLISH && `${base}_other` in ENGLISH;
    const text = { ...message, message: write(message.message) };
    if (!isCounted) made[key] = text;
    else if (key.endsWith('_other')) for (const category of pluralCategories) made[`${base}_${category}`] = text;
  }
  return { ...made, language: { message: language } };
};

/** What of a text stands in no message; and how many brackets are open at its end: those of a message that was cut. */
export const outsideMessages = (text: string): { outside: string; open: number } => {
  let open = 0;
  let outside = '';
  for (const letter of text) {
    if (letter === OPENING) open += 1;
    else if (letter === CLOSING) open -= 1;
    else if (open === 0) outside += letter;
  }
  return { outside, open };
};

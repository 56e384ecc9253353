import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { inRoot } from '../../scripts/process/root.mjs';

interface Message {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string }>;
}
type Messages = Record<string, Message>;

const FOLDER = inRoot('manifest', '_locales');
const locales = readdirSync(FOLDER).filter((name) => /^[a-z]{2,3}(?:_\w+)*$/.test(name));
const read = (locale: string): Messages =>
  JSON.parse(readFileSync(inRoot('manifest', '_locales', locale, 'messages.json'), 'utf8'));
const english = read('en');

/** A message for a number: its base, and the category of the form. */
const formOf = (key: string): { base: string; category: string } | null => {
  const [, base = '', category = ''] = /^(.+)_(zero|one|two|few|many|other)$/.exec(key) ?? [];
  return `${base}_one` in english && `${base}_other` in english ? { base, category } : null;
};
const bases = [...new Set(Object.keys(english).flatMap((key) => formOf(key)?.base ?? []))];
const tagOf = (locale: string): string => locale.replaceAll('_', '-');
const categoriesOf = (locale: string) => new Intl.PluralRules(tagOf(locale)).resolvedOptions().pluralCategories;

/** The keys that a locale has to have: those of English, with the forms of its own language. */
const keysFor = (locale: string): string[] => [
  ...Object.keys(english).filter((key) => formOf(key) === null),
  ...bases.flatMap((base) => categoriesOf(locale).map((category) => `${base}_${category}`)),
];

const placeholdersIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase()))].sort();

/** What a browser or a store cuts or refuses, in characters. */
const AT_MOST: Record<string, number> = { extensionName: 45, extensionDescription: 132 };

/** What is wrong with the placeholders of a message. */
const misplaced = (key: string, { message, placeholders = {} }: Message): string[] => {
  const form = formOf(key);
  const model = english[form ? `${form.base}_other` : key];
  const wanted = placeholdersIn(model?.message ?? '');
  const used = placeholdersIn(message);
  // A form of few numbers may write the number out: "One entry", "both".
  const mayLack = form && ['zero', 'one', 'two'].includes(form.category) ? ['p1'] : [];
  return [
    ...wanted.filter((name) => !used.includes(name) && !mayLack.includes(name)).map((name) => `${key} lacks $${name}$`),
    ...used.filter((name) => !wanted.includes(name)).map((name) => `${key} has $${name}$ too many`),
    ...used
      .filter((name) => placeholders[name]?.content !== `$${name.slice(1)}`)
      .map((name) => `${key} does not say what $${name}$ is`),
  ];
};

describe.each(locales)('the words in %s', (locale) => {
  const messages = read(locale);

  it('have every key, and no other; what is counted has the forms of the language', () => {
    expect(Object.keys(messages).sort()).toEqual(keysFor(locale).sort());
  });

  it('say which language they are in', () => {
    expect(messages.language?.message).toBe(tagOf(locale));
  });

  it('have the placeholders of the English ones', () => {
    expect(Object.entries(messages).flatMap(([key, message]) => misplaced(key, message))).toEqual([]);
  });

  it('are not empty, and no longer than a browser shows', () => {
    const wrong = Object.entries(messages).filter(
      ([key, { message }]) => message.trim() === '' || message.length > (AT_MOST[key] ?? Number.POSITIVE_INFINITY),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the English words', () => {
  it('have a description each, for who translates them', () => {
    const bare = Object.entries(english).flatMap(([key, { description }]) => (description ? [] : key));
    expect(bare).toEqual([]);
  });

  it('have no sentence of more than 25 words', () => {
    const long = Object.entries(english).flatMap(([key, { message }]) =>
      message
        .split(/[.!?:;]\s/)
        .filter((sentence) => sentence.split(/\s+/).length > 25)
        .map((sentence) => `${key}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });
});

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../process/root.mjs';

/** The languages that there are words in, as the folders of _locales are named. @returns {string[]} */
export const listLanguages = () => readdirSync(inRoot('manifest', '_locales')).sort();

/**
 * The texts of a listing in one language: all of it is said by the extension itself, so that there is no second place to translate.
 * @param {Record<string, { message: string }>} messages
 * @param {Record<string, { message: string }>} fallback what a browser shows where a language has no words
 */
export const composeListing = (messages, fallback) => {
  const say = (/** @type {string} */ key) => (messages[key] ?? fallback[key])?.message ?? '';
  const paragraphs = [
    [say('welcome_reuse'), say('welcome_reuseMeaning')],
    [say('welcome_credit'), say('welcome_creditMeaning')],
    [say('about_license'), say('about_licenseMeaning')],
    [say('about_privacy'), ...['Stays', 'Asks', 'None'].map((each) => `• ${say(`about_privacy${each}`)}`)],
  ];
  return {
    'name.txt': say('extensionName'),
    'summary.txt': say('extensionDescription'),
    'description.txt': paragraphs.map((lines) => lines.join('\n')).join('\n\n'),
  };
};

const read = (language) => JSON.parse(readFileSync(inRoot('manifest', '_locales', language, 'messages.json'), 'utf8'));

/** Writes the texts of a language's listing into a folder, and hands back the files' names. */
export const writeTexts = (language, folder) => {
  mkdirSync(folder, { recursive: true });
  const texts = composeListing(read(language), read('en'));
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), `${text}\n`);
  return Object.keys(texts);
};

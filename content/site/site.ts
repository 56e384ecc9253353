import type { Signal } from '../../src/signal/signal';
import { makeSignal } from '../collect/signal';
import { addressOf } from '../read/node';
import { pathOf } from '../read/place';
import { readText } from '../read/text';

/** A site that says a license in markup of its own, which nothing that is written for every page can read. */
export interface Site {
  /** Its pages, by host and path: commons.wikimedia.org/wiki/File:Cat.jpg. */
  pages: RegExp;
  read: (document: Document) => Iterable<Signal>;
}

/** Where one thing is said: the first element of a selector, or the ancestor of it that is named. */
interface Where {
  at: string;
  /** A selector for the ancestor whose words are meant. */
  in?: string;
  /** The value is what the first group finds in the words; nothing is said where it finds nothing. */
  words?: RegExp;
}

/** What a page of the site says, and where. */
interface Table {
  /** What the page's work is, in schema.org's words. */
  type?: string;
  license: Where;
  creator?: Where;
  title?: Where;
}

const NAME_LENGTH = 200;

/** An element and what it says in words; null where it is not there, or does not say what is looked for. */
const find = (document: Document, { at, in: holder, words }: Where): { element: Element; text: string } | null => {
  const found = document.querySelector(at);
  const element = holder ? found?.closest(holder) : found;
  if (!element) return null;
  const text = readText(element, NAME_LENGTH);
  if (!words) return { element, text };
  const part = words.exec(text)?.[1];
  return part ? { element, text: part } : null;
};

/** Reads a page by a table. Where it has no license, nothing is said: the rest is of use to nobody then. */
export const readBy =
  ({ type = '', license, creator, title }: Table) =>
  (document: Document): Signal[] => {
    const stated = find(document, license);
    if (!stated) return [];
    const value = (!license.words && addressOf(stated.element)) || stated.text;
    if (!value) return [];
    const signals = [makeSignal('license', 'site', '', value, stated.text, pathOf(stated.element), type)];
    const tell = (says: 'creator' | 'title', where: Where | undefined) => {
      const found = where && find(document, where);
      if (!found?.text) return;
      const detail = says === 'creator' ? addressOf(found.element) : type;
      signals.push(makeSignal(says, 'site', '', found.text, found.text, pathOf(found.element), detail));
    };
    tell('creator', creator);
    tell('title', title);
    return signals;
  };

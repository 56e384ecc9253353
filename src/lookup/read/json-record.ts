import type { Signal } from '../../signal/signal';
import type { Subject } from '../record';
import { at, isObject, listOf, type Said, stripHtml, tellRecord, textOf } from './json';

const DEPTH_AT_MOST = 6;

/** A schema.org or Dublin Core term, with or without its prefix: "license", "schema:license", "dcterms:license". */
const term = (thing: unknown, ...names: string[]): unknown => {
  for (const name of names)
    for (const prefix of ['', 'schema:', 'dcterms:', 'dct:', 'http://schema.org/', 'https://schema.org/']) {
      const value = at(thing, prefix + name);
      if (value !== undefined) return value;
    }
  return undefined;
};

/** A value that may be a text, a list, or a thing with an address or a name. */
const said = (value: unknown): string => {
  const [first] = listOf(value);
  return (
    textOf(first) ||
    textOf(at(first, '@id')) ||
    textOf(term(first, 'url')) ||
    textOf(term(first, 'name')) ||
    textOf(at(first, '@value'))
  );
};

const nameOf = (person: unknown): string =>
  textOf(person) ||
  textOf(term(person, 'name')) ||
  `${textOf(term(person, 'givenName'))} ${textOf(term(person, 'familyName'))}`.trim();

/** The things of a record that name a license, nearest the top first. */
const findThings = (value: unknown, depth = 0): Record<string, unknown>[] => {
  if (depth > DEPTH_AT_MOST) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((each) => findThings(each, depth + 1));
  if (!isObject(value)) return [];
  const own = term(value, 'license', 'rights') === undefined ? [] : [value];
  return [...own, ...findThings(value['@graph'] ?? value.mainEntity, depth + 1)];
};

/** A record in JSON-LD: what is said of the page that names it, by the first thing in it that has a license. */
export const readJsonRecord = (text: string, { page }: Subject): Signal[] => {
  const things = findThings(JSON.parse(text));
  const here = page.split('#')[0];
  const thing =
    things.find((each) => said(term(each, 'url')) === here || textOf(at(each, '@id')) === here) ?? things[0];
  const creators = listOf(term(thing, 'creator', 'author'));
  return tellRecord('', [
    ['license', said(term(thing, 'license')), 'license'],
    ['license', said(term(thing, 'rights')), 'rights'],
    ...creators.map((each): Said => ['creator', stripHtml(nameOf(each)), 'creator', said(term(each, 'url', 'sameAs'))]),
    ['title', stripHtml(said(term(thing, 'name', 'headline', 'title'))), 'name'],
    ['notice', stripHtml(said(term(thing, 'copyrightNotice', 'creditText'))), 'copyrightNotice'],
  ]);
};

import type { Signal } from '../../signal/signal';
import { findLabels } from '../../work/maker-labels';
import type { Subject } from '../record';
import { at, isObject, linkIn, listOf, type Said, stripHtml, tellRecord, textOf } from './json';

/** A text in one language: "a", ["a"], {"@value": "a"}, {"en": ["a"]}; English first, then what has no language, then any. */
const textIn = (value: unknown, depth = 0): string => {
  if (depth > 3) return '';
  if (Array.isArray(value)) return textIn(value[0], depth + 1);
  if (!isObject(value)) return textOf(value);
  const first = value['@value'] ?? value.en ?? value.none ?? Object.values(value)[0];
  return textIn(first, depth + 1);
};

/** Whether a label of its list is one of makers, in any language that credits are read in. */
const namesMakers = (label: string): boolean => {
  const [first] = findLabels(`${label.slice(0, 100)}:`);
  return first !== undefined && first.begin === 0 && first.isRole && first.isMaker;
};

/** What its list of labels and values says of who made it. */
const makers = (manifest: unknown, base: string): Said[] =>
  listOf(at(manifest, 'metadata')).flatMap((pair): Said[] => {
    if (!namesMakers(textIn(at(pair, 'label')))) return [];
    const value = textIn(at(pair, 'value'));
    return [['creator', stripHtml(value), 'metadata', linkIn(value, base)]];
  });

/** IIIF Presentation API 3.0 (https://iiif.io/api/presentation/3.0/#rights, #requiredstatement) and 2.1 (license, attribution). */
export const readIiif = (text: string, { page }: Subject): Signal[] => {
  const manifest = JSON.parse(text);
  const required = at(manifest, 'requiredStatement', 'value') ?? at(manifest, 'attribution');
  return tellRecord('', [
    ['license', textIn(at(manifest, 'rights')), 'rights'],
    ...listOf(at(manifest, 'license')).map((each): Said => ['license', textIn(each), 'license']),
    ...makers(manifest, page),
    ['title', stripHtml(textIn(at(manifest, 'label'))), 'label'],
    // It must be shown wherever the work is.
    ['notice', stripHtml(textIn(required)), 'requiredStatement'],
  ]);
};

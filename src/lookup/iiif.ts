import { findLabels } from '../work/maker-labels';
import { at, isObject, linkIn, listOf, type Said, stripHtml, tellRecord, textOf } from './json';
import { isPage, type RecordSource } from './record';

/** A manifest's media type, as a page writes it (https://iiif.io/api/presentation/3.0/#63-responses). */
export const IIIF_TYPE = /iiif\.io\/api\/presentation/;

/** Where viewers have the manifest in their own address: ?manifest=, and #?manifest= (https://iiif.io/api/content-state/1.0/#31). */
const PARAMETERS = ['manifest', 'iiif-content'] as const;

/** A text in one language: "a", ["a"], {"@value": "a"}, {"en": ["a"]}; English first, then what has no language, then any. */
const textIn = (value: unknown, depth = 0): string => {
  if (depth > 3) return '';
  if (Array.isArray(value)) return textIn(value[0], depth + 1);
  if (!isObject(value)) return textOf(value);
  const first = value['@value'] ?? value.en ?? value.none ?? Object.values(value)[0];
  return textIn(first, depth + 1);
};

const manifestIn = (page: string): string | null => {
  if (!URL.canParse(page)) return null;
  const { search, hash } = new URL(page);
  for (const query of [search, hash.replace(/^#\??/, '')]) {
    const parameters = new URLSearchParams(query);
    for (const name of PARAMETERS) {
      const address = parameters.get(name) ?? '';
      if (/^https?:\/\//i.test(address)) return address;
    }
  }
  return null;
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
export const iiif: RecordSource = {
  name: 'IIIF',
  find: (subject) =>
    isPage(subject)
      ? (subject.named.find(({ type }) => IIIF_TYPE.test(type))?.address ?? manifestIn(subject.page))
      : null,
  read: (text, { page }) => {
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
  },
};

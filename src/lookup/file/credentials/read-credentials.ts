import type { Field } from '../field';
import { type CborValue, readCbor } from './cbor';
import { findManifest } from './find-manifest';
import { readJumbf, type Superbox } from './jumbf';

/** Bytes of one assertion: one that names a license and a maker has some hundred. */
const ASSERTION_BYTES = 200_000;
const VALUES_AT_MOST = 50;

/** Behind each field's name: no signature is checked here, and anybody may write such a store into a file. */
const UNVERIFIED = 'C2PA, unverified';

const ASSERTION_STORE = 'c2pa.assertions';

/** The properties that are read, by the end of their names: of schema.org in one assertion, and of XMP in the others. */
const PROPERTIES: Record<string, Field['says']> = {
  ...{
    license: 'license',
    copyrightNotice: 'license',
    author: 'creator',
    creator: 'creator',
    copyrightHolder: 'creator',
  },
  ...{ creditText: 'creator', 'dc:creator': 'creator', 'dc:rights': 'license', 'dc:title': 'title' },
  ...{ 'xmpRights:WebStatement': 'license', 'xmpRights:UsageTerms': 'license', 'xmpRights:Owner': 'creator' },
  ...{ 'cc:license': 'license', 'cc:attributionName': 'creator', 'photoshop:Credit': 'creator' },
};

/** `stds.schema-org.CreativeWork`, and metadata as JSON-LD; what is there twice has a number behind it. */
const ASSERTION =
  /^(?:stds\.schema-org\.CreativeWork|stds\.iptc(?:\.photo-metadata)?|(?:c2pa|cawg)\.metadata)(?:__\d{1,4})?$/;

const parse = ({ contents }: Superbox): CborValue => {
  const own = contents.find(({ type, data }) => /^(?:json|cbor)$/.test(type) && data.length <= ASSERTION_BYTES);
  if (!own) return null;
  try {
    return own.type === 'json' ? JSON.parse(new TextDecoder().decode(own.data)) : readCbor(own.data);
  } catch {
    return null; // What is broken says nothing.
  }
};

/** The texts of a value: itself, those of a list, a person's name, a text in a language. */
const textsOf = (value: CborValue | undefined, depth = 0): string[] => {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object' || depth > 3) return [];
  if (Array.isArray(value)) return value.slice(0, VALUES_AT_MOST).flatMap((each) => textsOf(each, depth + 1));
  return textsOf(value.name ?? value['x-default'] ?? value['@value'] ?? value['@id'] ?? value.url, depth + 1);
};

const fieldsOf = (box: Superbox): Field[] => {
  const said = parse(box);
  if (said === null || typeof said !== 'object' || Array.isArray(said)) return [];
  const label = box.label.replace(/__\d+$/, '');
  return Object.entries(PROPERTIES).flatMap(([name, says]) => {
    const value = Object.hasOwn(said, name) ? said[name] : undefined;
    return textsOf(value).map((text): Field => ({ says, name: `${label} ${name} (${UNVERIFIED})`, value: text }));
  });
};

/**
 * What a file's Content Credentials say of its license and its makers: of the last manifest, which is the file's own. Those before it are
 * of what it was made from.
 */
export const readCredentials = (bytes: Uint8Array): Field[] => {
  const own = readJumbf(findManifest(bytes))?.boxes.at(-1);
  const assertions = own?.boxes.find(({ label }) => label === ASSERTION_STORE)?.boxes ?? [];
  return assertions
    .filter(({ label }) => ASSERTION.test(label))
    .slice(0, VALUES_AT_MOST)
    .flatMap(fieldsOf);
};

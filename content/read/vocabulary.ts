/** The vocabularies in which pages say whose a work is and under which license, by address without scheme. */
const SPACES: Readonly<Record<string, string>> = {
  'schema.org/': 'schema', 'purl.org/dc/terms/': 'dc', 'purl.org/dc/elements/1.1/': 'dc', 'creativecommons.org/ns#': 'cc',
  'web.resource.org/cc/': 'cc', 'europeana.eu/schemas/edm/': 'edm', 'w3.org/1999/xhtml/vocab#': 'xhv',
}; // biome-ignore format: a table

/** The prefixes that pages use without a declaration (https://www.w3.org/2011/rdfa-context/rdfa-1.1, and old habits). */
const PREFIXES: Readonly<Record<string, string>> = {
  schema: 'schema', sdo: 'schema', dc: 'dc', dc11: 'dc', dct: 'dc', dcterms: 'dc', cc: 'cc', edm: 'edm', xhv: 'xhv',
}; // biome-ignore format: a table

/** What schema.org calls the terms of the others. */
const TERMS: Readonly<Record<string, string>> = {
  license: 'license', rights: 'license', title: 'name', creator: 'creator', attributionName: 'creator', publisher: 'publisher',
  source: 'source', isPartOf: 'isPartOf', hasPart: 'hasPart', references: 'citation',
}; // biome-ignore format: a table

/** The terms and prefixes that a page declares, and what each stands for: an address, another name, or '' for nothing. */
export type Names = ReadonlyMap<string, string>;

export const SCHEMA = 'https://schema.org/';

const ownOf = (table: Readonly<Record<string, string>>, key: string): string =>
  (Object.hasOwn(table, key) && table[key]) || '';

const NAME = /^(?:https?:\/\/)?(?:www\.)?([^?]{1,60}[/#])([\w-]{1,60})$/i;
/** A prefix and what stands behind it; an address has its slashes there. */
const COMPACT = /^([\w.-]{1,40}):(?!\/\/)(.{1,100})$/;

/**
 * What schema.org calls a property that a page names by a term, a prefix or a whole address; '' where it is of no vocabulary that is
 * known here. Keywords of JSON-LD stay what they are.
 * @param vocabulary the address of the vocabulary that plain terms are of; '' where they are of none
 */
export const termOf = (written: string, names: Names, vocabulary = SCHEMA): string => {
  const meant = names.get(written) ?? written;
  if (meant.startsWith('@')) return meant;
  const [, prefix = '', term = ''] = COMPACT.exec(meant) ?? [];
  const declared = prefix ? names.get(prefix) : vocabulary;
  const whole = prefix ? term : meant;
  const address = meant.includes('://') ? meant : declared && `${declared.replace(/(?<=\w)$/, '/')}${whole}`;
  const [, space = '', name = ''] = NAME.exec(address ?? '') ?? [];
  const known = address === undefined ? ownOf(PREFIXES, prefix.toLowerCase()) : ownOf(SPACES, space.toLowerCase());
  const local = address === undefined ? term : name;
  return known === 'schema' ? local : known && ownOf(TERMS, local);
};

/** The name of a type without its vocabulary. */
export const typeName = (written: string): string => written.split(/[/#:]/).at(-1) ?? '';

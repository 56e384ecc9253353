import type { License } from '../license/license';
import type { Attribution } from './attribution';
import { clean } from './clean';
import { escapeWikitext, writeWikitext } from './format/wikitext';
import { wordsFor } from './language/all';

/** What the fields of an editor can be told of a work as a person uses it. Every text is one line; '' where nothing is known. */
export interface FieldValues {
  title: string;
  /** The names of the creators. */
  authors: string[];
  /** Where the first of them is found. */
  authorAddress: string;
  source: string;
  license: Pick<License, 'id' | 'family' | 'unit' | 'version' | 'port' | 'name' | 'address'>;
  /** What was changed, in the person's words. */
  changes: string;
  /** Who changed it, where it was changed. */
  adapter: string;
  /** The credit as wikitext. */
  credit: string;
  /** The same as the template Information of Wikimedia's wikis. */
  information: string;
}

/** An address as wikitext takes it: what would end a link or a parameter is percent-encoded. */
const inWiki = (address: string): string =>
  address.replace(/[[\]{}<>|"'\s]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

const web = (address: string | null): string => (address && /^https?:/i.test(address) ? address : '');

/** https://commons.wikimedia.org/wiki/Template:Information; its date is that of the work, which nobody told. */
const inform = ({ title, creators, source }: Attribution): string => {
  const author = creators.map(({ name, address }) =>
    web(address) ? `[${inWiki(web(address))} ${escapeWikitext(clean(name))}]` : escapeWikitext(clean(name)),
  );
  return [
    '{{Information',
    `|description=${escapeWikitext(clean(title ?? ''))}`,
    '|date=',
    `|source=${web(source) ? inWiki(source) : escapeWikitext(source)}`,
    `|author=${author.join(', ')}`,
    '}}',
  ].join('\n');
};

/** What the fields of an editor are told of a credit. @param adapter what the person calls themselves; '' where they do not say */
export const fieldValues = (attribution: Attribution, adapter: string): FieldValues => {
  const { title, creators, source, license, manner, changes } = attribution;
  const { id, family, unit, version, port, name, address } = license;
  return {
    title: clean(title ?? ''),
    authors: creators.map((creator) => clean(creator.name)).filter(Boolean),
    authorAddress: web(creators[0]?.address ?? null),
    source: web(source),
    license: { id, family, unit, version, port, name, address },
    changes: clean(changes ?? ''),
    adapter: manner === 'adapted' ? clean(adapter) : '',
    credit: writeWikitext(attribution, wordsFor(attribution)),
    information: inform(attribution),
  };
};

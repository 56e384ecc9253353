import type { NamedRecord } from '../work/work';
import type { Batch, BatchSource } from './batch';
import { at, isObject, listOf, textOf } from './json';
import { apiOf, findWikiFile } from './mediawiki';
import { askAbout, findFile, tellOfFile, type WikiFile } from './wikimedia-commons';

/** Titles that one request may ask for (https://www.mediawiki.org/wiki/API:Query#Additional_notes). */
const TITLES_AT_MOST = 50;

/** Parameters with which it says so. */
const PARAMETERS_AT_MOST = 10;

/** Finds the wiki that keeps a file, and the file's name there. */
type Find = (address: string, api: string | null) => WikiFile | null;

const titleOf = ({ name }: WikiFile): string => `File:${name.replaceAll('_', ' ')}`;

/** Where an answer that was cut goes on (https://www.mediawiki.org/wiki/API:Continue); null where it is whole. */
const continued = (address: string, answer: unknown): string | null => {
  const more = at(answer, 'continue');
  if (!isObject(more)) return null;
  const parameters = Object.entries(more).slice(0, PARAMETERS_AT_MOST);
  // Of a parameter that is there twice the last one counts.
  return parameters.reduce(
    (url, [name, value]) => `${url}&${encodeURIComponent(name)}=${encodeURIComponent(textOf(value))}`,
    address,
  );
};

/** A place whose wikis tell of fifty files at once. */
const wikis = (name: string, find: Find): BatchSource => ({
  name,
  find: (files, named: readonly NamedRecord[]) => {
    const wikis = new Map<string, Map<string, string>>();
    for (const address of files) {
      const file = find(address, apiOf(named));
      if (!file) continue;
      const titles = wikis.get(file.api) ?? new Map<string, string>();
      wikis.set(file.api, titles);
      // One picture in two sizes is one file.
      if (!titles.has(titleOf(file))) titles.set(titleOf(file), address);
    }
    return [...wikis].flatMap(([api, titles]) => {
      const all = [...titles];
      const batches: Batch[] = [];
      for (let from = 0; from < all.length; from += TITLES_AT_MOST) {
        const some = all.slice(from, from + TITLES_AT_MOST);
        batches.push({
          address: askAbout(
            api,
            some.map(([title]) => title),
          ),
          files: some.map(([, address]) => address),
        });
      }
      return batches;
    });
  },
  read: (text, batch) => {
    const answer: unknown = JSON.parse(text);
    const shown = new Map<string, string>();
    for (const address of batch.files) {
      const file = find(address, batch.address.split('?')[0] ?? null);
      if (file) shown.set(titleOf(file), address);
    }
    // The wiki calls its files by its own word, "Datei:", and writes their first letter large.
    for (const renamed of listOf(at(answer, 'query', 'normalized'), TITLES_AT_MOST)) {
      const address = shown.get(textOf(at(renamed, 'from')));
      if (address) shown.set(textOf(at(renamed, 'to')), address);
    }
    const signals = listOf(at(answer, 'query', 'pages'), TITLES_AT_MOST).flatMap((page) => {
      const address = shown.get(textOf(at(page, 'title')));
      const info = at(page, 'imageinfo', 0);
      return address && info ? tellOfFile(info, address, address) : [];
    });
    const next = continued(batch.address, answer);
    return { signals, rest: next ? { ...batch, address: next } : null };
  },
});

/** Commons and the Wikipedias, on whatever page their files are shown. */
export const wikimediaFiles = wikis('Wikimedia Commons', findFile);

/** The wiki that the page is of, about files of its own. */
export const wikiFiles = wikis('', (address, api) => (api && !findFile(address) ? findWikiFile(address, api) : null));

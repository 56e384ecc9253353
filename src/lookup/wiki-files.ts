import type { NamedRecord } from '../work/work';
import type { Batch, BatchSource } from './batch';
import type { RecordSource } from './record';
import { apiOf, askAbout, findFile, findWikiFile, TITLES_AT_MOST, titleOf, type WikiFile } from './wiki-file';

/** Wikimedia Commons and the Wikipedias: what they know of the file behind a picture. */
export const wikimediaCommons: RecordSource = {
  ...{ id: 'wikimedia-commons', name: 'Wikimedia Commons' },
  find: (subject) => {
    const file = findFile(subject.address);
    return file && askAbout(file.api, [`File:${file.name}`]);
  },
};

/** Finds the wiki that keeps a file, and the file's name there. */
type Find = (address: string, api: string | null) => WikiFile | null;

/** A place whose wikis tell of fifty files at once. */
const wikis = (name: string, find: Find): BatchSource => ({
  ...{ id: 'wiki', name },
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
});

/** Commons and the Wikipedias, on whatever page their files are shown. */
export const wikimediaFiles = wikis(wikimediaCommons.name, findFile);

/** The wiki that the page is of, about files of its own. */
export const wikiFiles = wikis('', (address, api) => (api && !findFile(address) ? findWikiFile(address, api) : null));

import { expect } from '@jest/globals';
import type { Entry } from '../../../../src/library/entry';
import { rightsOf } from '../../../../src/transfer/export/rights';
import { creatorFrom } from '../../../../src/transfer/import/creators';
import type { WorkKind } from '../../../../src/work/work';
import { REFERENCES } from '../export/references';
import { readText } from '../import/read-file';
import { ZOTERO_FORMATS, type ZoteroFormat, type ZoteroItem } from './recorded';

/** What Zotero takes each kind for: none is dropped, and none is an article of a journal. */
const TYPES: Record<ZoteroFormat, Record<WorkKind, string>> = {
  bibtex: {
    ...{ text: 'document', image: 'document', video: 'document', sound: 'document' },
    ...{ data: 'document', design: 'document', software: 'document', other: 'document' },
  },
  biblatex: {
    ...{ text: 'webpage', image: 'artwork', video: 'videoRecording', sound: 'audioRecording' },
    ...{ data: 'document', design: 'artwork', software: 'computerProgram', other: 'document' },
  },
  ris: {
    ...{ text: 'webpage', image: 'artwork', video: 'videoRecording', sound: 'audioRecording' },
    ...{ data: 'dataset', design: 'artwork', software: 'computerProgram', other: 'webpage' },
  },
  'csl-json': {
    ...{ text: 'webpage', image: 'artwork', video: 'film', sound: 'audioRecording' },
    ...{ data: 'dataset', design: 'artwork', software: 'document', other: 'document' },
  },
};

const attributionOf = (entry: Entry) =>
  entry.type === 'credited'
    ? entry.attribution
    : { license: entry.work.licenses[0] as Entry['work']['licenses'][number] };

/** That Zotero has every work with what it is, whose, where, and under which license; and no year that nobody knows. */
export const expectItems = (format: ZoteroFormat, items: readonly ZoteroItem[]): void => {
  expect(items.map(({ itemType }) => itemType)).toEqual(REFERENCES.map(({ work }) => TYPES[format][work.kind]));
  for (const [i, entry] of REFERENCES.entries()) {
    const item = items[i] as ZoteroItem;
    for (const { name, address } of rightsOf(attributionOf(entry), entry.work)) {
      expect(item.rights).toContain(name);
      if (address) expect(item.rights).toContain(address);
    }
    expect(item.creators).toHaveLength(entry.work.creators.length);
    expect(item.url).toBe(entry.work.source);
    expect(item.date ?? '').toBe('');
    // CSL has keywords, and Zotero reads none of them.
    if (format !== 'csl-json' && !entry.tags.some((tag) => tag.includes(','))) expect(item.tags).toEqual(entry.tags);
    if (entry.work.title === null) expect(item.title).toBe('[Image]');
  }
};

/** A name as it is read where no mark of ours says how it was written. */
const asRead = (name: string): string => (creatorFrom({ literal: name })?.name ?? '').replace(/,(?= Jr\.)/, '');

/** That a file of Zotero's brings every work back with its license and its creators. */
export const expectBack = async (format: ZoteroFormat, text: string): Promise<void> => {
  const all = await readText(text, ZOTERO_FORMATS[format].file, 65_536);
  expect(all.flatMap((each) => ('reason' in each ? [each] : []))).toEqual([]);
  const works = all.flatMap((each) => ('entry' in each ? [each.entry.work] : []));
  const told = (entries: readonly Entry['work'][]) =>
    entries.map(({ creators, licenses }) => ({
      licenses: licenses.map(({ id }) => id),
      // Each role is a list of its own, and Zotero has an order of them.
      creators: creators.map(({ name }) => asRead(name)).sort(),
    }));
  expect(told(works)).toEqual(told(REFERENCES.map(({ work }) => work)));
};

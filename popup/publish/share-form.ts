import type { KeptWork } from '../../src/library/entry';
import type { License } from '../../src/license/license';
import type { ShareInput } from '../../src/publish/share';
import { payActions } from '../../src/tips/record-payees';
import { LICENSES } from './licenses';
import type { Picked } from './picked';

/** Most works are shared under it; whoever wants another chooses it. */
const USUAL = LICENSES.find(({ id }) => id === 'CC-BY-4.0') ?? (LICENSES[0] as License);

/** What a person has chosen and written so far. */
export interface ShareForm {
  picked: Picked | null;
  title: string;
  creator: string;
  language: string;
  /** What they changed in the sources. */
  changes: string;
  license: License;
  sources: readonly KeptWork[];
  /** The root of the share that this one corrects or replaces; '' for none. */
  supersedes: string;
  /** Whether the credit is put into the file, where that has room for it. */
  isCreditInFile: boolean;
  /** Where they can be paid, from the settings. */
  payAddresses: readonly string[];
}

export const EMPTY_FORM: ShareForm = {
  ...{ picked: null, title: '', creator: '', language: '', changes: '' },
  ...{ license: USUAL, sources: [], supersedes: '', isCreditInFile: false, payAddresses: [] },
};

export type ShareFormAct =
  | { act: 'pick'; picked: Picked }
  /** What the settings know of the person; what they have written already stays. */
  | { act: 'fill'; creator: string; payAddresses: readonly string[] }
  | { act: 'write'; fields: Partial<Omit<ShareForm, 'picked' | 'payAddresses'>> };

const titleFrom = (fileName: string): string => fileName.replace(/\.[^.]+$/, '').replace(/[_-]+/g, ' ');

export const reduceForm = (form: ShareForm, did: ShareFormAct): ShareForm => {
  if (did.act === 'write') return { ...form, ...did.fields };
  if (did.act === 'fill') {
    // What a record cannot say yet, a payment pointer, is not promised to be in it.
    const payAddresses = did.payAddresses.filter((address) => payActions([address]) !== undefined);
    return { ...form, creator: form.creator || did.creator, payAddresses };
  }
  // What a person wrote stays; what came from another file's name goes with that.
  const isNamed = form.title === '' || form.title === titleFrom(form.picked?.name ?? '');
  return { ...form, picked: did.picked, title: isNamed ? titleFrom(did.picked.name) : form.title };
};

/** What `publish.start` is asked for. @param key under which the bytes were handed over */
export const inputOf = (form: ShareForm, { name, isFolder, size, files }: Picked, key: string): ShareInput => {
  const { title, creator, language, changes, license, sources, supersedes, payAddresses } = form;
  const draft = {
    ...{ fileName: name, mediaType: isFolder ? '' : (files[0]?.file.type ?? ''), size },
    ...{ title, creator, license: license.id, language, changes },
    ...{ sources: sources.map(({ id }) => id), payAddresses: [...payAddresses], ...(supersedes && { supersedes }) },
  };
  if (!isFolder) return { file: key, draft };
  return {
    file: key,
    draft: { ...draft, fileCount: files.length },
    files: files.map(({ path, file }) => ({ path, size: file.size })),
  };
};

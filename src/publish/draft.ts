import { clean } from '../attribution/clean';
import { isChoice } from '../license/choice';
import { fromId } from '../license/from-id';
import type { License } from '../license/license';
import type { ShareDraft } from './share';

/** A license with an address: every one that a creator may choose has one. */
export type ChosenLicense = License & { address: string };

/**
 * The license that a creator chose.
 * @throws RangeError for one that is not offered: retired, without a version, or unknown
 */
export const readChoice = (id: string): ChosenLicense => {
  const license = isChoice(id) ? fromId(id) : null;
  if (!license?.address) throw new RangeError(`not a license to choose: ${id}`);
  return { ...license, address: license.address };
};

/** The names of the creators, as a person wrote them with semicolons between. */
export const creatorsOf = ({ creator }: Pick<ShareDraft, 'creator'>): string[] =>
  creator.split(/[;\n]/).map(clean).filter(Boolean);

/** The language's tag as BCP 47 writes it, or '' for what is none. */
const languageOf = (written: string): string => {
  try {
    return Intl.getCanonicalLocales(written.trim())[0] ?? '';
  } catch {
    return '';
  }
};

const readMediaType = (written: string): string =>
  /^[\w.+-]{1,80}\/[\w.+-]{1,80}/.exec(written)?.[0].toLowerCase() ?? 'application/octet-stream';

/** What a person wrote, as it goes into files that others read: one line each, nothing that reorders the text. */
export const cleanDraft = (draft: ShareDraft): ShareDraft => ({
  ...draft,
  title: clean(draft.title),
  creator: creatorsOf(draft).join('; '),
  language: languageOf(draft.language ?? ''),
  changes: clean(draft.changes ?? ''),
  mediaType: draft.fileCount === undefined ? readMediaType(draft.mediaType) : FOLDER_TYPE,
});

/** The media type that systems give a folder. */
export const FOLDER_TYPE = 'inode/directory';

/** What the work is called inside its directory: nothing of the file's own name but a harmless extension; a folder has none. */
export const workPath = ({ fileName, fileCount }: Pick<ShareDraft, 'fileName' | 'fileCount'>): string =>
  fileCount === undefined ? `work.${/\.([a-z0-9]{1,10})$/i.exec(fileName)?.[1]?.toLowerCase() ?? 'bin'}` : 'work';

/** The credit in one line, for people: “Title” by Creator, CC BY 4.0. */
export const creditLine = (draft: ShareDraft, license: License): string => {
  const names = creatorsOf(draft);
  const by = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return `“${draft.title || 'Untitled'}”${by && ` by ${by}`}, ${license.name}`;
};

import { clean } from '../attribution/clean';
import { LICENSES_TO_CHOOSE } from '../license/choice';
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
  const license = (LICENSES_TO_CHOOSE as readonly string[]).includes(id) ? fromId(id) : null;
  if (!license?.address) throw new RangeError(`not a license to choose: ${id}`);
  return { ...license, address: license.address };
};

/** What a person wrote, as it goes into files that others read: one line each, nothing that reorders the text. */
export const cleanDraft = (draft: ShareDraft): ShareDraft => ({
  ...draft,
  title: clean(draft.title),
  creator: clean(draft.creator),
  mediaType: /^[\w.+-]{1,80}\/[\w.+-]{1,80}/.exec(draft.mediaType)?.[0].toLowerCase() ?? 'application/octet-stream',
});

/** What the work is called inside its directory: nothing of the file's own name but a harmless extension. */
export const workPath = (fileName: string): string =>
  `work.${/\.([a-z0-9]{1,10})$/i.exec(fileName)?.[1]?.toLowerCase() ?? 'bin'}`;

/** The credit in one line, for people: “Title” by Creator, CC BY 4.0. */
export const creditLine = (draft: ShareDraft, license: License): string =>
  `“${draft.title || 'Untitled'}”${draft.creator ? ` by ${draft.creator}` : ''}, ${license.name}`;

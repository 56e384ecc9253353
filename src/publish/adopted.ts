import { permitsReuse } from '../license/terms';
import type { FindingCode, Opened } from './opened';
import { problemError } from './problem';
import type { Share } from './share';

/** What makes a record no ground to hand a work on: nobody stands for it, or it speaks of another file. */
const AGAINST: readonly FindingCode[] = [
  ...(['signature-missing', 'signature-wrong', 'file-missing', 'file-differs', 'size-differs'] as const),
  ...(['license-unknown', 'license-differs'] as const),
  // Who hands it on would put their name to a page that nobody signed, or to what nobody could read.
  ...(['part-differs', 'part-unnamed', 'reading-limit'] as const),
];

/** Why a work that was opened may not be handed on; null where it may. */
export const whyNotAdopt = ({ record, findings }: Opened): 'record-wrong' | 'license-forbids' | null => {
  if (!record || findings.some(({ code }) => AGAINST.includes(code))) return 'record-wrong';
  return record.licenses.some(permitsReuse) ? null : 'license-forbids';
};

/**
 * Another's work as a share of this browser.
 * @throws ProblemCode record-wrong, license-forbids
 */
export const describeAdopted = (opened: Opened): Pick<Share, 'draft' | 'root' | 'workCid' | 'paths'> => {
  const { record, root, files, findings } = opened;
  const why = whyNotAdopt(opened);
  if (why || !record) throw problemError(why ?? 'record-wrong', findings.map(({ code }) => code).join(', '));
  const license = record.licenses.find(permitsReuse)?.id ?? '';
  const draft = {
    ...{ fileName: record.path, mediaType: record.mediaType, size: record.size ?? 0, title: record.title ?? '' },
    ...{ creator: record.creators.map(({ name }) => name).join(', '), license, sources: [] },
  };
  return { draft, root, workCid: record.cid, paths: files.map(({ path }) => path) };
};

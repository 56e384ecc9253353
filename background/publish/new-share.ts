import { readChoice } from '../../src/publish/draft';
import type { ShareInput } from '../../src/publish/share';
import { cleanFiles } from '../../src/publish/work-files';
import type { Work } from '../../src/work/work';
import type { ShareRow } from '../store/publish/share-stores';

/**
 * A share as it is written down before anything is done for it.
 * @param works the works that it is made from, in the order of the draft; null for one that is not in the library
 * @param createdAt ISO 8601 in UTC
 * @throws RangeError for a license that is not offered, files that are not those of the draft, or a source that is not kept
 */
export const newShare = (
  { file, draft, files }: ShareInput,
  works: readonly (Work | null)[],
  id: string,
  createdAt: string,
): ShareRow => {
  readChoice(draft.license);
  const cleaned = files && cleanFiles(files);
  const all = cleaned?.reduce((sum, { size }) => sum + size, 0) ?? draft.size;
  if (draft.fileCount !== cleaned?.length || draft.size !== all)
    throw new RangeError('the files are not those of the draft');
  const sources = works.filter((work) => work !== null);
  if (sources.length < works.length) throw new RangeError('a source is not in the library');
  return {
    id,
    share: {
      ...{ id, draft, createdAt },
      ...{ root: null, workCid: null, paths: [], size: 0, targets: [] },
      state: { step: 'hashing' },
    },
    file,
    sources,
    blocks: [],
    ...(cleaned && { files: cleaned }),
  };
};

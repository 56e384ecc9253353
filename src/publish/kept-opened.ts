import type { License } from '../license/license';
import type { Work, WorkKind } from '../work/work';
import type { Opened } from './opened';

const KINDS: Record<string, WorkKind> = {
  ImageObject: 'image',
  VideoObject: 'video',
  AudioObject: 'sound',
  Dataset: 'data',
  SoftwareSourceCode: 'software',
  Article: 'text',
};

const AT_MOST = 300;

/**
 * A shared work as one for the library: its address is its CID, and its evidence the record that was opened, with who signed it. Null
 * where the record names no license that is known here.
 */
export const workFromOpened = ({ root, record, signedBy }: Opened): Work | null => {
  if (!record || record.licenses.length === 0) return null;
  const address = `ipfs://${root}`;
  const told = (license: License): Work['evidence'][number] => ({
    ...{ says: 'license', evidence: 'record', about: '', place: '', detail: signedBy ?? '' },
    ...{ value: license.address ?? license.name, words: record.creditText.slice(0, AT_MOST) },
  });
  return {
    ...{ id: address, about: 'page', kind: KINDS[record.type] ?? 'other', address, source: address },
    ...{ title: record.title, creators: record.creators, licenses: record.licenses },
    ...{ scope: null, notices: [], conflicts: [], evidence: record.licenses.map(told) },
    page: { address, title: record.title ?? '' },
  };
};

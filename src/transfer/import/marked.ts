import { compose } from '../../attribution/compose';
import { writeCredit } from '../../attribution/credit';
import { wordsFor } from '../../attribution/language/all';
import { held } from '../../attribution/language/language';
import { plainUse } from '../../attribution/use';
import type { Credited, KeptWork } from '../../library/entry';
import type { Work } from '../../work/work';
import { addressFrom, shorten, shortenOrNot } from './bounded';
import type { FoundLicenses } from './find-licenses';
import type { Mark } from './read-mark';

/** As many as the guard of works lets in (src/message/work). */
const NOTICES_AT_MOST = 20;

/** What is known of a work by its mark, as far as the license that the file names now is the one that it named then. */
export const workOfMark = (mark: Mark, { licenses }: FoundLicenses, source: string): Partial<Work> => {
  const address = addressFrom(mark.file) ?? source;
  const offered = mark.licenses.length > 0 ? mark.licenses : licenses;
  const isSame = licenses.every(({ id }) => [...offered, ...mark.conflicts].some((each) => each.id === id));
  return {
    id: address,
    address,
    about: mark.isPart ? 'part' : 'page',
    source: mark.source === null ? source : addressFrom(mark.source),
    scope: shortenOrNot(mark.scope),
    notices: mark.notices.slice(0, NOTICES_AT_MOST).map(shorten).filter(Boolean),
    ...(isSame ? { licenses: offered, conflicts: mark.conflicts } : {}),
  };
};

/** What a kept work and a credit have both. */
export type Common = Omit<KeptWork, 'type' | 'seenAt' | 'former'>;

/** The credit that a mark tells of: for the same use, in words as they are written now. */
export const creditedFrom = (line: Common, mark: Mark, [chosen]: FoundLicenses['licenses']): Credited | null => {
  const license = [...line.work.licenses, ...line.work.conflicts].find(({ id }) => id === chosen?.id);
  if (!license || mark.manner === null) return null;
  const attribution = compose(line.work, {
    ...plainUse(license),
    manner: mark.manner,
    changes: shortenOrNot(mark.changes),
    ...held(mark.language ?? 'en'),
  });
  const text = writeCredit(attribution, 'plain', wordsFor(attribution));
  return { ...line, type: 'credited', attribution, format: 'plain', text };
};

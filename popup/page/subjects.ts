import type { Corrected } from '../../src/correction/correction';
import { listMedia } from '../../src/correction/list-media';
import type { Work } from '../../src/work/work';
import { fileNameOf } from '../credit/correction-words';
import { t } from '../platform/words';
import type { Subject } from './CorrectForm';

/** What the license of a work may belong to instead: the page, or an image, a video or a sound that is named near it. */
export const subjectsFor = ({ works, dismissed }: Corrected, work: Work): Subject[] => [
  ...(work.about === 'part' ? [{ says: { is: 'about-page' } as const, name: t('correct_subjectPage') }] : []),
  ...listMedia([...works, ...dismissed])
    .filter(({ address }) => address !== work.address && URL.canParse(address))
    .map(({ address, label }) => ({
      says: { is: 'about-media', address } as const,
      name: [fileNameOf(address), label].filter(Boolean).join(' – '),
    })),
];

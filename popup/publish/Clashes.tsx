import type { KeptWork } from '../../src/library/entry';
import type { License } from '../../src/license/license';
import { licensesInWords } from '../credit/license-names';
import { nameOf } from '../credit/work-name';
import { t, type WordKey } from '../platform/words';
import { Icon } from '../ui/Icon';
import { type Clash, findClash } from './clash';

const WORDS: Record<Clash, WordKey> = {
  adaptations: 'clash_adaptations',
  commercial: 'clash_commercial',
  same_license: 'clash_same_license',
};

/** Sources whose own license stands against the one that is chosen. It warns and lets a person go on. */
export const Clashes = ({ chosen, sources }: { chosen: License; sources: readonly KeptWork[] }) =>
  sources.map(({ id, work }) => {
    const clash = findClash(chosen, work.licenses);
    return clash === null ? null : (
      <div class="warning" key={id} role="status">
        <Icon name="warning" />
        <p>{t(WORDS[clash], nameOf(work), licensesInWords(work.licenses))}</p>
      </div>
    );
  });

import { findSafe, offersOf } from '../../src/attribution/safe-license';
import type { Work } from '../../src/work/work';
import { LicenseName } from '../credit/LicenseName';
import { t } from '../platform/words';
import { Icon } from '../ui/Icon';
import { InList } from '../ui/InList';
import { Sentence } from '../ui/Sentence';

/** That a page names licenses in contradiction for the same work, and what to do about it. */
export const Conflicts = ({ work }: { work: Work }) => {
  if (work.conflicts.length === 0) return null;
  const safe = findSafe(work);
  return (
    <div class="warning">
      <Icon name="warning" />
      <div>
        <p>
          <Sentence
            id="conflict_lead"
            parts={[
              <InList
                key="licenses"
                items={offersOf(work).map((license) => <LicenseName key={license.id} license={license} />)}
              />,
            ]}
          />
        </p>
        <p>{safe ? t('conflict_safe', safe.name) : t('conflict_ask')}</p>
      </div>
    </div>
  );
};

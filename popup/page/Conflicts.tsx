import { findSafe, offersOf } from '../../src/attribution/safe-license';
import type { Work } from '../../src/work/work';
import { LicenseName } from '../credit/LicenseName';
import { t } from '../platform/words';
import { Icon } from '../ui/Icon';

/** That a page names licenses in contradiction for the same work, and what to do about it. */
export const Conflicts = ({ work }: { work: Work }) => {
  if (work.conflicts.length === 0) return null;
  const safe = findSafe(work);
  return (
    <div class="warning">
      <Icon name="warning" />
      <div>
        <p>
          {t('conflict_lead')}{' '}
          {offersOf(work).map((license, i) => (
            <span key={license.id}>
              {i > 0 && ', '}
              <LicenseName license={license} />
            </span>
          ))}
        </p>
        <p>{safe ? t('conflict_safe', safe.name) : t('conflict_ask')}</p>
      </div>
    </div>
  );
};

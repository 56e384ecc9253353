import type { License } from '../../src/license/license';
import { findStrictest } from '../strictest';
import { word } from '../words';
import { Icon } from './Icon';
import { LicenseName } from './LicenseName';

/** That a page names other licenses for the same work, and what to do about it. */
export const Conflicts = ({ stated, others }: { stated: readonly License[]; others: readonly License[] }) => {
  if (others.length === 0) return null;
  const safe = findStrictest([...stated, ...others]);
  return (
    <div class="warning">
      <Icon name="warning" />
      <div>
        <p>
          {word('conflict_lead')}{' '}
          {others.map((license, i) => (
            <span key={license.id}>
              {i > 0 && ', '}
              <LicenseName license={license} />
            </span>
          ))}
        </p>
        <p>{safe ? word('conflict_safe', safe.name) : word('conflict_ask')}</p>
      </div>
    </div>
  );
};

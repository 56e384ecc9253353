import type { Creator } from '../../src/work/work';
import { t } from '../platform/words';
import { ExternalLink } from '../ui/ExternalLink';

/** Who made a work, or that the page does not say. */
export const Creators = ({ creators }: { creators: readonly Creator[] }) =>
  creators.length === 0 ? (
    <p class="creators aside">{t('missing_creator')}</p>
  ) : (
    <p class="creators">
      {t('work_by')}{' '}
      {creators.map(({ name, address }, i) => (
        <span key={`${i} ${name}`}>
          {i > 0 && ', '}
          <ExternalLink address={address} text={name} />
        </span>
      ))}
    </p>
  );

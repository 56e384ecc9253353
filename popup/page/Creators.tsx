import type { Creator } from '../../src/work/work';
import { t } from '../platform/words';
import { ExternalLink } from '../ui/ExternalLink';
import { InList } from '../ui/InList';
import { Sentence } from '../ui/Sentence';

/** Who made a work, or that the page does not say. */
export const Creators = ({ creators }: { creators: readonly Creator[] }) =>
  creators.length === 0 ? (
    <p class="creators aside">{t('missing_creator')}</p>
  ) : (
    <p class="creators">
      <Sentence
        id="work_by"
        parts={[
          <InList
            key="creators"
            items={creators.map(({ name, address }) => <ExternalLink key={name} address={address} text={name} />)}
          />,
        ]}
      />
    </p>
  );

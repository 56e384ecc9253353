import type { Described } from '../../src/publish/opened';
import { LicenseName } from '../credit/LicenseName';
import { Creators } from '../page/Creators';
import { t } from '../platform/words';
import { ExternalLink } from '../ui/ExternalLink';
import { Icon } from '../ui/Icon';
import { Text } from '../ui/Text';

const Node = ({ work }: { work: Described }) => (
  <li>
    <div class="lineage-work">
      <strong>
        {work.address && /^https?:/.test(work.address) ? (
          <ExternalLink address={work.address} text={work.title ?? t('work_untitled')} />
        ) : (
          <Text>{work.title ?? t('work_untitled')}</Text>
        )}
      </strong>
      <Creators creators={work.creators} />
      <span class="aside">
        {work.licenses.map((license) => (
          <LicenseName key={license.id} license={license} />
        ))}
        {work.unknownLicenses.map((name) => (
          <Text key={name}>{name}</Text>
        ))}
        {work.signedBy && (
          <span class="signed">
            {' '}
            <Icon name="may" />
            {t('lineage_signed')}
          </span>
        )}
      </span>
    </div>
    <Branches works={work.sources} />
  </li>
);

const Branches = ({ works }: { works: readonly Described[] }) =>
  works.length === 0 ? null : (
    <ul>
      {works.map((work, i) => (
        <Node key={i} work={work} />
      ))}
    </ul>
  );

/** What a work was made from, and that in turn: a tree with the work at its root. */
export const LineageTree = ({ work }: { work: Described }) => (
  <ul class="lineage" aria-label={t('lineage_label')}>
    <Node work={work} />
  </ul>
);

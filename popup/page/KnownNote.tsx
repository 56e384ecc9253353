import type { Known } from '../../src/library/entry';
import { licenseIdsInWords } from '../credit/license-names';
import { count, day, t } from '../platform/words';
import { Icon } from '../ui/Icon';

interface Props {
  /** What the library knows of a work that a page shows. */
  known: Known | null;
}

/** That a work's license has changed since it was kept. */
export const KnownChange = ({ known }: Props) =>
  known?.changed && known.at ? (
    <div class="warning">
      <Icon name="warning" />
      <p>{t('known_changed', day(known.at), licenseIdsInWords(known.licenses))}</p>
    </div>
  ) : null;

/** How often a work was credited. */
export const KnownCredits = ({ known }: Props) =>
  known && known.credited > 0 ? <p class="aside">{count(known.credited, 'known_credited')}</p> : null;

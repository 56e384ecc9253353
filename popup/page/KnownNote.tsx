import type { Known } from '../../src/library/entry';
import { licenseIdsInWords } from '../credit/license-names';
import { count, day, t } from '../platform/words';
import { Icon } from '../ui/Icon';

/** What the library knows of a work that a page shows: how often it was credited, and whether its license has changed since. */
export const KnownNote = ({ known }: { known: Known | null }) => {
  if (!known) return null;
  return (
    <>
      {known.changed && known.at && (
        <div class="warning">
          <Icon name="warning" />
          <p>{t('known_changed', day(known.at), licenseIdsInWords(known.licenses))}</p>
        </div>
      )}
      {known.credited > 0 && <p class="aside">{count(known.credited, 'known_credited')}</p>}
    </>
  );
};

import { useId } from 'preact/hooks';
import { saveAddress } from '../../src/evidence/archive';
import { t } from '../platform/words';
import { useDescribed } from '../ui/described';
import { Icon } from '../ui/Icon';
import { Sentence } from '../ui/Sentence';

interface Props {
  /** The address of the page that is kept. */
  page: string;
  /** Whether a picture of it can be taken: it is in front. */
  isShown: boolean;
  /** Whether the Archive is being asked. */
  isAsking?: boolean;
  onKeep: () => void;
  onArchive: () => void;
}

/** Keeping what a page said: signed here, and by the Internet Archive, whose address is shown before it is asked. A press each. */
export const LastingActs = ({ page, isShown, isAsking = false, onKeep, onArchive }: Props) => {
  const id = useId();
  const described = useDescribed();
  const by = (own: string) => [described, `${id}-${own}`].filter(Boolean).join(' ');
  const asked = saveAddress(page);
  return (
    <div class="lasting-acts">
      <button type="button" class="quiet" aria-describedby={by('keep')} onClick={onKeep}>
        <Icon name="note" />
        {t('lasting_keep')}
      </button>
      <p class="aside" id={`${id}-keep`}>
        {t(isShown ? 'lasting_keepPicture' : 'lasting_keepMeaning')}
      </p>
      {asked && (
        <>
          <button
            type="button"
            class="quiet"
            aria-describedby={by('archive')}
            aria-disabled={isAsking}
            aria-busy={isAsking}
            onClick={() => isAsking || onArchive()}
          >
            <Icon name="out" />
            {t('archive_ask')}
          </button>
          <p class="aside" id={`${id}-archive`}>
            <Sentence id="archive_asks" parts={[<code key="address">{asked}</code>]} />
          </p>
        </>
      )}
    </div>
  );
};

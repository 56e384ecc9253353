import { t } from '../platform/words';
import { StatusLine } from '../ui/StatusLine';
import type { Outcome } from '../ui/use-action';

interface Props {
  said: Outcome;
  /** The host of a gateway that may be asked, or null. */
  gateway: string | null;
  onGateway: () => void;
  /** Whether something is being looked for now. */
  isLooking: boolean;
  onCancel: () => void;
}

/** Where a shared work is being looked for, why it was not found, and the gateway that can be asked next. */
export const LookedUp = ({ said, gateway, onGateway, isLooking, onCancel }: Props) => (
  <>
    <StatusLine {...said} />
    {isLooking && (
      <button type="button" onClick={onCancel}>
        {t('open_cancel')}
      </button>
    )}
    {gateway && (
      <div class="offer">
        <button type="button" onClick={onGateway}>
          {t('open_tryGateway', gateway)}
        </button>
        <p class="aside">{t('open_gatewayMeaning')}</p>
      </div>
    )}
  </>
);

import type { Told } from '../platform/told';
import { t } from '../platform/words';
import { ToldNote } from '../ui/ToldNote';

interface Props {
  status: string;
  told: Told | null;
  /** The host of a gateway that may be asked, or null. */
  gateway: string | null;
  onGateway: () => void;
  /** Whether something is being looked for now. */
  busy: boolean;
  onCancel: () => void;
}

/** Where a shared work is being looked for, why it was not found, and the gateway that can be asked next. */
export const LookedUp = ({ status, told, gateway, onGateway, busy, onCancel }: Props) => (
  <>
    <p class="said" role="status">
      {status}
    </p>
    {busy && (
      <button type="button" onClick={onCancel}>
        {t('open_cancel')}
      </button>
    )}
    <div role="alert">{told && <ToldNote told={told} />}</div>
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

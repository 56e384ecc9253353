import { t } from '../platform/words';
import { WalletLink } from './WalletLink';

/** What who never thanked anybody here, and has no wallet connected, needs to know. */
export const FirstTime = ({ isLightning }: { isLightning: boolean }) => (
  <section class="first-time">
    <h3>{t('first_title')}</h3>
    <ul class="bullets">
      <li>{t('first_nobody')}</li>
      {isLightning && (
        <>
          <li>{t('first_code')}</li>
          <li>
            {t('first_wallet')} <WalletLink text={t('thank_connect')} />
          </li>
        </>
      )}
    </ul>
  </section>
);

import { word } from '../platform/words';
import { WalletLink } from './WalletLink';

/** What who never thanked anybody here, and has no wallet connected, needs to know. */
export const FirstTime = ({ isLightning }: { isLightning: boolean }) => (
  <section class="first-time">
    <h3>{word('first_title')}</h3>
    <ul class="bullets">
      <li>{word('first_nobody')}</li>
      {isLightning && (
        <>
          <li>{word('first_code')}</li>
          <li>
            {word('first_wallet')} <WalletLink text={word('thank_connect')} />
          </li>
        </>
      )}
    </ul>
  </section>
);

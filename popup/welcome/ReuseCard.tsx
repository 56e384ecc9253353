import { isChromium } from '../platform/browser';
import { t, wordFor } from '../platform/words';
import { Logo } from '../ui/Logo';

/** By which way a person comes to the button in this browser. */
const browserKind = (): 'chromium' | 'firefox' | 'phone' => {
  if (isChromium()) return 'chromium';
  return /android/i.test(navigator.userAgent) ? 'phone' : 'firefox';
};

/** What the button in the toolbar is for, how to keep it in sight, and what its number says. */
export const ReuseCard = () => (
  <>
    <p>{t('welcome_reuseMeaning')}</p>
    <p>{wordFor('welcome_pin', browserKind())}</p>
    <p class="welcome-badge">
      <span class="welcome-button" aria-hidden="true">
        <Logo />
        <span>3</span>
      </span>
      <span>
        {t('welcome_badge')} {t('welcome_badgeWaits')}
      </span>
    </p>
    <p>
      <a class="button" href="sample.html" target="_blank" rel="noopener">
        {t('welcome_sample')}
      </a>
    </p>
    <p class="aside">{t('welcome_sampleMeaning')}</p>
  </>
);

import { t } from '../platform/words';

/** The ways from the toolbar window into the library, which opens in a tab. */
export const PopupFooter = () => (
  <footer>
    <nav aria-label={t('nav_label')}>
      <a href="library.html" target="_blank" rel="noopener">
        {t('nav_openLibrary')}
      </a>
      <a href="library.html#share" target="_blank" rel="noopener">
        {t('nav_share')}
      </a>
      <a href="library.html#settings" target="_blank" rel="noopener">
        {t('nav_settings')}
      </a>
    </nav>
  </footer>
);

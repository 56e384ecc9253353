import { isPanel, openPanel, panelKind } from '../platform/panel';
import { makeRoom } from '../platform/tab';
import { t } from '../platform/words';

/** The ways from the toolbar window into the library, which opens in a tab, and to where it stays open beside the page. */
export const PopupFooter = ({ tab }: { tab: number | null }) => {
  const kind = isPanel() || tab === null ? null : panelKind();
  return (
    <footer>
      <nav aria-label={t('nav_label')}>
        <a href="library.html" target="_blank" rel="noopener">
          {t('nav_openLibrary')}
        </a>
        <a href="library.html#share" target="_blank" rel="noopener">
          {t('nav_publish')}
        </a>
        <a href="library.html#settings" target="_blank" rel="noopener">
          {t('nav_settings')}
        </a>
        {kind && tab !== null && (
          <button type="button" class="quiet open-panel" onClick={() => openPanel(tab).then(makeRoom, () => undefined)}>
            {t(kind === 'panel' ? 'panel_open' : 'panel_openSidebar')}
          </button>
        )}
      </nav>
    </footer>
  );
};

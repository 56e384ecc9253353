import { useEffect, useRef } from 'preact/hooks';
import { t } from '../platform/words';
import { Icon } from '../ui/Icon';

/** What the window shows and does, in a few lines. The keyboard begins at its heading. */
export const PageHelp = ({ onBack }: { onBack: () => void }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="page-help" aria-labelledby="page-help">
      <h2 id="page-help" ref={heading} tabIndex={-1}>
        {t('help')}
      </h2>
      <ul class="bullets">
        <li>{t('help_badge')}</li>
        <li>{t('help_rows')}</li>
        <li>{t('help_credit')}</li>
        <li>{t('help_save')}</li>
        <li>{t('help_evidence')}</li>
      </ul>
      <button type="button" onClick={onBack}>
        <Icon name="back" />
        {t('thank_back')}
      </button>
    </section>
  );
};

import { t } from '../platform/words';
import { EmptyState } from '../ui/EmptyState';
import type { Look } from './use-seen';

interface Props {
  look: Exclude<Look, { step: 'seen' }>;
  onLookAgain: () => void;
  onReload: (tab: number) => void;
  /** Has the pages of a site looked at again. */
  onReturn: (site: string) => void;
}

/** What the toolbar window says while it looks at a page, and where it cannot. */
export const Unseen = ({ look, onLookAgain, onReload, onReturn }: Props) => {
  if (look.step === 'looking') return <div class="skeleton" />;
  if (look.step === 'failed') return <p class="warning">{look.words}</p>;
  if (look.step === 'silent')
    return <EmptyState title={t('silent')} meaning={t('silent_meaning')} onLookAgain={onLookAgain} />;
  if (look.step === 'older')
    return (
      <EmptyState title={t('older')} meaning={t('older_meaning')}>
        <button type="button" class="primary" onClick={() => onReload(look.tab)}>
          {t('page_reload')}
        </button>
      </EmptyState>
    );
  if (look.step === 'left')
    return (
      <EmptyState title={t('site_left', new URL(look.site).host)} meaning={t('site_leftMeaning')}>
        <button type="button" class="primary" onClick={() => onReturn(look.site)}>
          {t('site_return')}
        </button>
      </EmptyState>
    );
  return (
    <EmptyState
      title={t('closed')}
      meaning={t('closed_byBrowser')}
      onLookAgain={look.tab === null ? undefined : onLookAgain}
    />
  );
};

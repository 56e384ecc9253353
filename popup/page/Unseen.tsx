import { t } from '../platform/words';
import { EmptyState } from '../ui/EmptyState';
import type { Look } from './use-seen';

interface Props {
  look: Exclude<Look, { step: 'seen' }>;
  onLookAgain: () => void;
}

/** What the toolbar window says while it looks at a page, and where it cannot. */
export const Unseen = ({ look, onLookAgain }: Props) => {
  if (look.step === 'looking') return <div class="skeleton" />;
  if (look.step === 'failed') return <p class="warning">{look.words}</p>;
  if (look.step === 'silent')
    return <EmptyState title={t('silent')} meaning={t('silent_meaning')} onLookAgain={onLookAgain} />;
  return (
    <EmptyState
      title={t('closed')}
      meaning={t('closed_meaning')}
      onLookAgain={look.tab === null ? undefined : onLookAgain}
    />
  );
};

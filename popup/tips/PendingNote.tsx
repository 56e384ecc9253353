import { needsPerson } from '../../src/tips/needs-person';
import type { Tip } from '../../src/tips/tip';
import { hashOf } from '../platform/route';
import { count, t } from '../platform/words';

/**
 * That tips need their person, on whatever page they are by now: who went to pay on another page, which closed this window, comes back here.
 */
export const PendingNote = ({ tips }: { tips: readonly Tip[] }) => {
  const waiting = tips.filter(needsPerson).length;
  return waiting === 0 ? null : (
    <p class="pending-note" role="status">
      {count(waiting, 'pending')}{' '}
      <a href={`library.html${hashOf('thanks', ['pending'])}`} target="_blank" rel="noopener">
        {t('pending_look')}
      </a>
    </p>
  );
};

import { TIPS_CHANNEL } from '../../../src/message/channels';
import { ask } from '../../platform/ask';
import { hashOf } from '../../platform/route';
import { useQuery } from '../../platform/use-query';
import { count, t } from '../../platform/words';

/** In the toolbar window: that a pot is proposed today, or has parts that wait for their person. Not knowing it is no reason to say anything. */
export const PotNote = () => {
  const { value, again } = useQuery('pot reminder', () => ask('pot.reminder', null), TIPS_CHANNEL);
  if (!value || (value.due === null && value.waiting === 0)) return null;
  const { due, waiting } = value;
  const link = (path: readonly string[]): string => `library.html${hashOf('thanks', path)}`;
  return (
    <p class="pending-note" role="status">
      {waiting > 0 && (
        <>
          {count(waiting, 'pot_pending')}{' '}
          <a href={link(['pending'])} target="_blank" rel="noopener">
            {t('pending_look')}
          </a>{' '}
        </>
      )}
      {due !== null && (
        <>
          {t('pot_due')}{' '}
          <a href={link(['pot', due])} target="_blank" rel="noopener">
            {t('pot_look')}
          </a>{' '}
          <button
            type="button"
            class="quiet"
            onClick={() => void ask('pot.decline', { month: due }).then(again, again)}
          >
            {t('pot_notNow')}
          </button>
        </>
      )}
    </p>
  );
};

import { useState } from 'preact/hooks';
import type { Followed } from '../../src/catalogue/followed';
import { tellCatalogue } from '../platform/explain';
import { count, numberInWords, t, when } from '../platform/words';
import { CheckBox } from '../ui/CheckBox';
import { Icon } from '../ui/Icon';
import { Text } from '../ui/Text';
import { ToldNote } from '../ui/ToldNote';
import { askedFor } from './host-of-catalogue';
import { NewsList } from './NewsList';

interface Props {
  followed: Followed;
  isBusy: boolean;
  onLook: () => void;
  onDaily: () => void;
  onAccept: (cid: string) => void;
  onUnfollow: () => void;
}

/** Items of each kind that are no works, by name. */
const Others = ({ kinds }: Pick<Followed, 'kinds'>) => {
  const others = Object.entries(kinds).filter(([kind]) => kind !== 'work');
  return others.length === 0 ? null : (
    <p class="aside">
      {t('following_alsoHas')}{' '}
      {others.map(([kind, amount], i) => (
        <span key={kind}>
          {i > 0 && ', '}
          <code>{kind}</code> ({numberInWords(amount)})
        </span>
      ))}
    </p>
  );
};

/** A catalogue that a person follows: who is asked, what came of the last look, and ways to change that. */
export const FollowedCard = ({ followed, isBusy, onLook, onDaily, onAccept, onUnfollow }: Props) => {
  const { name, address, key, checkedAt, known, problem, odd, daily, kinds, unread, id } = followed;
  const [isOpen, setOpen] = useState(false);
  return (
    <article class="work">
      <h3>
        <Text>{name || address}</Text>
      </h3>
      <p class="aside">
        {count(kinds.work ?? 0, 'works')} · {t('following_version', known.version)} ·{' '}
        <time dateTime={checkedAt}>{t('following_checked', when(checkedAt))}</time>
      </p>
      {problem && (
        <div role="alert">
          <ToldNote told={tellCatalogue(problem)} />
          <p>{t('following_kept')}</p>
        </div>
      )}
      {odd && (
        <div class="actions">
          <button type="button" disabled={isBusy} onClick={() => onAccept(odd.cid)}>
            {t('following_accept', odd.version)}
          </button>
        </div>
      )}
      <Others kinds={kinds} />
      {unread > 0 && <p class="aside">{count(unread, 'following_unread')}</p>}
      <label class="choice">
        <CheckBox isTicked={daily} onTick={onDaily} />
        {t('following_daily')}
      </label>
      <p class="aside">{t('following_dailyMeaning', askedFor(address))}</p>
      <details class="why" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('following_all')}</summary>
        {isOpen && <NewsList followed={[followed]} only={id} fresh={false} />}
      </details>
      <details class="why">
        <summary>{t('following_about')}</summary>
        <p>
          <code>{address}</code>
        </p>
        <p>
          {t('following_key')} <code>{key}</code>
        </p>
      </details>
      <div class="actions work-actions">
        <button type="button" disabled={isBusy} onClick={onLook}>
          {t('following_lookOne')}
        </button>
        <button type="button" class="quiet" disabled={isBusy} onClick={onUnfollow}>
          <Icon name="remove" />
          {t('following_unfollow')}
        </button>
      </div>
    </article>
  );
};

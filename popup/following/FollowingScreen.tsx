import type { Followed } from '../../src/catalogue/followed';
import { CATALOGUE_CHANNEL } from '../../src/message/channels';
import { ask } from '../platform/ask';
import { useAnswer } from '../platform/use-answer';
import { count, listInWords, t } from '../platform/words';
import { EmptyState } from '../ui/EmptyState';
import { Toast } from '../ui/Toast';
import { useAction } from '../ui/use-action';
import { FollowedCard } from './FollowedCard';
import { FollowForm } from './FollowForm';
import { askedFor } from './host-of-catalogue';
import { NewsList } from './NewsList';

/** Hosts that are named before all are asked. */
const NAMED = 5;

/** What is new in the catalogues that a person follows, and these. Nobody is asked before they press. */
export const FollowingScreen = () => {
  const { value: followed, problem, again } = useAnswer('following.list', null, CATALOGUE_CHANNEL);
  const { value: news, again: countAgain } = useAnswer(
    'following.news',
    { followed: '', fresh: true, from: '', limit: 1 },
    CATALOGUE_CHANNEL,
  );
  const { said, busy, run } = useAction();
  const fresh = news?.fresh ?? 0;
  const act = (doing: () => Promise<string>, during = ''): void => {
    run(doing, { during }).finally(() => {
      again();
      countAgain();
    });
  };
  const look = (id: string) =>
    act(async () => {
      const before = fresh;
      const after = await ask('following.look', { id });
      const failed = after.filter((each) => (id === '' || each.id === id) && each.problem).length;
      const now = (await ask('following.news', { followed: '', fresh: true, from: '', limit: 1 })).fresh;
      const found = now > before ? count(now - before, 'following_new') : t('following_noNew');
      return failed > 0 ? t('two_sentences', found, count(failed, 'following_failed')) : found;
    }, t('following_looking'));
  const hosts = [...new Set((followed ?? []).map(({ address }) => askedFor(address)))];
  const cardOf = (each: Followed) => (
    <FollowedCard
      key={each.id}
      followed={each}
      isBusy={busy !== null}
      onLook={() => look(each.id)}
      onDaily={() =>
        act(async () => {
          await ask('following.change', { id: each.id, daily: !each.daily });
          return '';
        })
      }
      onAccept={(cid) =>
        act(async () => {
          await ask('following.accept', { id: each.id, cid });
          return '';
        })
      }
      onUnfollow={() =>
        act(async () => {
          await ask('following.unfollow', { id: each.id });
          return t('following_unfollowed', each.name || each.address);
        })
      }
    />
  );
  return (
    <>
      <h1>{t('nav_following')}</h1>
      <p class="lead">{t('following_meaning')}</p>
      {problem && <p class="warning">{problem}</p>}
      {followed?.length === 0 && <EmptyState title={t('following_none')} meaning={t('following_noneMeaning')} />}
      {followed && followed.length > 0 && (
        <section class="following-part">
          <h2>{fresh > 0 ? count(fresh, 'following_new') : t('following_noNew')}</h2>
          <div class="actions">
            <button type="button" class="primary" disabled={busy !== null} onClick={() => look('')}>
              {t('following_look')}
            </button>
            {fresh > 0 && (
              <button
                type="button"
                onClick={() =>
                  act(async () => {
                    await ask('following.see', { followed: '', key: '' });
                    return t('following_seen');
                  })
                }
              >
                {t('following_seeAll')}
              </button>
            )}
          </div>
          <p class="aside">
            {hosts.length > NAMED ? count(hosts.length, 'following_asksMany') : t('following_asks', listInWords(hosts))}
          </p>
          {fresh > 0 && <NewsList followed={followed} only="" fresh />}
        </section>
      )}
      {followed && followed.length > 0 && (
        <section class="following-part">
          <h2>{t('following_catalogues')}</h2>
          {followed.map(cardOf)}
        </section>
      )}
      <FollowForm />
      <Toast {...said} />
    </>
  );
};

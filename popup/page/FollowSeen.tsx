import type { Corrected } from '../../src/correction/correction';
import { FollowButton } from '../following/FollowButton';
import { hostOf } from '../platform/links';
import { hashOf } from '../platform/route';
import { t } from '../platform/words';
import { cataloguesOf, profilesOf } from './followable';

/** Follows the catalogue that a page names, or looks for one where the page says that its author is. */
export const FollowSeen = ({ seen }: { seen: Corrected }) => {
  const page = seen.page.address;
  const named = cataloguesOf(seen);
  const library = (
    <a href={`library.html${hashOf('following')}`} target="_blank" rel="noopener">
      {t('nav_following')}
    </a>
  );
  if (named.length > 0)
    return (
      <section class="supports">
        <h2>{t('follow_page')}</h2>
        {named.map((address) => (
          <FollowButton key={address} address={address} page={page} expected="" label={t('following_follow')} />
        ))}
        <p class="aside">{library}</p>
      </section>
    );
  return (
    <details class="why">
      <summary>{t('follow_author')}</summary>
      {profilesOf(seen).map((address) => (
        <FollowButton
          key={address}
          address={address}
          page={page}
          expected=""
          label={t('follow_lookAt', hostOf(address))}
        />
      ))}
      <p class="aside">{library}</p>
    </details>
  );
};

import type { RefObject } from 'preact';
import { t } from '../platform/words';

/** The first thing that the keyboard comes to: past the navigation. The address behind the # is the screen's, so it stays as it is. */
export const SkipLink = ({ to }: { to: RefObject<HTMLElement | null> }) => (
  <a
    class="skip"
    href={location.hash || '#kept'}
    onClick={(event) => {
      event.preventDefault();
      to.current?.focus();
    }}
  >
    {t('nav_skip')}
  </a>
);

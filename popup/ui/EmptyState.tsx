import type { ComponentChildren } from 'preact';
import { t } from '../platform/words';

interface Props {
  title: string;
  meaning: string;
  onLookAgain?: (() => void) | undefined;
  /** What else can be done. */
  children?: ComponentChildren;
}

/** A screen with nothing to show says so, and what that means. */
export const EmptyState = ({ title, meaning, onLookAgain, children }: Props) => (
  <section class="nothing">
    <h2>{title}</h2>
    <p>{meaning}</p>
    {onLookAgain && (
      <button type="button" onClick={onLookAgain}>
        {t('look_again')}
      </button>
    )}
    {children}
  </section>
);
